using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>Regions the lexicon names. A weak name that nothing near confirms is proposed as a mere possibility.</summary>
internal static class RegionByName
{
    /// <summary>How sure a name is that means a region wherever it stands.</summary>
    private const int Sure = 50;

    /// <summary>How sure a weak name is that something near confirms.</summary>
    private const int Confirmed = 45;

    /// <summary>Counts only when the page names the same region surely elsewhere.</summary>
    private const int Possible = 20;

    public const string Name = "region-by-name";

    /// <summary>Behind the name of a direction: 东北部, 东北隅, 东北方向, 东北虎, 东北风.</summary>
    private const string WordsBehindDirections = "部隅角侧端方面约虎豹风";

    public static void Propose(string text, PlaceNames names, List<MentionCandidate> found)
    {
        var all = names.All;
        for (var i = 0; i < all.Length; i++)
        {
            var name = all[i];
            if (IsLikened(text, name) || IsDirection(text, names, name) || IsCapitalElsewhere(text, names, name))
                continue;
            if (!name.IsWeak)
                found.Add(Candidate(name, name.Span, Sure));
            else if (WeakNames.AsCountry(text, name) is { } country)
                found.Add(Candidate(name with { Entries = new EntryList(country) }, name.Span, Confirmed));
            else if (WeakNames.Confirm(text, names, i) is { } span)
                found.Add(Candidate(name, span, Confirmed));
            else if (name.Span.Length > 1)
                found.Add(Candidate(name, name.Span, Possible));
        }
    }

    /// <summary>打造生物医药“硅谷”: a place abroad alone between quotation marks is what something else is likened to.</summary>
    private static bool IsLikened(string text, PlaceName name) =>
        name.Span.Start > 0 && name.Span.End < text.Length && text[name.Span.Start - 1] == '“' && text[name.Span.End] == '”'
        && name.Entries.All(entry => entry.Parent is { Length: > 0 } parent && !char.IsAsciiDigit(parent[0]) && entry.Has("area"));

    /// <summary>内蒙古|东北部, 加拿大|西北地区, 村子|东北两公里, 东北虎: a direction within another place or from one, or an animal, not the part of the country.</summary>
    private static bool IsDirection(string text, PlaceNames names, PlaceName name)
    {
        if (name.Span.Length < 2 || !text.AsSpan(name.Span.Start).StartsWith("东北", StringComparison.Ordinal) && !text.AsSpan(name.Span.Start).StartsWith("西北", StringComparison.Ordinal) && !text.AsSpan(name.Span.Start).StartsWith("西南", StringComparison.Ordinal))
            return false;
        var behind = name.Span.End < text.Length ? text[name.Span.End] : '。';
        // 东北部分地区
        if (name.Span.Length == 2 && !text.AsSpan(name.Span.End).StartsWith("部分", StringComparison.Ordinal) && (char.IsAsciiDigit(behind) || WordsBehindDirections.Contains(behind, StringComparison.Ordinal)))
            return true;
        return names.EndingAt(name.Span.Start) is { IsWeak: false } whole && text[whole.Span.Start] is not '华';
    }

    /// <summary>乌克兰|首都|基辅: beside the name of a country or of a city, 首都 is that country's.</summary>
    private static bool IsCapitalElsewhere(string text, PlaceNames names, PlaceName name) =>
        name is { IsWeak: true, Span.Length: 2 } && text[name.Span.Start] == '首' && (names.EndingAt(name.Span.Start) is not null || names.BeginsAt(name.Span.End));

    private static MentionCandidate Candidate(PlaceName name, TextSpan span, int confidence) =>
        new(span, EntityKind.Region, Name) { Known = name.Entries, Confidence = confidence };
}
