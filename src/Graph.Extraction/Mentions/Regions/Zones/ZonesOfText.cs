using Graph.Model;

namespace Graph.Extraction.Mentions.Regions.Zones;

/// <summary>The zones of one text as they are found from left to right: one may be a part of the one before, bear its name as well, or be the same again.</summary>
/// <param name="text">The text.</param>
/// <param name="names">Its place names.</param>
/// <param name="found">What the zones are added to.</param>
internal ref struct ZonesOfText(string text, PlaceNames names, List<MentionCandidate> found)
{
    /// <summary>How sure a zone is that is named after a place or a landmark.</summary>
    private const int Confidence = 55;

    /// <summary>How sure it is that a free trade zone spoken of without its place is the one named before: more than that it is any.</summary>
    private const int ConfidenceOfTradeZone = 60;

    private const int LongestBeforeDot = 4;

    /// <summary>How sure one is of what quotation marks hold the places of: more than that they hold a slogan's name.</summary>
    private const int ConfidenceOfQuoted = 65;

    /// <summary>The free trade zone that was named last with its place; null without one.</summary>
    private string? _tradeZone;

    /// <summary>The zone found last, empty without one.</summary>
    public TextSpan Last { get; private set; }

    /// <summary>The part of a zone found last, empty without one.</summary>
    public TextSpan LastPart { get; private set; }

    /// <summary>Takes note of a zone the lexicon knows, and adds what it belongs to; false where its name is a general one behind a bracket, so that the place in it tells which zone is meant.</summary>
    /// <param name="known">The zone.</param>
    /// <param name="kind">The word of the kind, with which its name ends.</param>
    public bool TakeKnown(PlaceName known, TextSpan kind)
    {
        var isGeneral = ZoneKind.IsGeneral(known);
        var isBehindBracket = known.Span.Start > 0 && text[known.Span.Start - 1] is '）' or ')';
        if (isBehindBracket && isGeneral)
            return false;
        // 中国（东营）|黄河口生态旅游区: the country and the place in brackets before a known zone.
        if (isBehindBracket && ZonePlace.BracketedBefore(text, names, known.Span.Start) is >= 0 and var whole)
        {
            Last = new TextSpan(whole, kind.End);
            found.Add(new MentionCandidate(Last, EntityKind.Region, RegionByZone.Name) { Name = Last.Of(text), Confidence = Confidence });
            return true;
        }

        Last = known.Span;
        if (text[kind.End - 1] == '园' && ZonePlace.OutsideBefore(names, known) is { } elsewhere)
        {
            Last = new TextSpan(elsewhere.Span.Start, kind.End);
            AddLast();
        }

        // 大连|太平湾合作创新区: printed with the city it lies in.
        else if (ZonePlace.HomeBefore(names, known) is { } city)
        {
            Last = new TextSpan(city.Span.Start, kind.End);
            found.Add(new MentionCandidate(Last, EntityKind.Region, RegionByZone.Name) { Known = known.Entries, OtherNames = [Last.Of(text)], Confidence = Confidence });
        }

        // 创建中国（内蒙古）自由贸易试验区……自由贸易试验区: the same one.
        if (isGeneral && _tradeZone is not null)
            found.Add(new MentionCandidate(known.Span, EntityKind.Region, RegionByZone.Name) { Name = _tradeZone, Confidence = ConfidenceOfTradeZone });
        if (text[kind.End - 1] is '圈' && known.Span.Start < kind.Start)
            ZoneGroup.AddSharing(text, names, known.Span.Start, kind, found);
        return true;
    }

    /// <summary>Adds a zone the lexicon does not know.</summary>
    /// <param name="start">Where the name of the place or the landmark begins after which it is named.</param>
    /// <param name="kind">The word of its kind.</param>
    public void Add(int start, TextSpan kind)
    {
        var (last, isPark) = (Last, text[kind.End - 1] == '园');
        // 中关村科技园|雄安科技园: what a zone has built in another place bears both names.
        if (last.End == start && last.End > 0 && isPark && text[last.End - 1] == '园')
        {
            start = last.Start;
            found.RemoveAll(zone => zone.Span == last && zone.Recognizer == RegionByZone.Name);
        }

        // 雄安新区|中关村科技园: what a park has built in another place bears that place's name.
        if (isPark && names.BeginningAt(start) is { } home && ZonePlace.OutsideBefore(names, home) is { } outside)
            start = outside.Span.Start;
        start = ZonePlace.WithCountries(text, start);
        // 环首都·|太行山能源信息技术产业基地: of what is printed before a middle dot the zone is named too.
        if (start > 2 && text[start - 1] == '·' && BeforeDot(start - 1) is >= 0 and var whole)
            start = whole;
        // 环杭州湾产业带 lies around the bay.
        if (start > 0 && text[start - 1] == '环')
            start--;
        Last = new TextSpan(start, kind.End);
        if (ZoneKind.IsPart(text, kind))
            LastPart = Last;
        if (text[kind.End - 1] is '圈')
            ZoneGroup.AddSharing(text, names, start, kind, found);
        AddLast();
    }

    /// <summary>Where a name of two to four characters begins between a mark, or a word, and a middle dot; -1 without one.</summary>
    private readonly int BeforeDot(int dot)
    {
        var start = dot;
        while (start > 0 && dot - start <= LongestBeforeDot && text[start - 1] is >= '\u4E00' and <= '\u9FFF' and not ('和' or '与' or '及' or '在' or '的' or '到' or '对') && !ZoneWords.EndsWithVerb(text.AsSpan(0, start)))
            start--;
        return dot - start is >= 2 and <= LongestBeforeDot ? start : -1;
    }

    /// <summary>Adds a zone whose places stand between quotation marks, which are no part of its name: “海澄文”一体化综合经济圈.</summary>
    /// <param name="open">Where the quotation mark opens.</param>
    /// <param name="kind">The word of its kind.</param>
    public void AddQuoted(int open, TextSpan kind)
    {
        Last = new TextSpan(open, kind.End);
        found.Add(new MentionCandidate(Last, EntityKind.Region, RegionByZone.Name) { Name = Last.Of(text).Replace("“", null, StringComparison.Ordinal).Replace("”", null, StringComparison.Ordinal), Confidence = ConfidenceOfQuoted });
    }

    /// <summary>Adds the zone found last by its usual name; a free trade zone of a place is remembered, as the one later spoken of without its place.</summary>
    private void AddLast()
    {
        var printed = Last.Of(text);
        var name = ZoneNames.Usual(printed);
        if (name.StartsWith("中国", StringComparison.Ordinal) && name[2] is '（' or '(' && name.EndsWith("自贸试验区", StringComparison.Ordinal) && name[^6] is '）' or ')')
            _tradeZone = name = name[3..^6] + name[^5..];
        found.Add(new MentionCandidate(Last, EntityKind.Region, RegionByZone.Name)
        {
            Name = name,
            OtherNames = name == printed ? [] : [printed],
            Confidence = Confidence,
        });
    }
}
