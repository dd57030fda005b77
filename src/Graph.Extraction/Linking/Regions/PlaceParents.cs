using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Regions;
using Graph.Model;

namespace Graph.Extraction.Linking.Regions;

/// <summary>
/// What places found by shape lie in: the place named right before them. From left to right, so that in 茶陵县高陇镇龙匠村 the township is
/// known when the village asks for it. A settlement behind a place that neither lies in its namesake's place nor around it is another one, and so it is where the
/// article names it again alone.
/// </summary>
internal sealed class PlaceParents
{
    /// <summary>By their names; null on a page that has none.</summary>
    private Dictionary<string, EntityId>? _parents;

    /// <summary>What settlements lie in whose namesake elsewhere the page has named first, by the very candidate; null on a page without namesakes.</summary>
    private Dictionary<MentionCandidate, EntityId>? _namesakes;

    private PlaceParents()
    {
    }

    /// <summary>For a page without places found by shape.</summary>
    public static PlaceParents None { get; } = new();

    /// <summary>Reads a page.</summary>
    /// <param name="regions">Its candidates of kind region, from left to right.</param>
    /// <param name="decided">What those of them mean that the lexicon knows.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="tree">What lies in what.</param>
    public static PlaceParents Of(List<RegionCandidate> regions, List<RegionMention> decided, LexiconCatalog lexicon, RegionTree tree)
    {
        var parents = new PlaceParents();
        parents.Read(regions, decided, lexicon, tree);
        return parents;
    }

    /// <summary>Whether a candidate is a place that the lexicon does not know, and no pointing word.</summary>
    public static bool IsPlaceByShape(MentionCandidate candidate) =>
        candidate is { Kind: EntityKind.Region, HomeLevel: null, Known.Count: 0, Name.Length: > 0 };

    /// <summary>The place named right before a place found by shape, there or elsewhere on the page; null where none is.</summary>
    public EntityId? PrintedParentOf(MentionCandidate candidate)
    {
        if (_namesakes is not null && _namesakes.TryGetValue(candidate, out var own))
            return own;
        return _parents is not null && _parents.TryGetValue(candidate.Name!, out var parent) ? parent : null;
    }

    /// <summary>The id of a place found by shape; of a settlement with what it lies in.</summary>
    public EntityId IdOf(MentionCandidate candidate)
    {
        var isSettlement = candidate.Recognizer == RegionBySettlement.Name;
        return isSettlement && PrintedParentOf(candidate) is { } parent
            ? EntityId.Of(EntityKind.Region, $"{parent.Key}/{candidate.Name}")
            : EntityId.Of(EntityKind.Region, EntityNaming.Key(EntityKind.Region, candidate.Name!));
    }

    private void Read(List<RegionCandidate> regions, List<RegionMention> mentions, LexiconCatalog lexicon, RegionTree tree)
    {
        var decided = 0;
        (int Article, TextField Field, int End, EntityId Id)? before = null;
        Dictionary<string, (int Article, EntityId Parent)>? others = null;
        MentionCandidate? sibling = null;
        foreach (var (article, field, candidate) in regions)
        {
            EntityId? id = null;
            if (candidate.Known.Count > 0)
            {
                var entries = mentions[decided++].Entries;
                id = entries.Count == 1 ? entries[0].Id : null;
            }
            else if (IsPlaceByShape(candidate))
            {
                var name = candidate.Name!;
                // 渝北区石船、|复盛等地: in the county that the member before is in.
                if (sibling is not null && candidate.Context is not null && candidate.Context == sibling.Context && before is { } last && last.Article == article && last.Field == field && last.End + 1 == candidate.Span.Start && PrintedParentOf(sibling) is { } shared)
                    (_parents ??= new(StringComparer.Ordinal)).TryAdd(name, shared);
                if (before is { } parent && parent.Article == article && parent.Field == field && parent.End == candidate.Span.Start)
                {
                    _parents ??= new(StringComparer.Ordinal);
                    if (!_parents.TryAdd(name, parent.Id) && candidate.Recognizer == RegionBySettlement.Name && IsElsewhere(parent.Id, _parents[name], lexicon, tree))
                        (others ??= new(StringComparer.Ordinal))[name] = (article, parent.Id);
                    else
                        others?.Remove(name);
                }

                if (others is not null && others.TryGetValue(name, out var other) && other.Article == article)
                    (_namesakes ??= new(ReferenceEqualityComparer.Instance))[candidate] = other.Parent;
                id = IdOf(candidate);
            }

            sibling = id is null || candidate.Known.Count > 0 ? null : candidate;
            before = id is { } known ? (article, field, candidate.Span.End, known) : null;
        }
    }

    /// <summary>Whether of two places neither is the other nor lies in it: two counties, two townships of one. What the codes do not tell of counts as the same.</summary>
    private static bool IsElsewhere(EntityId one, EntityId other, LexiconCatalog lexicon, RegionTree tree)
    {
        if (DivisionOf(one, lexicon, tree) is not { } division || DivisionOf(other, lexicon, tree) is not { } otherDivision)
            return false;
        if (!ReferenceEquals(division, otherDivision))
            return !tree.IsUnder(division, otherDivision) && !tree.IsUnder(otherDivision, division);
        return !one.Key.StartsWith(other.Key, StringComparison.Ordinal) && !other.Key.StartsWith(one.Key, StringComparison.Ordinal);
    }

    /// <summary>The division that a place's key begins with: 430224 of 430224/高陇镇; null where it is none or a zone.</summary>
    private static LexiconEntry? DivisionOf(EntityId place, LexiconCatalog lexicon, RegionTree tree)
    {
        var key = place.Key.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? place.Key[..slash] : place.Key;
        return lexicon.Find(EntityId.Of(EntityKind.Region, key)) is { } entry && tree.IsDivision(entry) && !entry.Has("zone") ? entry : null;
    }
}
