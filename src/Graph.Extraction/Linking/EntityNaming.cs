using System.Text.RegularExpressions;
using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>
/// Gives a name found by shape the key of its id, so that the same thing gets the same id on every page: quotation marks and blanks
/// do not matter, and for a program neither does the word 工程, 行动, 计划 or 战略 at its end.
/// </summary>
public static partial class EntityNaming
{
    private static readonly string[] ProgramSuffixes = ["工程", "行动", "计划", "战略"];

    /// <summary>The shortest rest for which a program's suffix counts as dropped: 三品工程 keeps it, 百万人才工程 does not.</summary>
    private const int ShortestCore = 4;

    /// <summary>The name as shown: marks of quotation and blanks between Chinese characters removed.</summary>
    public static string Display(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Concat(name.Where(c => !IsMark(c) && !char.IsWhiteSpace(c)));
    }

    /// <summary>
    /// The full, usual form where the printed one is a set abbreviation: 湖南省政府 is 湖南省人民政府, 株洲市委 is 中共株洲市委.
    /// </summary>
    public static string Full(EntityKind kind, string name)
    {
        if (kind != EntityKind.Institution)
            return name;
        if (Government().IsMatch(name))
            return name[..^2] + "人民政府";
        return Committee().IsMatch(name) ? "中共" + name : name;
    }

    /// <summary>The key of the id of an entity with that name.</summary>
    public static string Key(EntityKind kind, string name)
    {
        var plain = CharacterFolding.Fold(Display(name));
        if (kind != EntityKind.Program)
            return plain;
        foreach (var suffix in ProgramSuffixes)
        {
            if (plain.EndsWith(suffix, StringComparison.Ordinal) && plain.Length - suffix.Length >= ShortestCore)
                return plain[..^suffix.Length];
        }

        return plain;
    }

    [GeneratedRegex("^[\u4E00-\u9FFF]{2,12}(?:省|市|县|区|州|盟|旗|镇|乡)政府$", RegexOptions.CultureInvariant)]
    private static partial Regex Government();

    [GeneratedRegex("^(?!中共)[\u4E00-\u9FFF]{2,12}(?:省|市|县|区|州|盟|旗|镇|乡)委$", RegexOptions.CultureInvariant)]
    private static partial Regex Committee();

    private static bool IsMark(char c) => c is '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '"' or '《' or '》' or '〈' or '〉';
}
