using System.Collections.Frozen;
using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Articles;

/// <summary>Knows the provinces, prefectures and counties by their names, full and short: what stands before a reader's name under a letter, or over a place's news.</summary>
internal static class Places
{
    private static readonly FrozenSet<string> Names = Read();

    /// <summary>Whether the word is the name of a division: 黎平, 湖南省.</summary>
    public static bool IsPlace(string word) => Names.Contains(word);

    /// <summary>Whether the word is one name of a division or several, the larger first: 重庆, 甘肃陇南, 湖南省新化县.</summary>
    public static bool IsPath(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 16)
            return false;
        var names = Names.GetAlternateLookup<ReadOnlySpan<char>>();
        while (word.Length >= 2)
        {
            var length = Math.Min(word.Length, 11);
            while (length >= 2 && !names.Contains(word[..length]))
                length--;
            if (length < 2)
                return false;
            word = word[length..];
        }

        return word.IsEmpty;
    }

    /// <summary>Whether the line begins with the name of a division.</summary>
    public static bool BeginsWithPlace(ReadOnlySpan<char> line)
    {
        var names = Names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(line.Length, 11); length >= 2; length--)
        {
            if (names.Contains(line[..length]))
                return true;
        }

        return false;
    }

    private static FrozenSet<string> Read()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in (ReadOnlySpan<string>)["provinces", "prefectures", "counties"])
        {
            foreach (var line in BuiltInLexicon.ReadFile($"regions/{file}.tsv").Lines)
            {
                var fields = line.Split('\t');
                foreach (var name in fields[..Math.Min(2, fields.Length)].SelectMany(field => field.Split('|')))
                {
                    if (name.TrimStart('?') is { Length: >= 2 } bare)
                        names.Add(bare);
                }
            }
        }

        return names.ToFrozenSet(StringComparer.Ordinal);
    }
}
