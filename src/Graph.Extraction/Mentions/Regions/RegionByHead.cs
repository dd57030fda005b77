using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// Places whose names share their last word, which a list prints once: 科尔沁、浑善达克|两大沙地 are 科尔沁沙地 and 浑善达克沙地, 吉隆、樟木、普兰|等口岸 three border posts. Which member
/// with that word is a name, the lexicon says; an ordinary word that is a place's name too counts among such.
/// </summary>
internal sealed class RegionByHead
{
    public const string Name = "region-by-head";

    /// <summary>Above the place that a member names by itself: 科尔沁 is a district too.</summary>
    private const int Confidence = 60;

    private const int LongestMember = 6;

    /// <summary>The longest word between the last member and the shared one: 等三大.</summary>
    private const int LongestCount = 3;

    /// <summary>A list is followed no farther back.</summary>
    private const int MostMembers = 12;

    /// <summary>The one kind whose posts bear the names of counties that are ordinary words.</summary>
    private const string BorderPost = "口岸";

    /// <summary>The one kind that any city may have, and several together: 福州、厦漳泉|两大都市圈.</summary>
    private const string CityRegion = "都市圈";

    private static readonly string[] Kinds = [BorderPost, "沙地", "沙漠", "国家公园", "草原", "灌区", "湿地", "国家级自然保护区", "自然保护区", "综合保税区", "综保区", "半岛", "群岛", "平原", "盆地", CityRegion];

    /// <summary>Where such a word may stand.</summary>
    public static readonly Trigger PlacesOfKinds = Trigger.Words(Kinds);

    private static readonly WordList Shared = new(Kinds);

    private static readonly WordList Counts = new(["等", "两大", "三大", "四大", "五大", "六大", "七大", "八大", "两个", "三个", "四个", "五个", "六个", "等两大", "等三大", "等四大", "等五大", "等两个", "等三个", "等四个", "等五个"]);

    private readonly PlaceAbbreviations _abbreviations;

    /// <summary>By a kind and the name before it, the place.</summary>
    private readonly Dictionary<string, Dictionary<string, LexiconEntry>> _places = new(StringComparer.Ordinal);

    /// <summary>With the places of a lexicon whose names end with a shared word, and the characters that stand for several cities.</summary>
    public RegionByHead(LexiconCatalog lexicon, PlaceAbbreviations abbreviations)
    {
        _abbreviations = abbreviations;
        foreach (var kind in Kinds)
            _places[kind] = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
        foreach (var entry in lexicon.Entries)
        {
            if (entry.Kind != EntityKind.Region)
                continue;
            foreach (var name in entry.Aliases.Prepend(entry.Name))
            {
                if (Shared.LongestEndingAt(name, name.Length) is > 0 and var shared && name.Length - shared is >= 2 and <= LongestMember)
                    _places[name[^shared..]].TryAdd(name[..^shared], entry);
            }
        }
    }

    public void Propose(RecognitionText context, PlaceNames names, List<MentionCandidate> found)
    {
        var text = context.Text;
        var last = -1;
        foreach (var at in context.PlacesOf(PlacesOfKinds))
        {
            // Of 国家级自然保护区 the longest word is read, once.
            if (at < last || Shared.LongestAt(text, at) is not (> 0 and var length))
                continue;
            last = at + length;
            var end = at - Counts.LongestEndingAt(text, at);
            if (end < at)
                ProposeMembers(text, names, _places[text.Substring(at, length)], at, length, end, found);
            else if (names.EndingAt(last) is { IsWeak: false } whole && whole.Span.Start < at && whole.Span.Start > 1 && text[whole.Span.Start - 1] is '、' or '和' or '与' or '及')
                ProposeMembers(text, names, _places[text.Substring(at, length)], at, length, whole.Span.Start - 1, found);
        }
    }

    /// <summary>Adds the members of a list, from its end on, that are names with the shared word.</summary>
    private void ProposeMembers(string text, PlaceNames names, Dictionary<string, LexiconEntry> places, int kind, int length, int end, List<MentionCandidate> found)
    {
        var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        var others = 0;
        List<TextSpan>? ordinary = null;
        for (var member = 0; member < MostMembers && end > 1; member++)
        {
            var start = StartOf(text, end);
            LexiconEntry? place = null;
            // The first member may stand behind other words: 用好|吉隆.
            for (var from = start; from <= end - 2 && place is null; from++)
            {
                if (lookup.TryGetValue(text.AsSpan(from, end - from), out place))
                    found.Add(new MentionCandidate(new TextSpan(from, end), EntityKind.Region, Name) { Known = new(place), Confidence = Confidence });
            }

            if (place is null && text.AsSpan(kind, length) is CityRegion && CitiesBefore(text, names, end) is { IsEmpty: false } cities)
                found.Add(new MentionCandidate(cities, EntityKind.Region, Name) { Name = cities.Of(text) + CityRegion, Confidence = Confidence });
            if (place is not null || names.EndingAt(end) is { IsWeak: false } || text.AsSpan(kind, length) is CityRegion && _abbreviations.RunBefore(text, end) >= 0)
                others++;
            else if (names.EndingAt(end) is { IsWeak: true, Span.Length: 2 } word && word.Entries.Any(entry => entry.Has("county")))
                (ordinary ??= []).Add(word.Span);
            else
                break;
            if (start == 0 || text[start - 1] is not ('、' or '和' or '与' or '及') || end - start > LongestMember)
                break;
            end = start - 1;
        }

        if (ordinary is null || others == 0 || text.AsSpan(kind, length) is not BorderPost)
            return;
        foreach (var span in ordinary)
            found.Add(new MentionCandidate(span, EntityKind.Region, Name) { Name = span.Of(text) + BorderPost, Confidence = Confidence });
    }

    /// <summary>The city, or the characters of several, that a member of a list of city regions is; empty without one.</summary>
    private TextSpan CitiesBefore(string text, PlaceNames names, int end)
    {
        if (names.EndingAt(end) is { IsWeak: false } known && !known.Entries.All(entry => entry.Has("area")))
            return known.Entries.Any(entry => entry.Has("prefecture") || entry.Has("province") && entry.Name.EndsWith('市')) ? known.Span : default;
        return _abbreviations.RunBefore(text, end) is >= 0 and var run && (run == 0 || !char.IsLetterOrDigit(text[run - 1])) ? new TextSpan(run, end) : default;
    }

    /// <summary>Where the stretch of characters begins that ends at a place, a mark or 和 before it; at most one more than a member has.</summary>
    private static int StartOf(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start <= LongestMember && text[start - 1] is >= '\u4E00' and <= '\u9FFF' and not ('和' or '与' or '及'))
            start--;
        return start;
    }
}
