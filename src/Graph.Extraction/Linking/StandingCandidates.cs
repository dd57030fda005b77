using System.Runtime.InteropServices;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>The candidates of a page that stand: without overlaps, and unsure ones only where the page names the same entity surely.</summary>
internal sealed class StandingCandidates
{
    /// <summary>Of what the page names unsurely, what it also names surely; null when it names nothing unsurely, and the question does not arise.</summary>
    private readonly HashSet<EntityId>? _sure;

    private StandingCandidates(HashSet<EntityId>? sure) => _sure = sure;

    /// <summary>Reads what the page names surely, which the names spread over it later (<see cref="PageNames"/>) do not change.</summary>
    public static StandingCandidates Of(IReadOnlyList<RecognizedArticle> page) => new(SureIdentities(page));

    /// <summary>The article with the candidates that stand in every field, by start.</summary>
    public RecognizedArticle Select(RecognizedArticle article) => new(article.Article, new FieldCandidates
    {
        Body = Select(article.Candidates.In(TextField.Body)),
        Title = Select(article.Candidates.In(TextField.Title)),
        Byline = Select(article.Candidates.In(TextField.Byline)),
    });

    /// <summary>The candidates of one field that stand, by start.</summary>
    public IReadOnlyList<MentionCandidate> Select(ReadOnlySpan<MentionCandidate> candidates)
    {
        if (_sure is null)
            return CandidateSelection.Select(candidates);
        var counting = new List<MentionCandidate>(candidates.Length);
        foreach (var candidate in candidates)
        {
            if (IsSure(candidate) || Names(candidate, _sure))
                counting.Add(candidate);
        }

        return CandidateSelection.Select(CollectionsMarshal.AsSpan(counting));
    }

    private static bool IsSure(MentionCandidate candidate) => candidate.Confidence >= MentionCandidate.SureEnough;

    private static HashSet<EntityId>? SureIdentities(IReadOnlyList<RecognizedArticle> page)
    {
        HashSet<EntityId>? unsure = null;
        var kinds = 0;
        for (var i = 0; i < page.Count; i++)
        {
            foreach (var field in RecognizedArticle.Fields)
            {
                foreach (var candidate in page[i].Candidates.In(field))
                {
                    if (IsSure(candidate))
                        continue;
                    AddIdentities(candidate, unsure ??= [], among: null);
                    kinds |= 1 << (int)candidate.Kind;
                }
            }
        }

        if (unsure is null)
            return null;
        var sure = new HashSet<EntityId>();
        foreach (var article in page)
        {
            foreach (var field in RecognizedArticle.Fields)
            {
                foreach (var candidate in article.Candidates.In(field))
                {
                    // An id tells the kind: what is of another kind is none of the unsure ones, and its id need not be made.
                    if (IsSure(candidate) && (kinds & (1 << (int)candidate.Kind)) != 0)
                        AddIdentities(candidate, sure, unsure);
                }
            }
        }

        return sure;
    }

    private static bool Names(MentionCandidate candidate, HashSet<EntityId> sure)
    {
        if (candidate.Known.Count == 0)
            return IdByName(candidate) is { } id && sure.Contains(id);
        for (var i = 0; i < candidate.Known.Count; i++)
        {
            if (sure.Contains(candidate.Known[i].Id))
                return true;
        }

        return false;
    }

    /// <summary>Adds what a candidate may name, if only what is among others then no more than that.</summary>
    private static void AddIdentities(MentionCandidate candidate, HashSet<EntityId> identities, HashSet<EntityId>? among)
    {
        for (var i = 0; i < candidate.Known.Count; i++)
            Add(candidate.Known[i].Id);
        if (candidate.Known.Count == 0 && IdByName(candidate) is { } id)
            Add(id);

        void Add(EntityId identity)
        {
            if (among is null || among.Contains(identity))
                identities.Add(identity);
        }
    }

    private static EntityId? IdByName(MentionCandidate candidate) =>
        candidate.Name is { Length: > 0 } name ? EntityId.Of(candidate.Kind, EntityNaming.Key(candidate.Kind, name)) : null;
}
