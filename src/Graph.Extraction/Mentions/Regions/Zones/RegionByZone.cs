using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions.Zones;

/// <summary>
/// Zones, parks, corridors and city groups named after a place or a landmark: 株洲高新区, 贵阳大数据科创城, 长株潭东部先进制造业发展带,
/// 九郎山职教科创城. A zone of no name (国家级高新区, 现代产业园) is none.
/// </summary>
internal sealed class RegionByZone
{
    public const string Name = "region-by-zone";

    private const int Confidence = 55;
    private const int ConfidenceOfTradeZone = 60;

    /// <summary>Kinds that are named after a landmark, a known place or none: 北大湖滑雪|度假区.</summary>
    private static readonly WordList Resorts = new(["度假区", "景区", "风景区", "湿地公园", "森林公园", "遗址公园", "考古遗址公园", "地质公园"]);

    private readonly WordList _kinds;
    private readonly WordList _rightAfterPlace;
    private readonly WordList _alone;
    private readonly ZoneGroup _groups;

    /// <summary>Kinds of zone.</summary>
    /// <param name="afterPlace">Those that a place's name makes one zone (高新区, 产业园).</param>
    /// <param name="rightAfterPlace">Those that only a place's name right before them makes one (港, 口岸).</param>
    /// <param name="alone">Those that a landmark or a field suffices for (科学城, 科创走廊).</param>
    /// <param name="abbreviations">The characters that stand for several places at once (宜荆荆都市圈).</param>
    public RegionByZone(IReadOnlyList<string> afterPlace, IReadOnlyList<string> rightAfterPlace, IReadOnlyList<string> alone, PlaceAbbreviations abbreviations)
    {
        string[] all = [.. afterPlace, .. rightAfterPlace, .. alone];
        _kinds = new WordList(all);
        _rightAfterPlace = new WordList(rightAfterPlace);
        _alone = new WordList(alone);
        PlacesOfKinds = Trigger.Words(_kinds);
        _groups = new ZoneGroup(abbreviations);
    }

    /// <summary>Where a kind of zone may begin.</summary>
    public Trigger PlacesOfKinds { get; }

    public void Propose(RecognitionText context, PlaceNames names, List<MentionCandidate> found)
    {
        var text = context.Text;
        var (last, part) = (new TextSpan(0, 0), new TextSpan(0, 0));
        var tradeZone = (string?)null;
        foreach (var offset in context.PlacesOf(PlacesOfKinds))
        {
            var length = offset == 0 ? 0 : _kinds.LongestAt(text, offset);
            var kind = new TextSpan(offset, offset + length);
            if (length == 0 || !ZoneKind.StandsAlone(text, kind))
                continue;
            if (names.EndingAt(kind.End) is { IsWeak: false } known)
            {
                var isGeneral = ZoneKind.IsGeneral(known);
                var isBehindBracket = known.Span.Start > 0 && text[known.Span.Start - 1] is '）' or ')';
                // 中国（东营）|黄河口生态旅游区: the country and the place in brackets before a known zone.
                if (isBehindBracket && !isGeneral && ZonePlace.BracketedBefore(text, names, known.Span.Start) is >= 0 and var whole)
                {
                    last = new TextSpan(whole, kind.End);
                    found.Add(new MentionCandidate(last, EntityKind.Region, Name) { Name = last.Of(text), Confidence = Confidence });
                    continue;
                }

                if (!(isBehindBracket && isGeneral))
                {
                    last = known.Span;
                    if (text[kind.End - 1] == '园' && ZonePlace.OutsideBefore(names, known) is { } elsewhere)
                    {
                        last = new TextSpan(elsewhere.Span.Start, kind.End);
                        Add(text, last, ref tradeZone, found);
                    }

                    // 创建中国（内蒙古）自由贸易试验区……自由贸易试验区: the same one.
                    if (isGeneral && tradeZone is not null)
                        found.Add(new MentionCandidate(known.Span, EntityKind.Region, Name) { Name = tradeZone, Confidence = ConfidenceOfTradeZone });
                    if (text[kind.End - 1] is '圈' && known.Span.Start < offset)
                        ZoneGroup.AddSharing(text, names, known.Span.Start, kind, found);
                    continue;
                }
            }

            var start = StartOf(context, names, kind, last, part);
            if (start < 0)
                continue;
            // 中关村科技园|雄安科技园: what a zone has built in another place bears both names.
            if (last.End == start && last.End > 0 && text[kind.End - 1] == '园' && text[last.End - 1] == '园')
            {
                start = last.Start;
                found.RemoveAll(zone => zone.Span == last && zone.Recognizer == Name);
            }

            // 雄安新区|中关村科技园: what a park has built in another place bears that place's name.
            if (text[kind.End - 1] == '园' && names.BeginningAt(start) is { } home && ZonePlace.OutsideBefore(names, home) is { } outside)
                start = outside.Span.Start;
            start = ZonePlace.WithCountries(text, start);
            // 环杭州湾产业带 lies around the bay.
            if (start > 0 && text[start - 1] == '环')
                start--;
            last = new TextSpan(start, kind.End);
            if (ZoneKind.IsPart(text, kind))
                part = last;
            if (text[kind.End - 1] is '圈')
                ZoneGroup.AddSharing(text, names, start, kind, found);
            Add(text, last, ref tradeZone, found);
        }
    }

    /// <summary>Where the name of the zone of a kind begins; -1 when the kind stands for no single zone.</summary>
    /// <param name="context">The text.</param>
    /// <param name="names">Its place names.</param>
    /// <param name="kind">The word of the kind.</param>
    /// <param name="last">The zone found before, empty without one.</param>
    /// <param name="part">The part of a zone found before, empty without one.</param>
    private int StartOf(RecognitionText context, PlaceNames names, TextSpan kind, TextSpan last, TextSpan part)
    {
        var text = context.Text;
        var isRightAfter = _rightAfterPlace.LongestAt(text, kind.Start) == kind.Length;
        var place = ZonePlace.Before(text, names, kind.Start, isRightAfter ? 0 : ZoneWords.LongestMiddle);
        if (ZoneKind.IsPart(text, kind))
        {
            place = ZonePart.StartOf(text, names, kind.Start, part, place);
            if (place < 0)
                return ZoneOwnName.Before(context, kind.Start);
        }

        if (place >= 0)
            return ZoneKind.IsOnlyToBeBuilt(text, kind.End, place) ? -1 : ZonePlace.WithPartners(text, names, place, isRightAfter);
        if (ZoneKind.IsOfSeveralPlaces(text, kind.End) && _groups.Before(text, names, kind.Start) is >= 0 and var group)
            return group;
        if (_alone.LongestAt(text, kind.Start) == kind.Length || Resorts.LongestAt(text, kind.Start) == kind.Length)
            return ZoneOwnName.AtLandmark(text, kind.Start, last) is >= 0 and var landmark ? landmark : ZoneOwnName.Before(context, kind.Start);
        if (isRightAfter)
            return -1;
        return ZoneOwnName.NextInSeries(text, kind.Start, last) is >= 0 and var next ? next : ZoneOwnName.Before(context, kind.Start);
    }

    /// <summary>Adds a zone by its usual name; a free trade zone of a place is remembered, as the one later spoken of without its place.</summary>
    private static void Add(string text, TextSpan zone, ref string? tradeZone, List<MentionCandidate> found)
    {
        var printed = zone.Of(text);
        var name = ZoneNames.Usual(printed);
        if (name.StartsWith("中国", StringComparison.Ordinal) && name[2] is '（' or '(' && name.EndsWith("自贸试验区", StringComparison.Ordinal) && name[^6] is '）' or ')')
            tradeZone = name = name[3..^6] + name[^5..];
        found.Add(new MentionCandidate(zone, EntityKind.Region, Name)
        {
            Name = name,
            OtherNames = name == printed ? [] : [printed],
            Confidence = Confidence,
        });
    }
}
