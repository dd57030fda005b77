using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>A span that may name an entity: what a recogniser proposes.</summary>
/// <param name="Span">Where, quotation marks and 《》 left outside.</param>
/// <param name="Kind">The kind it would be.</param>
/// <param name="Recognizer">Who proposes it.</param>
public sealed record MentionCandidate(TextSpan Span, EntityKind Kind, string Recognizer)
{
    /// <summary>From this <see cref="Confidence"/> on a candidate counts by itself.</summary>
    public const int SureEnough = 30;

    private const sbyte NoLevel = -1;

    private readonly LexiconEntry? _entry;
    private readonly Rare? _rare;

    // Level and confidence take a byte each: an article has some thirty candidates, and the smaller they are the more of all else stays in the near caches.
    private readonly sbyte _homeLevel = NoLevel;
    private readonly byte _confidence = 50;

    /// <summary>What the lexicon says it may be; empty when it was found by shape alone.</summary>
    public IReadOnlyList<LexiconEntry> Entries
    {
        get => Known.ToList();
        init => Known = new EntryList(value);
    }

    /// <summary><see cref="Entries"/> without a list.</summary>
    internal EntryList Known
    {
        get => EntryList.Of(_entry, _rare?.Entries);
        init
        {
            _entry = value.One;
            if (value.Several is not null || _rare is not null)
                _rare = (_rare ?? Rare.None) with { Entries = value.Several };
        }
    }

    /// <summary>The canonical name when <see cref="Entries"/> is empty: the full, usual form without quotation marks.</summary>
    public string? Name { get; init; }

    /// <summary>Other names this very text gives the entity: the quoted part without 工程, an abbreviation in （以下简称…）.</summary>
    public IReadOnlyList<string> OtherNames
    {
        get => _rare is { } rare ? rare.OtherNames : [];
        init
        {
            if (value.Count > 0 || _rare is not null)
                _rare = (_rare ?? Rare.None) with { OtherNames = value };
        }
    }

    /// <summary>Whether there are any, told of most candidates without asking a list how long it is.</summary>
    internal bool HasOtherNames => _rare is { OtherNames.Count: > 0 };

    /// <summary>
    /// The level that the name begins with instead of its region's name: 市 of 市委党校. <see cref="Name"/> is then as printed, and the linker makes the full
    /// one of it where it can tell the region (株洲市委党校, see <see cref="Linking.Regions.RegionLinker.FullName"/>). Of a region it says that the words only
    /// point to one (我市). Null for a name that needs no region.
    /// </summary>
    public RegionLevel? HomeLevel
    {
        get => _homeLevel == NoLevel ? null : (RegionLevel)_homeLevel;
        init => _homeLevel = value is { } level ? (sbyte)level : NoLevel;
    }

    /// <summary>The affiliation of a person or the home of an institution as the text itself names it, or null.</summary>
    public string? Context
    {
        get => _rare?.Context;
        init
        {
            if (value is not null || _rare is not null)
                _rare = (_rare ?? Rare.None) with { Context = value };
        }
    }

    /// <summary>
    /// How sure the recogniser is, 0 to 100; 50 is a plain lexicon name. Decides between candidates of one span; below <see cref="SureEnough"/> a candidate
    /// counts only when the same entity stands elsewhere on the page with more.
    /// </summary>
    public int Confidence
    {
        get => _confidence;
        init => _confidence = (byte)value;
    }

    /// <summary>What few candidates have, in an object of its own, so that the others are smaller.</summary>
    /// <param name="Entries">The entries, where there are several.</param>
    /// <param name="OtherNames">Other names.</param>
    /// <param name="Context">The context.</param>
    private sealed record Rare(LexiconEntry[]? Entries, IReadOnlyList<string> OtherNames, string? Context)
    {
        public static readonly Rare None = new(null, [], null);
    }
}
