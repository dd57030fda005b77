using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>
/// Decides what the candidates of a page mean: which of overlapping ones stand, which entity each names, and what stays open.
/// The page is linked as a whole, since what one article names decides what another's short form means.
/// </summary>
public sealed class EntityLinker
{
    private const int SureEnough = 30;

    private readonly LexiconCatalog _lexicon;

    /// <summary>A linker over one lexicon.</summary>
    public EntityLinker(LexiconCatalog lexicon) => _lexicon = lexicon;

    /// <summary>Links the articles of one page.</summary>
    /// <returns>The articles with their mentions, and every entity named, each once, in order of id.</returns>
    public (IReadOnlyList<ArticleFacts> Articles, IReadOnlyList<Entity> Entities) Link(IReadOnlyList<RecognizedArticle> page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var standing = SelectStanding(page);
        var entities = new EntityCollection(_lexicon);
        var articles = new List<ArticleFacts>();
        for (var i = 0; i < page.Count; i++)
        {
            var mentions = new List<Mention>();
            foreach (var (field, candidates) in standing[i])
            {
                foreach (var candidate in candidates)
                {
                    if (Resolve(candidate, entities) is { } id)
                        mentions.Add(new Mention(field, candidate.Span, candidate.Span.Of(page[i].Article.TextOf(field)), id, candidate.Recognizer));
                }
            }

            articles.Add(new ArticleFacts(page[i].Article, mentions));
        }

        return (articles, entities.ToList());
    }

    /// <summary>The candidates that stand in every field of every article; unsure ones only where the page names the same entity surely.</summary>
    private static List<List<(TextField Field, IReadOnlyList<MentionCandidate> Candidates)>> SelectStanding(IReadOnlyList<RecognizedArticle> page)
    {
        var sure = page
            .SelectMany(article => article.Candidates.Values.SelectMany(candidates => candidates))
            .Where(candidate => candidate.Confidence >= SureEnough)
            .SelectMany(Identities)
            .ToHashSet();
        return [.. page.Select(article => article.Candidates
            .OrderBy(pair => pair.Key)
            .Select(pair => (pair.Key, CandidateSelection.Select(pair.Value.Where(c => c.Confidence >= SureEnough || Identities(c).Any(sure.Contains)))))
            .ToList())];
    }

    private static IEnumerable<EntityId> Identities(MentionCandidate candidate) =>
        candidate.Entries.Count > 0
            ? candidate.Entries.Select(entry => entry.Id)
            : candidate.Name is { Length: > 0 } name ? [EntityId.Of(candidate.Kind, EntityNaming.Key(candidate.Kind, name))] : [];

    private EntityId? Resolve(MentionCandidate candidate, EntityCollection entities)
    {
        if (candidate.Entries.Count > 0)
            return entities.Add(candidate.Entries[0]);
        return candidate.Name is { Length: > 0 } ? entities.Add(candidate.Kind, candidate.Name, candidate.OtherNames, partOf: null) : null;
    }
}
