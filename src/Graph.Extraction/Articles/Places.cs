using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>Knows the provinces, prefectures and counties by their names, full and short: what stands before a reader's name under a letter, or over a place's news.</summary>
internal sealed partial class Places
{
    private readonly FrozenSet<string> _names;

    /// <summary>Whether the word is the name of a division: 黎平, 湖南省.</summary>
    public bool IsPlace(string word) => _names.Contains(word);

    /// <summary>Whether all the words are names of divisions: 黎平 高台 is no list of persons.</summary>
    public bool AreAll(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (!IsPlace(word))
                return false;
        }

        return true;
    }

    /// <summary>Whether the word is one name of a division or several, the larger first: 重庆, 甘肃陇南, 湖南省新化县.</summary>
    public bool IsPath(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 16)
            return false;
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
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

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十]{1,3}师)?(?<names>[\p{IsCJKUnifiedIdeographs}·]{2,14})$", RegexOptions.CultureInvariant)]
    private static partial Regex Line { get; }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}{0,3}(?:新区|高新区|经开区|开发区|示范区|试验区|合作区)", RegexOptions.CultureInvariant)]
    private static partial Regex Zone { get; }

    [GeneratedRegex(@"^(?<over>\p{IsCJKUnifiedIdeographs}{2,10}?[县市区旗])\p{IsCJKUnifiedIdeographs}{1,4}(?:镇|乡|村|街道)$", RegexOptions.CultureInvariant)]
    private static partial Regex Village { get; }

    /// <summary>Whether the line is a division's whole name, or several the larger first, with zones between them: 阿勒泰地区, 第八师石河子市, 沧州渤海新区黄骅市.</summary>
    public bool IsPlaceLine(string line) =>
        line.Length is >= 3 and <= 14 && line[^1] is '市' or '县' or '区' or '州' or '盟' or '旗' or '省' or '镇' or '乡' or '村' or '道' && Line.Match(line) is { Success: true } match
        && match.Groups["names"].Value is var names && (IsPath(names) || Village.Match(names) is { Success: true } village && IsPath(village.Groups["over"].ValueSpan) || Zone.Replace(names, "", 1) is { Length: >= 2 } rest && rest.Length < names.Length && IsPath(rest));

    /// <summary>Whether the line begins with the name of a division.</summary>
    public bool BeginsWithPlace(ReadOnlySpan<char> line)
    {
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(line.Length, 11); length >= 2; length--)
        {
            if (names.Contains(line[..length]))
                return true;
        }

        return false;
    }

    private Places(FrozenSet<string> names) => _names = names;

    /// <summary>The divisions among a lexicon's entries.</summary>
    public static Places Of(IEnumerable<LexiconEntry> entries)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!IsDivision(entry))
                continue;
            foreach (var name in (IEnumerable<string>)[entry.Name, .. entry.Aliases, .. entry.WeakAliases])
            {
                if (name.Length >= 2)
                    names.Add(name);
            }
        }

        return new Places(names.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Whether the entry has the code of a province, a prefecture or a county that exists.</summary>
    private static bool IsDivision(LexiconEntry entry) =>
        entry.Kind == EntityKind.Region && entry.Key.Length == 6 && !entry.Key.AsSpan().ContainsAnyExceptInRange('0', '9') && !entry.Has("former");
}
