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

    /// <summary>The region it lies in; null at the top.</summary>
    public LexiconEntry? ParentOf(LexiconEntry region) => _parents.GetValueOrDefault(region);

    /// <summary>Whether a region lies in another one, at any depth.</summary>
    public bool IsUnder(LexiconEntry region, LexiconEntry ancestor)
    {
        for (var above = ParentOf(region); above is not null; above = ParentOf(above))
        {
            if (ReferenceEquals(above, ancestor))
                return true;
        }

        return false;
    }

    /// <summary>The province, or what counts as one, that is the region itself or that it lies in; the farthest if there are several. Null without one.</summary>
    public LexiconEntry? ProvinceOf(LexiconEntry region)
    {
        LexiconEntry? province = null;
        for (var entry = region; entry is not null; entry = ParentOf(entry))
        {
            if (entry.Has("province"))
                province = entry;
        }

        return province;
    }

    /// <summary>The region itself or the nearest one it lies in whose full name ends with the unit: 市 of 天元区 is 株洲市. Null when there is none.</summary>
    public LexiconEntry? WithUnit(LexiconEntry region, char unit)
    {
        var entry = region;
        while (entry is not null && !(IsDivision(entry) && entry.Name.EndsWith(unit)))
            entry = ParentOf(entry);
        return entry;
    }

    /// <summary>The region itself or the nearest one it lies in of that level. Null when there is none, as for townships.</summary>
    public LexiconEntry? AtLevel(LexiconEntry region, RegionLevel level)
    {
        var entry = region;
        while (entry is not null && !IsAtLevel(entry, level))
            entry = ParentOf(entry);
        return entry;
    }

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
