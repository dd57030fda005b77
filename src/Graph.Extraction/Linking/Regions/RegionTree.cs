using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking.Regions;

/// <summary>What lies in what, as the lexicon's parents say. Built once for a lexicon; any number of threads may ask.</summary>
internal sealed class RegionTree
{
    private readonly Dictionary<LexiconEntry, LexiconEntry> _parents = new(ReferenceEqualityComparer.Instance);

    public RegionTree(LexiconCatalog lexicon)
    {
        foreach (var entry in lexicon.Entries)
        {
            if (entry is { Kind: EntityKind.Region, Parent: { } parent } && lexicon.Find(EntityId.Of(EntityKind.Region, parent)) is { } above)
                _parents.Add(entry, above);
        }
    }

    /// <summary>The region itself, then what it lies in, from near to far.</summary>
    public IEnumerable<LexiconEntry> SelfAndAncestors(LexiconEntry region)
    {
        for (var entry = region; entry is not null; entry = ParentOf(entry))
            yield return entry;
    }

    /// <summary>The region it lies in; null at the top.</summary>
    public LexiconEntry? ParentOf(LexiconEntry region) => _parents.GetValueOrDefault(region);

    /// <summary>Whether a region lies in another one, at any depth.</summary>
    public bool IsUnder(LexiconEntry region, LexiconEntry ancestor) => SelfAndAncestors(region).Skip(1).Any(entry => ReferenceEquals(entry, ancestor));

    /// <summary>The region itself or the nearest one it lies in whose full name ends with the unit: 市 of 天元区 is 株洲市. Null when there is none.</summary>
    public LexiconEntry? WithUnit(LexiconEntry region, char unit) =>
        SelfAndAncestors(region).FirstOrDefault(entry => IsDivision(entry) && entry.Name.EndsWith(unit));

    /// <summary>The region itself or the nearest one it lies in of that level. Null when there is none, as for townships.</summary>
    public LexiconEntry? AtLevel(LexiconEntry region, RegionLevel level) => SelfAndAncestors(region).FirstOrDefault(entry => IsAtLevel(entry, level));

    /// <summary>A division of the administrative order, or a zone that is run like one.</summary>
    public static bool IsDivision(LexiconEntry entry) => entry.Has("province") || entry.Has("prefecture") || entry.Has("county") || entry.Has("zone");

    /// <summary>A municipality stands for both levels: 市委 of 上海 is 上海市委. So does a city of county level for its own 市委.</summary>
    private static bool IsAtLevel(LexiconEntry entry, RegionLevel level) => level switch
    {
        RegionLevel.Province => entry.Has("province"),
        RegionLevel.Prefecture => entry.Has("prefecture") || ((entry.Has("province") || entry.Has("county")) && entry.Name.EndsWith('市')),
        RegionLevel.County => entry.Has("county") || entry.Has("zone"),
        _ => false,
    };
}
