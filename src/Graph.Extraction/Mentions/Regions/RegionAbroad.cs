using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// Provinces of other countries, told by the country before them (越南|高平省), and the countries of pairs of characters (对|日|韩).
/// </summary>
internal sealed class RegionAbroad
{
    public const string Name = "region-abroad";

    /// <summary>How many characters a foreign province has at most, its unit included.</summary>
    private const int LongestProvince = 8;

    private static readonly WordList Directions = new(["东部", "西部", "南部", "北部", "中部", "东北部", "东南部", "西北部", "西南部", "首都", "边境"]);

    private static readonly (string Pair, string[] Countries)[] Pairs = [("日韩", ["日本", "韩国"])];

    private readonly (string Pair, LexiconEntry[] Countries)[] _pairs;

    /// <summary>Where a pair may stand.</summary>
    public static readonly Trigger PlacesOfPairs = Trigger.Words([.. Pairs.Select(pair => pair.Pair)]);

    /// <summary>With the countries of a lexicon.</summary>
    public RegionAbroad(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _pairs = [.. Pairs
            .Select(pair => (pair.Pair, pair.Countries.Select(country => lexicon.FindByName(country).FirstOrDefault(entry => entry.Kind == EntityKind.Region)).OfType<LexiconEntry>().ToArray()))
            .Where(pair => pair.Item2.Length == pair.Pair.Length)];
    }

    public void Propose(RecognitionText context, PlaceNames names, List<MentionCandidate> found)
    {
        var text = context.Text;
        foreach (var at in context.PlacesOf(PlacesOfPairs))
        {
            foreach (var (pair, countries) in _pairs)
            {
                if (!text.AsSpan(at).StartsWith(pair, StringComparison.Ordinal) || !context.IsWordBoundary(at) || !context.IsWordBoundary(at + pair.Length) || at > 0 && text[at - 1] is '中' or '美')
                    continue;
                for (var i = 0; i < countries.Length; i++)
                    found.Add(new MentionCandidate(new TextSpan(at + i, at + i + 1), EntityKind.Region, Name) { Known = new(countries[i]), Confidence = 50 });
            }
        }

        foreach (ref readonly var name in names.All)
        {
            if (!name.IsWeak && name.Entries.All(entry => entry.Has("country") && entry.Name is not ("日本" or "朝鲜")) && ProvinceFrom(text, name.Span.End) is { IsEmpty: false } province)
                found.Add(new MentionCandidate(province, EntityKind.Region, Name) { Name = province.Of(text), Confidence = 57 });
        }
    }

    /// <summary>The province that begins at a place or behind the direction there (土耳其|南部|哈塔伊省); empty without one. A 省 of Japan is a ministry.</summary>
    private static TextSpan ProvinceFrom(string text, int start)
    {
        start += Directions.LongestAt(text, start);
        var unit = text.IndexOf('省', start, Math.Min(LongestProvince, text.Length - start));
        if (unit < start + 2 || unit + 1 < text.Length && text[unit + 1] is '份' or '级' or '长' or '会' or '区')
            return default;
        foreach (var c in text.AsSpan(start, unit - start))
        {
            if (c is < '\u4E00' or > '\u9FFF' or '的' or '和' or '与' or '等' or '各' or '个' or '在' or '同' or '我' or '向' or '对' or '到')
                return default;
        }

        return new TextSpan(start, unit + 1);
    }
}
