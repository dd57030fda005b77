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

    /// <summary>Adds the zones of a text.</summary>
    public void Propose(RecognitionText context, PlaceNames names, List<MentionCandidate> found)
    {
        var text = context.Text;
        var zones = new ZonesOfText(text, names, found);
        foreach (var offset in context.PlacesOf(PlacesOfKinds))
        {
            var length = offset == 0 ? 0 : _kinds.LongestAt(text, offset);
            var kind = new TextSpan(offset, offset + length);
            if (length == 0 || !ZoneKind.StandsAlone(text, kind) || names.EndingAt(kind.End) is { IsWeak: false } known && zones.TakeKnown(known, kind))
                continue;
            if (_groups.QuotedBefore(text, kind) is >= 0 and var quoted)
            {
                zones.AddQuoted(quoted, kind);
                continue;
            }

            var start = StartOf(context, names, kind, zones.Last, zones.LastPart);
            if (start >= 0)
                zones.Add(start, kind);
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
        if (ZoneValley.Before(text, kind) is >= 0 and var valley)
            return valley;
        if (ZoneKind.IsPart(text, kind))
        {
            place = ZonePart.StartOf(text, names, kind.Start, part, place);
            if (place < 0)
                return ZoneOwnName.Before(context, kind.Start);
        }

        if (place < 0 && !isRightAfter)
            place = ZoneNational.Before(context, names, kind);
        if (place >= 0)
            return ZoneKind.IsOnlyToBeBuilt(text, kind.End, place) ? -1 : ZonePlace.WithPartners(text, names, place, isRightAfter);
        if (ZoneKind.IsOfSeveralPlaces(text, kind.End) && _groups.Before(context, names, kind.Start) is >= 0 and var group)
            return group;
        if (_alone.LongestAt(text, kind.Start) == kind.Length && ZonePlace.OrdinaryBefore(context, names, kind.Start) is >= 0 and var weak)
            return weak;
        if (_alone.LongestAt(text, kind.Start) == kind.Length || Resorts.LongestAt(text, kind.Start) == kind.Length)
            return ZoneOwnName.AtLandmark(text, kind.Start, last) is >= 0 and var landmark ? landmark : ZoneOwnName.Before(context, kind.Start);
        if (isRightAfter)
            return -1;
        if (ZoneOwnName.NextInSeries(text, kind.Start, last) is >= 0 and var next)
            return next;
        return ZoneOwnName.Before(context, kind.Start) is >= 0 and var own ? own : ZoneOwnName.BeforeField(context, kind.Start);
    }
}
