using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// The regions whose name of two characters counts even where it crosses the edges of words: provinces, countries, and what has no longer name. Read
/// once, by ordinal: a text asks this of most of its places.
/// </summary>
internal sealed class FreeNames
{
    private readonly bool[] _isFree;

    /// <summary>Those of a lexicon.</summary>
    public FreeNames(LexiconCatalog lexicon)
    {
        _isFree = new bool[lexicon.Entries.Count];
        foreach (var entry in lexicon.Entries)
            _isFree[entry.Ordinal] = entry.Kind == EntityKind.Region && (entry.Has("province") || entry.Has("country") || (entry.Name.Length == 2 && !IsForeign(entry)));
    }

    /// <summary>Whether one of the regions is such.</summary>
    public bool HaveOne(EntryList regions)
    {
        for (var i = 0; i < regions.Count; i++)
        {
            if (_isFree[regions[i].Ordinal])
                return true;
        }

        return false;
    }

    /// <summary>A place abroad has its country's name for a parent, one at home a code: 枢[纽约]束 is none.</summary>
    private static bool IsForeign(LexiconEntry entry) => entry.Parent is { Length: > 0 } parent && !char.IsAsciiDigit(parent[0]);
}
