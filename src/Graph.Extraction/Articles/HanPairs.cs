using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>The pairs of neighbouring Han characters of a text: what two texts share tells whether they are of one article, and no words need be found for it.</summary>
internal static class HanPairs
{
    /// <summary>The pairs that stand in a text.</summary>
    public static HashSet<(char, char)> Of(ReadOnlySpan<char> text)
    {
        var pairs = new HashSet<(char, char)>();
        Add(text, pairs);
        return pairs;
    }

    /// <summary>Adds the pairs of a text to those of others.</summary>
    public static void Add(ReadOnlySpan<char> text, HashSet<(char, char)> pairs)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (CharacterClass.IsHan(text[i - 1]) && CharacterClass.IsHan(text[i]))
                pairs.Add((text[i - 1], text[i]));
        }
    }
}
