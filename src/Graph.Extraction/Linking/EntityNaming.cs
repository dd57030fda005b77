using System.Buffers;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>
/// Gives a name found by shape the key of its id, so that the same thing gets the same id on every page: quotation marks, blanks
/// and what sort of dash is printed do not matter, and for a program neither does the word 工程, 行动, 计划 or 战略 at its end.
/// </summary>
public static class EntityNaming
{
    private static readonly string[] ProgramSuffixes = ["工程", "行动", "计划", "战略"];

    /// <summary>The shortest rest for which a program's suffix counts as dropped: 三品工程 keeps it, 百万人才工程 does not.</summary>
    private const int ShortestCore = 4;

    private static readonly SearchValues<char> Dropped =
        SearchValues.Create([.. "“”‘’「」『』\"《》〈〉", .. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(char.IsWhiteSpace)]);

    /// <summary>The name as shown: without marks of quotation and white space.</summary>
    public static string Display(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        // Of Chinese characters alone nothing is dropped, which costs less to see than that none is one of the dropped.
        return name.AsSpan().ContainsAnyExceptInRange('\u4E00', '\u9FFF') && name.AsSpan().ContainsAny(Dropped) ? string.Concat(name.Where(c => !Dropped.Contains(c))) : name;
    }

    /// <summary>The key of the id of an entity with that name.</summary>
    public static string Key(EntityKind kind, string name) => KeyOfShown(kind, Display(name));

    /// <summary>The same of a name as it is shown.</summary>
    internal static string KeyOfShown(EntityKind kind, string shown)
    {
        var plain = WithDashes(CharacterFolding.Fold(shown));
        if (kind != EntityKind.Program)
            return plain;
        foreach (var suffix in ProgramSuffixes)
        {
            if (plain.EndsWith(suffix, StringComparison.Ordinal) && plain.Length - suffix.Length >= ShortestCore)
                return plain[..^suffix.Length];
        }

        return plain;
    }

    /// <summary>中国-东盟信息港, as the lexicon writes it: 中国—东盟信息港. Between other characters a hyphen is one (C-17).</summary>
    private static string WithDashes(string folded)
    {
        if (!folded.Contains('-', StringComparison.Ordinal))
            return folded;
        return string.Create(folded.Length, folded, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = source[i] == '-' && i > 0 && i + 1 < source.Length && CharacterClass.IsCommonHan(source[i - 1]) && CharacterClass.IsCommonHan(source[i + 1]) ? '—' : source[i];
        });
    }
}
