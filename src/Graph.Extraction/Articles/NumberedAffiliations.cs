using System.Text.RegularExpressions;
using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>
/// Reads the line of institutions that journals print under the authors: （1.中共桂林市委党校，广西 桂林 541003；2.广西师范大学，广西 桂林 541004）.
/// The numbers behind the names tell which is whose; without numbers the one institution is everybody's.
/// </summary>
internal static partial class NumberedAffiliations
{
    [GeneratedRegex(@"^[（(]\s*(?:1\s*[.．、,，]?\s*)?[^（）()]{4,}?\d{6}\s*(?:[；;，,]\s*\d\s*[.．、]?[^（）()]{4,}?\d{6}\s*)*[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Line { get; }

    [GeneratedRegex(@"(?<![\d])(?<number>[1-9])?\s*[.．、]?\s*(?<where>[\p{IsCJKUnifiedIdeographs}（）()\s]{4,})(?:[，,][^；;]*)?(?:[；;]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Place { get; }

    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs}])[ \t]*[\d¹²³⁴⁵*＊①②③④⑤]+(?:[,，][\d¹²³⁴⁵*＊]+)*(?=[\s，,、;；]|$)", RegexOptions.CultureInvariant)]
    internal static partial Regex NumberBehindName { get; }

    [GeneratedRegex(@"^[（(]\s*1\s*[.．、,，]?[^（）()；;]{4,}[；;]\s*2\s*[.．、,，]?[^（）()]{4,}[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered { get; }

    /// <summary>What the numbers behind names consist of: most lines have none.</summary>
    private static readonly CharacterSet Numbers = new([.. "¹²³⁴⁵*＊①②③④⑤", .. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(char.IsDigit)]);

    /// <summary>Whether the line is one of institutions with numbers or postal codes.</summary>
    public static bool Is(string line) => line.Length > 12 && line[^1] is '）' or ')' && (Line.IsMatch(line) || Numbered.IsMatch(line));

    [GeneratedRegex(@"^(?:中共|中国|国家|全国|[省市县区州]|\p{IsCJKUnifiedIdeographs}{2,8}?[省市县区州])?\p{IsCJKUnifiedIdeographs}{2,20}(?:大学|学院|党校|研究院|研究所|研究中心|社科院|科学院|委员会|[省市县区州]委|政府|政协|人大|局|厅|部|办公室|公司)$", RegexOptions.CultureInvariant)]
    private static partial Regex House { get; }

    /// <summary>Whether the line is an institution of a place and nothing else, as it stands under an author's name: 中共毕节市委党校.</summary>
    public static bool IsHouse(string line, Places places) => line.Length is >= 5 and <= 30 && House.IsMatch(line) && (line.StartsWith('中') || line.StartsWith("国家", StringComparison.Ordinal) || line[0] is '省' or '市' or '县' or '区' or '州' || places.BeginsWithPlace(line));

    /// <summary>（作者单位：某大学）: whether the line says where all authors work, and nothing else.</summary>
    public static bool IsUnit(string line) => line.Length is > 8 and <= 60 && line[^1] is '）' or ')' && Unit.IsMatch(line);

    [GeneratedRegex(@"^[（(]\s*(?:作者)?(?:单位|所在单位)\s*[:：][^（）()；;]{3,}(?:[（(][^（）()]*[）)])?[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit { get; }

    /// <summary>A list of names without the numbers behind them; any other line as it is.</summary>
    public static string WithoutNumbers(string line)
    {
        if (!HasNumberAtEnd(line) || !NumberBehindName.IsMatch(line))
            return line;
        var bare = NumberBehindName.Replace(line, "");
        return PersonNames.AsList(bare) is null ? line : bare;
    }

    /// <summary>Whether a number stands where a word ends; those of titles stand before their units.</summary>
    internal static bool HasNumberAtEnd(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (Numbers.Contains(line[i]) && (i + 1 == line.Length || line[i + 1] is '，' or ',' or '、' or ';' or '；' || char.IsWhiteSpace(line[i + 1])))
                return true;
        }

        return false;
    }

    /// <summary>The authors with the institutions the line gives them.</summary>
    /// <param name="authors">The authors so far.</param>
    /// <param name="names">The line of names as printed, numbers included.</param>
    /// <param name="line">The line of institutions.</param>
    public static Byline Apply(Byline authors, string names, string line)
    {
        if (IsUnit(line))
            line = line[(line.AsSpan().IndexOfAny('：', ':') + 1)..^1].Trim();
        if (!Is(line))
            return authors with { Authors = [.. authors.Authors.Select(author => author with { Affiliation = author.Affiliation ?? Posts.Institution(line) })] };
        var places = Place.Matches(line.Trim('（', '）', '(', ')'));
        if (places.Count == 0)
            return authors;
        // As many institutions as authors and no numbers: in one order.
        var areInOrder = places.Count == authors.Authors.Count && authors.Authors.All(author => NumberBehind(names, author.Name) is null);
        return authors with { Authors = [.. authors.Authors.Select((author, i) => author with { Affiliation = author.Affiliation ?? (areInOrder ? Posts.Institution(places[i].Groups["where"].Value.Trim()) : Where(author)) })] };

        string? Where(Author author)
        {
            var number = NumberBehind(names, author.Name);
            var place = places.FirstOrDefault(place => number is { } n && place.Groups["number"].Value == n) ?? (places.Count == 1 || number is null ? places[0] : null);
            return place is null ? null : Posts.Institution(place.Groups["where"].Value.Trim());
        }
    }

    /// <summary>The first number behind the name, whose characters may be spaced out.</summary>
    private static string? NumberBehind(string names, string name)
    {
        var at = 0;
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] == name[at])
                at++;
            else if (!char.IsWhiteSpace(names[i]))
                at = 0;
            if (at < name.Length)
                continue;
            while (++i < names.Length && char.IsWhiteSpace(names[i]))
            {
            }

            return i < names.Length && "0123456789¹²³".IndexOf(names[i], StringComparison.Ordinal) is >= 1 and var digit ? (digit > 9 ? digit - 9 : digit).ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
        }

        return null;
    }
}
