using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>What a reader typed into a search, as folded words, and where they stand in a text.</summary>
internal static class SearchWords
{
    public static IReadOnlyList<string> Split(string? text) =>
        NameFolding.Fold(text ?? "").Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToArray();

    /// <summary>Whether a text as written contains a folded word.</summary>
    public static bool Contains(string text, string word) => NameFolding.Fold(text).Contains(word, StringComparison.Ordinal);

    /// <summary>The words' places in a text, in order, overlapping ones joined to the first.</summary>
    public static IReadOnlyList<TextSpan> Find(string text, IReadOnlyList<string> words)
    {
        var folded = NameFolding.Fold(text);
        var found = new List<TextSpan>();
        foreach (var word in words)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                found.Add(new TextSpan(at, at + word.Length));
        }

        found.Sort();
        var kept = new List<TextSpan>();
        foreach (var span in found)
        {
            if (kept.Count == 0 || !kept[^1].Overlaps(span))
                kept.Add(span);
        }

        return kept;
    }
}
