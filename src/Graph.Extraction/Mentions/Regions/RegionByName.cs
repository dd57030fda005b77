using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>Regions the lexicon names. A weak name that nothing near confirms is proposed as a mere possibility.</summary>
internal static class RegionByName
{
    private const int Sure = 50;
    private const int Confirmed = 45;

    /// <summary>Counts only when the page names the same region surely elsewhere.</summary>
    private const int Possible = 20;

    public const string Name = "region-by-name";

    public static void Propose(string text, PlaceNames names, List<MentionCandidate> found)
    {
        var all = names.All;
        for (var i = 0; i < all.Length; i++)
        {
            var name = all[i];
            if (IsLikened(text, name))
                continue;
            if (!name.IsWeak)
                found.Add(Candidate(name, name.Span, Sure));
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

    private static MentionCandidate Candidate(PlaceName name, TextSpan span, int confidence) =>
        new(span, EntityKind.Region, Name) { Known = name.Entries, Confidence = confidence };
}
