using Graph.Model;

namespace Graph.Extraction.Mentions.Regions.Zones;

/// <summary>Parts of a zone or of a district, which 片区 names: 广西自贸试验区南宁片区、|崇左片区, 永川区|城东片区.</summary>
internal static class ZonePart
{
    /// <summary>How far back a free trade zone is looked for before its parts.</summary>
    private const int LongestSentence = 80;

    /// <summary>How many characters the name of a part of a district has.</summary>
    private const int LongestPart = 5;

    /// <summary>Where the name of a part begins; -1 when it is none of anything named.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">Its place names.</param>
    /// <param name="kind">Where 片区 stands.</param>
    /// <param name="last">The part found before; empty when there is none.</param>
    /// <param name="place">Where the place before it begins; -1 without one.</param>
    public static int StartOf(string text, PlaceNames names, int kind, TextSpan last, int place)
    {
        if (Next(text, last, kind) is >= 0 and var next)
            return next;
        if (OfTradeZone(text, names, kind) is >= 0 and var zone)
            return zone;
        if (OfDistrict(text, names, kind) is >= 0 and var district)
            return district;
        return place >= 0 && (names.EndingAt(place) is not null || IsTradeZoneSpokenOf(text, kind)) ? place : -1;
    }

    /// <summary>自贸试验区南宁片区、|崇左片区: where another part of the zone before begins; -1 when none stands there.</summary>
    private static int Next(string text, TextSpan last, int kind)
    {
        var start = last.End + 1;
        return last.End > 0 && kind - start is >= 2 and <= 5 && text[last.End] is '、' or '和' or '与' && ZoneWords.IsOneName(text.AsSpan(start, kind - start)) ? start : -1;
    }

    /// <summary>中国（河北）自由贸易试验区|大兴机场|片区: where the trade zone begins that a part's own name stands right behind; -1 without one.</summary>
    private static int OfTradeZone(string text, PlaceNames names, int kind)
    {
        for (var start = kind - 2; start >= Math.Max(1, kind - LongestPart); start--)
        {
            if (names.EndingAt(start) is { IsWeak: false } zone && zone.Entries.All(entry => entry.Name.EndsWith("自贸试验区", StringComparison.Ordinal)))
                return !ZoneWords.IsOneName(text.AsSpan(start, kind - start), ZoneWords.GeneralAfterPlace) ? -1 : text.AsSpan(0, zone.Span.Start).EndsWith("中国") ? zone.Span.Start - 2 : zone.Span.Start;
        }

        return -1;
    }

    /// <summary>永川区|城东|片区: where a part of a district begins that a district's full name stands before; -1 without one.</summary>
    private static int OfDistrict(string text, PlaceNames names, int kind)
    {
        for (var start = kind - 2; start >= Math.Max(1, kind - LongestPart); start--)
        {
            if (names.EndingAt(start) is { IsWeak: false, Span.Length: > 2 } district && text[start - 1] is '区' or '县' or '市' && district.Entries.Any(entry => entry.Has("county")))
                return ZoneWords.IsOneName(text.AsSpan(start, kind - start), ZoneWords.GeneralAfterPlace) ? district.Span.Start : -1;
            // 柳东新区|花岭片区: a zone's parts have names of their own.
            if (names.EndingAt(start) is { IsWeak: false, Span.Length: > 2 } zone && text[start - 1] is '区' && zone.Entries.All(entry => entry.Has("zone")))
                return ZoneWords.IsOneName(text.AsSpan(start, kind - start), ZoneWords.GeneralAfterPlace) ? start : -1;
        }

        return -1;
    }

    /// <summary>自由贸易试验区……推动哈尔滨片区: whether the sentence has spoken of a free trade zone, which such parts belong to.</summary>
    private static bool IsTradeZoneSpokenOf(string text, int kind)
    {
        var before = text.AsSpan(Math.Max(0, kind - LongestSentence), Math.Min(kind, LongestSentence));
        before = before[(before.LastIndexOf('。') + 1)..];
        return before.Contains("自由贸易试验区", StringComparison.Ordinal) || before.Contains("自贸", StringComparison.Ordinal);
    }
}
