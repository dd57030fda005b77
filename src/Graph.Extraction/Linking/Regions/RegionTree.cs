using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking.Regions;

/// <summary>What lies in what, as the lexicon's parents say. Built once for a lexicon; any number of threads may ask.</summary>
internal sealed class RegionTree
{
    /// <summary>By the ordinal of the entry; what is no region has an empty node.</summary>
    private readonly Node[] _nodes;

    public RegionTree(LexiconCatalog lexicon)
    {
        _nodes = new Node[lexicon.Entries.Count];
        foreach (var entry in lexicon.Entries)
        {
            if (entry.Kind != EntityKind.Region)
                continue;
            var above = entry.Parent is { } parent ? lexicon.Find(EntityId.Of(EntityKind.Region, parent)) : null;
            _nodes[entry.Ordinal] = new Node(above, null, null, LevelsOf(entry));
        }

        // Every page that names regions asks for these two.
        foreach (var entry in lexicon.Entries)
        {
            if (entry.Kind == EntityKind.Region)
                _nodes[entry.Ordinal] = _nodes[entry.Ordinal] with { Province = Climb(entry, Levels.Province), Prefecture = Climb(entry, Levels.Prefecture) };
        }
    }

    /// <summary>Asks ahead for what is known of a region.</summary>
    public void Fetch(LexiconEntry region) => Ahead.Fetch(ref _nodes[region.Ordinal]);

    /// <summary>The region it lies in; null at the top.</summary>
    public LexiconEntry? ParentOf(LexiconEntry region) => _nodes[region.Ordinal].Parent;

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
            if (IsProvince(entry))
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
    public LexiconEntry? AtLevel(LexiconEntry region, RegionLevel level) => level switch
    {
        RegionLevel.Province => _nodes[region.Ordinal].Province,
        RegionLevel.Prefecture => _nodes[region.Ordinal].Prefecture,
        RegionLevel.County => Climb(region, Levels.County),
        _ => null,
    };

    /// <summary>A division of the administrative order, or a zone that is run like one.</summary>
    public bool IsDivision(LexiconEntry entry) => (_nodes[entry.Ordinal].Levels & Levels.Division) != 0;

    /// <summary>A province or what counts as one.</summary>
    public bool IsProvince(LexiconEntry entry) => (_nodes[entry.Ordinal].Levels & Levels.Province) != 0;

    /// <summary>A municipality stands for both levels: 市委 of 上海 is 上海市委. So does a city of county level for its own 市委.</summary>
    private static Levels LevelsOf(LexiconEntry entry)
    {
        bool province = entry.Has("province"), prefecture = entry.Has("prefecture"), county = entry.Has("county"), zone = entry.Has("zone");
        return (province ? Levels.Province : 0)
            | (prefecture || ((province || county) && entry.Name.EndsWith('市')) ? Levels.Prefecture : 0)
            | (county || zone ? Levels.County : 0)
            | (province || prefecture || county || zone ? Levels.Division : 0);
    }

    private LexiconEntry? Climb(LexiconEntry region, Levels level)
    {
        var entry = region;
        while (entry is not null && (_nodes[entry.Ordinal].Levels & level) == 0)
            entry = ParentOf(entry);
        return entry;
    }

    /// <summary>What a region is by the flags of its line, read once.</summary>
    [Flags]
    private enum Levels : byte
    {
        Province = 1,
        Prefecture = 2,
        County = 4,
        Division = 8,
    }

    /// <param name="Parent">The region it lies in, or null.</param>
    /// <param name="Province">The region itself or the nearest one it lies in that is a province; null without one.</param>
    /// <param name="Prefecture">The same for prefectures.</param>
    /// <param name="Levels">The levels it stands for.</param>
    private readonly record struct Node(LexiconEntry? Parent, LexiconEntry? Province, LexiconEntry? Prefecture, Levels Levels);
}
