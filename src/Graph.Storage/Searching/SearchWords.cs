using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>What a reader typed into a search, as folded words, and where they stand in a text.</summary>
internal static class SearchWords
{
    public static IReadOnlyList<string> Split(string? text) =>
        NameFolding.Fold(text ?? "").Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToArray();

    /// <summary>Whether a text as written contains a folded word.</summary>
    public static bool Contains(string text, string word) => IndexOf(text, word, 0) >= 0;

    /// <summary>The words' places in a text, in order, overlapping ones joined to the first.</summary>
    public static IReadOnlyList<TextSpan> Find(string text, IReadOnlyList<string> words)
    {
        var found = new List<TextSpan>();
        foreach (var word in words)
        {
            for (var at = IndexOf(text, word, 0); at >= 0; at = IndexOf(text, word, at + word.Length))
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

    /// <summary>How often the words stand in a text, together.</summary>
    public static int Count(string text, IReadOnlyList<string> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            for (var at = IndexOf(text, word, 0); at >= 0; at = IndexOf(text, word, at + word.Length))
                count++;
        }

        return count;
    }

    private static int IndexOf(string text, string word, int from)
    {
        // Han characters fold to themselves: most words can be looked for in the text as it is, which is some ten times quicker.
        foreach (var c in word)
        {
            if (c is < '\u2e80' or > '\ufaff')
                return NameFolding.Fold(text).IndexOf(word, from, StringComparison.Ordinal);
        }

        return text.IndexOf(word, from, StringComparison.Ordinal);
    }
}
