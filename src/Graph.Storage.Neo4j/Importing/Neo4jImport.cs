using System.Threading.Channels;
using Graph.Model;

namespace Graph.Storage.Neo4j.Importing;

/// <summary>Files that <c>neo4j-admin database import full</c> makes a graph of, equal to the one that ingest would make.</summary>
/// <remarks>
/// The importer writes store files without transactions: some ten times as quick as statements, but only for a server that is stopped and a
/// database that is empty. Indexes and constraints are made by the first program that opens the store.
/// </remarks>
/// <param name="Folder">Where the files are, an absolute path.</param>
/// <param name="Arguments">What <c>neo4j-admin</c> is given, in order.</param>
/// <param name="Nodes">Nodes written.</param>
/// <param name="Relationships">Relationships written.</param>
public sealed record Neo4jImport(string Folder, IReadOnlyList<string> Arguments, long Nodes, long Relationships)
{
    /// <summary>Importers hold a row in a buffer of this many characters unless they are told otherwise (4 MiB).</summary>
    private const int DefaultBuffer = 4 * 1024 * 1024;

    private const int DocumentsAhead = 64;

    /// <summary>Writes the files, one document after the other. What is held in memory is the entities and the pairs that are counted.</summary>
    /// <param name="store">What to write.</param>
    /// <param name="folder">Where to; made when it is not there. Files of the same names are replaced.</param>
    /// <param name="database">The name of the database.</param>
    /// <param name="cancellation">Leaves unfinished files behind.</param>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    /// <exception cref="IOException">The files cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    /// <exception cref="InvalidDataException">A text holds what the format cannot carry.</exception>
    public static async Task<Neo4jImport> WriteAsync(IGraphStore store, string folder, string database = "neo4j", CancellationToken cancellation = default)
    {
        folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(folder);
        using var files = new ImportFiles(folder);
        // One thread reads while another counts and writes; a few documents lie between them.
        var between = Channel.CreateBounded<DocumentFacts>(DocumentsAhead);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reading = Task.Run(() => ReadAsync(store, between.Writer, stop.Token), cancellation);
        try
        {
            await foreach (var facts in between.Reader.ReadAllAsync(cancellation))
                files.Add(facts);
        }
        finally
        {
            // Whatever went wrong, nobody goes on reading a store that its owner is about to close.
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await reading;
        files.Finish();

        var arguments = new List<string> { "database", "import", "full", database, "--multiline-fields=true", "--array-delimiter=U+FDD0" };
        if (files.Longest > DefaultBuffer / 2)
            arguments.Add(FormattableString.Invariant($"--read-buffer-size={2L * files.Longest}"));
        arguments.Add($"--report-file={Path.Combine(folder, "import.report")}");
        arguments.AddRange(files.Arguments);
        return new Neo4jImport(folder, arguments, files.NodeRows, files.RelationshipRows);
    }

    private static async Task ReadAsync(IGraphStore store, ChannelWriter<DocumentFacts> to, CancellationToken cancellation)
    {
        try
        {
            await foreach (var facts in store.ReadDocumentsAsync(cancellation))
                await to.WriteAsync(facts, cancellation);
        }
        finally
        {
            to.Complete();
        }
    }

    /// <summary>The command as a shell takes it, an argument a line.</summary>
    public override string ToString() => $"neo4j-admin {string.Join(' ', Arguments.Take(4))} \\\n  {string.Join(" \\\n  ", Arguments.Skip(4).Select(Quote))}";

    private static string Quote(string argument) =>
        argument.All(c => char.IsAsciiLetterOrDigit(c) || "-_=/.,+:".Contains(c, StringComparison.Ordinal))
            ? argument
            : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
