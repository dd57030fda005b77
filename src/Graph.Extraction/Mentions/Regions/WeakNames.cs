using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// Decides whether a weak name is meant as a place: 天元 after 株洲, 朝阳 in 阜新、朝阳、葫芦岛, 日照 in 日照等地.
/// </summary>
internal static class WeakNames
{
    /// <summary>How far behind 等 the noun may end that sums a list up.</summary>
    private const int LongestNoun = 8;

    private static readonly WordList WordsAfterName = new(
        ["等地", "等市", "等县", "等区", "等省", "等州", "等城市", "境内", "城区", "市区", "县城", "市委", "县委", "区委", "州委", "两地", "两市", "两县", "两区", "三地", "三市", "三区", "三县", "四地", "四市", "四县", "四区", "五地", "五市", "五县", "六县", "七县", "八县", "人民政府"]);

    /// <summary>What sums a list of places up by where they lie: 昆山、太仓、平湖等|毗邻地区.</summary>
    private static readonly WordList Neighbours = new(["毗邻地区", "周边地区", "邻近地区", "相邻地区", "沿线地区", "周边城市", "沿线城市", "沿江城市", "沿海城市", "沿边地区", "毗邻城市", "兄弟城市"]);

    /// <summary>What only a country has: 黑山|总统, which no county of that name does.</summary>
    private static readonly WordList WordsAfterCountry = new(["总统", "副总统", "总理", "副总理", "首相", "外长", "国王", "议会", "议长", "国民议会", "外交部", "国防部", "政府", "首都", "武装部队", "过渡政府", "过渡总统", "军方", "两国", "驻华"]);

    /// <summary>
    /// The part of the text that names the place, the word of place included (在黔); null when nothing near confirms it.
    /// </summary>
    public static TextSpan? Confirm(string text, PlaceNames names, int index)
    {
        var name = names.All[index];
        if (name.Span.Length == 1)
            return AbbreviatedNames.Confirm(text, name.Span);
        return FollowsItsParent(names, name) || IsFollowedByWordOfPlace(text, EndOfSeries(text, names, index)) || StandsInSeries(text, names, index) ? name.Span : null;
    }

    /// <summary>The country that a weak name means before what only a country has; null elsewhere.</summary>
    public static LexiconEntry? AsCountry(string text, in PlaceName name)
    {
        for (var i = 0; i < name.Entries.Count; i++)
        {
            if (name.Entries[i].Has("country"))
                return WordsAfterCountry.LongestAt(text, name.Span.End) > 0 ? name.Entries[i] : null;
        }

        return null;
    }

    private static bool FollowsItsParent(PlaceNames names, PlaceName name)
    {
        if (names.EndingAt(name.Span.Start) is not { IsWeak: false } before)
            return false;
        return before.Entries.Any(parent => name.Entries.Any(child => IsUnder(child, parent)));
    }

    /// <summary>Whether the codes say that a division lies in another: 430203 in 430200 and in 430000.</summary>
    private static bool IsUnder(LexiconEntry child, LexiconEntry parent) =>
        child.Parent == parent.Key || (child.Key.Length == 6 && parent.Has("province") && string.CompareOrdinal(child.Key, 0, parent.Key, 0, 2) == 0);

    private static bool IsFollowedByWordOfPlace(string text, int end) => WordsAfterName.LongestAt(text, end) > 0 || (end < text.Length && text[end] == '等' && SumsUpPlaces(text, end + 1));

    /// <summary>元谋、建水等|设施农业大县, 磨憨、河口等|口岸: whether the noun that sums the list up is one of places.</summary>
    private static bool SumsUpPlaces(string text, int start)
    {
        var noun = text.AsSpan(start, Math.Min(LongestNoun, text.Length - start));
        noun = noun[..(noun.IndexOfAny("，。、；：的\n") is >= 0 and var mark ? mark : noun.Length)];
        return noun.Contains("县", StringComparison.Ordinal) || noun.StartsWith("口岸", StringComparison.Ordinal) || noun.StartsWith("县市", StringComparison.Ordinal) || noun.StartsWith("乡镇", StringComparison.Ordinal) || Neighbours.LongestAt(text, start) > 0;
    }

    /// <summary>Where the list of places ends that a name stands in: 等 of 内乡、桐柏、社旗等县.</summary>
    private static int EndOfSeries(string text, PlaceNames names, int index)
    {
        var end = names.All[index].Span.End;
        for (var next = index + 1; end < text.Length && text[end] == '、' && next < names.All.Length && names.All[next].Span.Start <= end + 1; next++)
        {
            if (names.All[next].Span.Start == end + 1 && names.All[next].Span.Length > 1)
                end = names.All[next].Span.End;
        }

        return end;
    }

    /// <summary>In a series with 、 the strong names of the same level vouch for the weak one next to them, and two counties of one prefecture for each other: 旌阳、罗江.</summary>
    private static bool StandsInSeries(string text, PlaceNames names, int index)
    {
        var name = names.All[index];
        if (name.Span.Start > 0 && text[name.Span.Start - 1] is '、' or '和' or '与' or '—' or '至' && names.EndingAt(name.Span.Start - 1) is { } before && Vouches(text, before, name))
            return true;
        if (name.Span.End < text.Length && text[name.Span.End] is '、' or '和' or '与' or '—' or '至')
        {
            for (var next = index + 1; next < names.All.Length && names.All[next].Span.Start <= name.Span.End + 1; next++)
            {
                if (names.All[next] is var after && after.Span.Start == name.Span.End + 1 && Vouches(text, after, name))
                    return true;
            }
        }

        return false;
    }

    private static bool Vouches(string text, PlaceName neighbour, PlaceName name) => neighbour.IsWeak ? AreOfOnePrefecture(text, neighbour, name) : IsSameLevel(neighbour, name);

    private static bool AreOfOnePrefecture(string text, PlaceName one, PlaceName other) =>
        IsOwnName(text, one) && IsOwnName(text, other) && one.Entries.Any(a => a.Has("county") && other.Entries.Any(b => b != a && b.Has("county") && a.Parent == b.Parent));

    /// <summary>旌阳, not 东区, 城区, 矿区.</summary>
    private static bool IsOwnName(string text, PlaceName name) => name.Span.Length > 1 && text[name.Span.End - 1] != '区';

    private static bool IsSameLevel(PlaceName strong, PlaceName weak)
    {
        return strong.Entries.Any(a => weak.Entries.Any(b => Level(a) is { } level && level == Level(b) && (level != "county" || a.Parent == b.Parent)));
    }

    private static string? Level(LexiconEntry entry) => entry.Flags.FirstOrDefault(flag => flag is "province" or "prefecture" or "county" or "country");
}
