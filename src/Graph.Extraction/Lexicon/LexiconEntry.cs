using System.Runtime.CompilerServices;
using Graph.Model;

namespace Graph.Extraction.Lexicon;

/// <summary>One line of a lexicon file: an entity that is known before any page is read.</summary>
/// <param name="Kind">The entity's kind; the folder the file stands in.</param>
/// <param name="Key">The key of its id: what the fifth column holds, as the code of a region, else the name.</param>
/// <param name="Name">The canonical name.</param>
public sealed record LexiconEntry(EntityKind Kind, string Key, string Name)
{
    private readonly string[] _flags = [];

    /// <summary>A bit for each flag, which some others share: most questions are about a flag that the line does not carry, and need not read the flags themselves.</summary>
    private readonly uint _signs;

    /// <summary>Other names that mean this entity wherever they stand.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Other names that mean it only where the context confirms it: 湘, 株, 朝阳.</summary>
    public IReadOnlyList<string> WeakAliases { get; init; } = [];

    /// <summary>The key of the entry it is part of: a region's parent code, a broader industry, an institution's home region code; or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Words that say what kind of line it is; each folder's README lists its own.</summary>
    public IReadOnlyList<string> Flags
    {
        get => _flags;
        init
        {
            _flags = [.. value];
            _signs = 0;
            foreach (var flag in _flags)
                _signs |= SignOf(flag);
        }
    }

    /// <summary>The file it stands in, relative to the lexicon's folder.</summary>
    public string File { get; init; } = "";

    /// <summary>Its line there, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Its place among the catalog's entries in order of id, set by the catalog: what is known of every entry can stand in an array.</summary>
    internal int Ordinal { get; set; } = -1;

    /// <summary>The id of the entity.</summary>
    public EntityId Id { get; } = EntityId.Of(Kind, Key);

    /// <summary>Whether the line carries the flag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(string flag) => (_signs & SignOf(flag)) != 0 && Carries(flag);

    /// <summary>Of a flag that is a constant the compiler knows its sign.</summary>
    private static uint SignOf(string flag) => flag.Length > 2 ? 1u << ((flag[2] + flag.Length) & 31) : 1;

    private bool Carries(string flag)
    {
        foreach (var own in _flags)
        {
            if (string.Equals(own, flag, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
