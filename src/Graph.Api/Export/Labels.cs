using Graph.Storage;

namespace Graph.Api.Export;

/// <summary>Names for formats that know a node by its label alone.</summary>
internal static class Labels
{
    /// <summary>
    /// Each entity's name; names that several share are told apart by the id. Quotes and line ends, which those formats cannot carry,
    /// become an apostrophe and a blank.
    /// </summary>
    public static string[] Of(IReadOnlyList<NetworkNode> nodes)
    {
        var shared = nodes.Select(node => node.Entity.Name).CountBy(name => name, StringComparer.Ordinal)
            .Where(name => name.Value > 1).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        return [.. nodes.Select(node => Plain(shared.Contains(node.Entity.Name) ? $"{node.Entity.Name} ({node.Entity.Id})" : node.Entity.Name))];
    }

    /// <summary>A label without quotes and line ends.</summary>
    public static string Plain(string text) => text.Replace('"', '\'').ReplaceLineEndings(" ");
}
