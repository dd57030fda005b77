using Graph.Extraction.Lexicon;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>
/// Finds the articles of a page: which lines are title, byline, column and body, which titles belong to which bodies, who wrote them.
/// A pure function; the same page always gives the same articles.
/// </summary>
public static class ArticleAssembler
{
    /// <summary>The page's articles.</summary>
    /// <param name="page">The page.</param>
    /// <param name="lexicon">Knows the places by which a byline's names are told from towns.</param>
    /// <exception cref="PageUnreadableException">No running text on the page.</exception>
    public static AssembledPage Assemble(SourcePage page, LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(lexicon);
        var places = lexicon.Places;
        if (PlainRow.ParagraphsOf(page) is { } paragraphs)
            return Build(page, PageFacts.Of(page, []), [SingleArticle.DraftOfSentences(page.Given.Title!, page.Given, paragraphs, places)]);
        return AssembleByLines(page, places);
    }

    /// <summary>The same of any page, each of its lines asked what it is.</summary>
    internal static AssembledPage AssembleByLines(SourcePage page, Places places)
    {
        page = PageBreaks.Close(page);
        // The lines of one article whose title is given stand in order.
        if (page.Given.Title is not null)
            return Read(page, places, isGathered: false, out _) ?? throw WithoutText(page);
        var read = Read(InterleavedLines.TakeApart(page, places), places, isGathered: false, out var breaksOff);
        foreach (var gathered in ScatteredColumns.Gather(page, places))
        {
            if (Read(gathered.Page, places, isGathered: true, out _) is not { } other || read is not null && !GatheredReading.IsBetter(gathered, other, read, breaksOff))
                continue;
            read = other;
            break;
        }

        return read ?? throw WithoutText(page);
    }

    private static PageUnreadableException WithoutText(SourcePage page) => new(page.Page, "no article was found: the page holds no running text.");

    /// <summary>The articles of a page whose lines are in order; null where it has none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="places">Tells names of places from names of persons.</param>
    /// <param name="isGathered">Whether its lines were put in another order.</param>
    /// <param name="breaksOff">Whether a text broke off over another's title before anything was moved.</param>
    private static AssembledPage? Read(SourcePage page, Places places, bool isGathered, out bool breaksOff)
    {
        breaksOff = false;
        var (blocks, titleGap) = BlockReader.Read(page, places);
        var facts = PageFacts.Of(page, blocks);
        var drafts = page.Given.Title is { } title && !HoldsSeveral(page, blocks)
            ? [SingleArticle.Draft(title, page.Given, blocks, places)]
            : Drafts(blocks, titleGap, places, isGathered, out breaksOff);
        return drafts.Count == 0 ? null : Build(page, facts, drafts);
    }

    /// <summary>The articles of their drafts, in the order of the page.</summary>
    private static AssembledPage Build(SourcePage page, PageFacts facts, List<ArticleDraft> drafts)
    {
        var articles = new List<Article>(drafts.Count);
        foreach (var draft in drafts)
        {
            var article = draft.Build(page, facts);
            if (article.Body.Length > 0 || page.Form == PageForm.Row)
                articles.Add(article);
        }

        if (articles.Count > 1)
            articles = [.. articles.OrderBy(article => article.BodyOffsets.ToSource(0))];
        // The first has its number already, and most pages of a corpus are one article.
        for (var ordinal = 1; ordinal < articles.Count; ordinal++)
            articles[ordinal] = articles[ordinal] with { Ordinal = ordinal, Id = ArticleId.Of(page.Key, ordinal) };
        return new AssembledPage(page.Key, page.Page, facts.Newspaper, facts.Date, articles);
    }

    /// <summary>Whether a page of Markdown has a paper's name and day for its title, or two headings and more with bylines under them: the title is the page's.</summary>
    private static bool HoldsSeveral(SourcePage page, IReadOnlyList<Block> blocks)
    {
        if (page.Form != PageForm.Markdown)
            return false;
        var signed = 0;
        for (var i = 0; i + 1 < blocks.Count; i++)
            signed += blocks[i].HeadingLevel > 0 && blocks[i + 1] is { Kind: BlockKind.Byline, Byline.NamesSomebody: true } ? 1 : 0;
        return signed > 1 || Masthead.IsNameplate(page.Given.Title!);
    }

    /// <summary>The article of a row, whose title and date are given.</summary>
    /// <exception cref="PageUnreadableException">Neither title nor text.</exception>
    public static AssembledPage Assemble(SourceRow row, LexiconCatalog lexicon) => Assemble(RowReader.Read(row), lexicon);

    private static List<ArticleDraft> Drafts(IReadOnlyList<Block> blocks, int titleGap, Places places, bool isGathered, out bool breaksOff)
    {
        var cut = PageSegmenter.Cut(blocks, titleGap, places);
        breaksOff = cut.Segments.Exists(segment => segment.Body is [.., { Kind: BlockKind.Paragraph } last] && BlockReader.IsCut(last.Characters));
        InterviewsCutByTitles.Mend(cut.Segments);
        TitlesAmidBodies.Mend(cut.Segments, cut.Orphans, titleGap, places);
        HalvesOfTitles.Mend(cut.Segments, isGathered);
        NumberedParts.Mend(cut.Segments);
        // What was gathered from all over the page is together already.
        if (!isGathered)
        {
            MovedTails.Mend(cut.Segments, places);
            CutColumns.Mend(cut.Segments);
        }

        BodySplitting.Split(cut.Segments, cut.Orphans);
        TitleMatching.Match(cut.Segments, cut.Orphans);
        var segments = UntitledText.Merge(cut.Segments);
        LeadsAboveTitles.Mend(segments);
        Continuations.Mend(segments, places, isGathered);
        SeriesColumns.HandDown(segments, cut.Orphans);
        StrayNames.HandOn(segments, places);
        // A line of reporters over no article holds for all that name nobody.
        var pageWide = cut.Orphans.Where(header => header.Byline.IsReporters).Aggregate(Byline.None, (all, header) => all.With(header.Byline));
        var drafts = segments.ConvertAll(segment => ArticleDraft.Of(segment, places));
        // Beside the reporters the names of those whose words the page prints may stand.
        if (pageWide.NamesSomebody)
            pageWide = pageWide with { Authors = [.. pageWide.Authors.Where(author => !drafts.Exists(draft => draft.Byline.Speaker?.Name == author.Name))] };
        // Where each article gives the words of a speaker, the reporters under one of them wrote down all.
        if (!pageWide.NamesSomebody && drafts.FindAll(draft => draft.Byline.Authors.Count > 0) is [{ Byline.IsReporters: true } only]
            && drafts.Count(draft => draft.Byline.Speaker is not null) > 1 && drafts.TrueForAll(draft => draft.Byline.Speaker is not null || draft == only || draft.BylineText.Count > 0))
            pageWide = only.Byline with { Speaker = null };
        // Their lines, wherever they stand; others' do not say who wrote what.
        var printed = cut.Orphans.Where(header => header.Byline.IsReporters).SelectMany(header => header.Bylines).Select(block => block.Text).Concat(drafts.SelectMany(draft => draft.BylineText))
            .Distinct(StringComparer.Ordinal).Where(line => pageWide.Authors.Any(author => line.Contains(author.Name, StringComparison.Ordinal))).ToList();
        // 本报评论员 signs for itself.
        foreach (var draft in drafts.Where(draft => draft.Byline.Authors.Count == 0 && (draft.Byline.Speaker is not null || draft.BylineText.Count == 0)))
        {
            draft.Byline = draft.Byline.With(pageWide);
            draft.BylineText.AddRange(printed.Except(draft.BylineText, StringComparer.Ordinal));
        }

        return drafts;
    }
}
