using Graph.Extraction.Lexicon;
using Graph.Extraction.Linking.Regions;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Institutions;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>
/// Decides what the candidates of a page mean: which of overlapping ones stand, which entity each names, and what stays open.
/// The page is linked as a whole, since what one article names decides what another's short form means.
/// </summary>
public sealed class EntityLinker
{
    private readonly LexiconCatalog _lexicon;
    private readonly HomeRegion _homeRegion;
    private readonly LexiconEntities _known;

    /// <summary>A linker over one lexicon.</summary>
    public EntityLinker(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _homeRegion = new HomeRegion(lexicon, new RegionTree(lexicon));
        _known = new LexiconEntities(lexicon);
    }

    /// <summary>Links the articles of one page.</summary>
    /// <returns>The articles with their mentions, and every entity named, each once, in order of id.</returns>
    public (IReadOnlyList<ArticleFacts> Articles, IReadOnlyList<Entity> Entities) Link(IReadOnlyList<RecognizedArticle> page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var standing = StandingOf(page as RecognizedArticle[] ?? [.. page]);
        // Entries lie anywhere in memory. What is known of them is asked for while the regions are read, what that leads to behind these: when mentions are made both are there.
        _known.Fetch(standing);
        var regions = new RegionLinker(_lexicon, _homeRegion, standing);
        _known.FetchNext(standing);
        var entities = new EntityCollection(_lexicon, _known);
        var home = regions.Home is null ? (EntityId?)null : entities.Add(regions.Home);
        var articles = new ArticleFacts[standing.Length];
        for (var i = 0; i < articles.Length; i++)
            articles[i] = Link(i, standing[i], page[i].Surnames, home, regions, entities);
        regions.GiveBack();
        return (articles, entities.TakeAll());
    }

    private RecognizedArticle[] StandingOf(RecognizedArticle[] page)
    {
        using var selection = StandingCandidates.Of(page, _lexicon);
        var selected = new RecognizedArticle[page.Length];
        for (var i = 0; i < selected.Length; i++)
            selected[i] = selection.Select(page[i]);
        return PageNames.Spread(page, selected, selection);
    }

    private ArticleFacts Link(int number, RecognizedArticle standing, IReadOnlyList<(TextField Field, TextSpan Span)> surnames, EntityId? home, RegionLinker regions, EntityCollection entities)
    {
        var article = standing.Article;
        // Nearly all that stands becomes a mention.
        var mentions = new Mention[standing.Candidates.Count];
        var count = 0;
        List<AmbiguousMention>? ambiguous = null;
        List<UnresolvedMention>? unresolved = null;
        List<(MentionCandidate, EntityId?)>? unlinked = null;
        foreach (var field in RecognizedArticle.Fields)
        {
            var text = article.TextOf(field);
            if (text.Length == 0)
                continue;
            unlinked?.Clear();
            var candidates = standing.Candidates.In(field);
            foreach (var candidate in candidates)
            {
                var (id, open, isLocal) = Resolve(regions, entities, number, field, candidate);
                if (id is { } entity)
                    mentions[count++] = new Mention(field, candidate.Span, SurfaceOf(candidate, text), entity, candidate.Recognizer);
                else if (open.Count > 1)
                    (ambiguous ??= []).Add(new AmbiguousMention(field, candidate.Span, candidate.Span.Of(text), open));
                if (isLocal)
                    (unlinked ??= []).Add((candidate, id));
            }

            UnresolvedReferences.AddTo(ref unresolved, field, text, surnames, candidates, unlinked);
        }

        if (count < mentions.Length)
            mentions = mentions[..count];
        return new ArticleFacts(home is null ? article : article with { HomeRegion = home }, mentions)
        {
            Ambiguous = ambiguous ?? [],
            Unresolved = unresolved ?? [],
            Relations = ArticleRelations.Of(article, mentions),
        };
    }

    /// <summary>The characters of a candidate, for which most have a string already.</summary>
    private string SurfaceOf(MentionCandidate candidate, string text)
    {
        var printed = text.AsSpan(candidate.Span.Start, candidate.Span.Length);
        if (candidate.Known.Count > 0)
            return _known.SurfaceOf(candidate.Known[0].Ordinal, printed);
        return candidate.Name is { } name && printed.SequenceEqual(name) ? name : printed.ToString();
    }

    /// <summary>
    /// The entity a candidate names; null, with the choices where there are several, when that is not decided. Local is what leads to no region, or to an
    /// entity of just its own words.
    /// </summary>
    private static (EntityId? Id, IReadOnlyList<EntityId> Open, bool IsLocal) Resolve(
        RegionLinker regions, EntityCollection entities, int article, TextField field, MentionCandidate candidate)
    {
        if (candidate.Kind == EntityKind.Region && (candidate.Known.Count > 0 || RegionLinker.IsPointer(candidate)))
        {
            var choice = regions.Choose(article, field, candidate);
            return choice.Entry is { } region ? (entities.Add(region), [], false) : (null, [.. choice.Open.Select(entry => entry.Id)], choice.Open.Count == 0);
        }

        if (candidate.Known.Count > 0)
            return (entities.Add(candidate.Known[0]), [], false);
        if (candidate.Name is not { Length: > 0 } name)
            return (null, [], false);
        if (candidate.Kind == EntityKind.Region)
            return (entities.AddPlace(regions.IdOf(candidate), name, candidate.OtherNames, regions.ParentOf(candidate)), [], false);

        // A name that begins with a mere level is nobody's until it is known whose: 市委党校 of 株洲市 is 株洲市委党校.
        var home = candidate.HomeLevel is { } level ? regions.HomeOf(article, field, candidate.Span, level, name) : null;
        if (home is null)
            return (candidate.HasOtherNames ? entities.Add(candidate.Kind, name, candidate.OtherNames, partOf: null) : entities.Add(candidate.Kind, name), [], candidate.HomeLevel is not null);
        var full = RegionLinker.FullName(home, name);
        if (candidate.Kind != EntityKind.Institution)
            return (entities.Add(candidate.Kind, full, candidate.OtherNames, partOf: null), [], false);
        var (canonical, others) = InstitutionNaming.Canonical(full);
        return (entities.Add(candidate.Kind, canonical, [.. candidate.OtherNames, .. others], entities.Add(home)), [], false);
    }
}
