namespace Graph.Storage.Sqlite.Schema;

/// <summary>One step from a version of the schema to the next.</summary>
/// <param name="Version">The version it leads to, from 1, without gaps.</param>
/// <param name="Name">What it does, in a few words.</param>
/// <param name="Sql">Its statements.</param>
internal sealed record Migration(int Version, string Name, string Sql);
