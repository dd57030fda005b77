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
            standing.Add(article.With((_, candidates) => CandidateSelection.Select(sure is null ? candidates : candidates.Where(candidate => Counts(candidate, sure)))));
        return standing;
    }

    private static bool Counts(MentionCandidate candidate, HashSet<EntityId> sure) =>
        candidate.Confidence >= MentionCandidate.SureEnough || Identities(candidate).Any(sure.Contains);

    /// <summary>What the page names surely; null when it names nothing unsurely, and the question does not arise.</summary>
    private static HashSet<EntityId>? SureIdentities(IReadOnlyList<RecognizedArticle> page)
    {
        var fields = page.SelectMany(article => article.Candidates.Values).ToList();
        if (!fields.Exists(HasUnsure))
            return null;
        var sure = new HashSet<EntityId>();
        foreach (var candidates in fields)
        {
            foreach (var candidate in candidates)
            {
                if (candidate.Confidence >= MentionCandidate.SureEnough)
                    sure.UnionWith(Identities(candidate));
            }
        }

        return sure;
    }

    private static bool HasUnsure(IReadOnlyList<MentionCandidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Confidence < MentionCandidate.SureEnough)
                return true;
        }

        return false;
    }

    private static IEnumerable<EntityId> Identities(MentionCandidate candidate) =>
        candidate.Entries.Count > 0
            ? candidate.Entries.Select(entry => entry.Id)
            : candidate.Name is { Length: > 0 } name ? [EntityId.Of(candidate.Kind, EntityNaming.Key(candidate.Kind, name))] : [];
}
