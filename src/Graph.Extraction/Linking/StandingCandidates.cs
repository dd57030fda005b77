using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>The candidates of a page that stand: without overlaps, and unsure ones only where the page names the same entity surely.</summary>
internal static class StandingCandidates
{
    /// <summary>The articles with the candidates that stand in every field, by start.</summary>
    public static IReadOnlyList<RecognizedArticle> Select(IReadOnlyList<RecognizedArticle> page)
    {
        var sure = SureIdentities(page);
        var standing = new List<RecognizedArticle>(page.Count);
        foreach (var article in page)
            standing.Add(article.With((_, candidates) => CandidateSelection.Select(sure is null ? candidates : candidates.Where(candidate => IsSure(candidate) || Names(candidate, sure)))));
        return standing;
    }

    private static bool IsSure(MentionCandidate candidate) => candidate.Confidence >= MentionCandidate.SureEnough;

    /// <summary>Of what the page names unsurely, what it also names surely; null when it names nothing unsurely, and the question does not arise.</summary>
    private static HashSet<EntityId>? SureIdentities(IReadOnlyList<RecognizedArticle> page)
    {
        HashSet<EntityId>? unsure = null;
        var kinds = 0;
        foreach (var article in page)
        {
            foreach (var candidates in article.Candidates.Values)
            {
                foreach (var candidate in candidates)
                {
                    if (IsSure(candidate))
                        continue;
                    AddIdentities(candidate, unsure ??= []);
                    kinds |= 1 << (int)candidate.Kind;
                }
            }
        }

        if (unsure is null)
            return null;
        var sure = new HashSet<EntityId>();
        foreach (var article in page)
        {
            foreach (var candidates in article.Candidates.Values)
            {
                foreach (var candidate in candidates)
                {
                    // An id tells the kind: what is of another kind is none of the unsure ones, and its id need not be made.
                    if (IsSure(candidate) && (kinds & (1 << (int)candidate.Kind)) != 0)
                        AddIdentities(candidate, sure);
                }
            }
        }

        unsure.IntersectWith(sure);
        return unsure;
    }

    private static bool Names(MentionCandidate candidate, HashSet<EntityId> sure)
    {
        foreach (var entry in candidate.Entries)
        {
            if (sure.Contains(entry.Id))
                return true;
        }

        return candidate.Entries.Count == 0 && IdByName(candidate) is { } id && sure.Contains(id);
    }

    private static void AddIdentities(MentionCandidate candidate, HashSet<EntityId> identities)
    {
        foreach (var entry in candidate.Entries)
            identities.Add(entry.Id);
        if (candidate.Entries.Count == 0 && IdByName(candidate) is { } id)
            identities.Add(id);
    }

    private static EntityId? IdByName(MentionCandidate candidate) =>
        candidate.Name is { Length: > 0 } name ? EntityId.Of(candidate.Kind, EntityNaming.Key(candidate.Kind, name)) : null;
}
