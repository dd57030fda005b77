using Graph.Extraction.Pages;

namespace Graph.Extraction.Articles;

/// <summary>What a page says of itself as a whole.</summary>
/// <param name="Newspaper">The newspaper or publisher, or null.</param>
/// <param name="Date">The day of publication, or null.</param>
internal sealed record PageFacts(string? Newspaper, DateOnly? Date)
{
    /// <summary>Number of blocks at a page's begin and end in which a day without any label counts.</summary>
    private const int Margin = 12;

    /// <summary>The facts given with the page, then those in its masthead, its source notes, its reporters' bylines.</summary>
    public static PageFacts Of(SourcePage page, IReadOnlyList<Block> blocks)
    {
        // A given source that is no publisher (a region, say) stands back behind a printed one.
        var given = page.Given.Source;
        string? printed = null;
        for (var i = 0; i < blocks.Count && printed is null; i++)
            printed = blocks[i].Source?.Source;
        var masthead = given is null ? blocks.Take(Margin).Where(block => block.Kind == BlockKind.Furniture && Masthead.IsDateLine(block.Text)).Select(block => Masthead.FindNewspaper(block.Text)).FirstOrDefault(name => name is not null) : null;
        var newspaper = masthead is not null ? masthead : given is null || printed is not null && !Institutions.EndsAsOne(given) ? printed ?? given : given;
        var date = page.Given.Date;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind == BlockKind.SourceNote)
            {
                newspaper ??= block.Source!.Source;
                date ??= block.Source!.Date;
            }
            else if (block.Kind == BlockKind.Furniture)
            {
                date ??= Masthead.FindDate(block.Text);
                newspaper ??= Masthead.IsDateLine(block.Text) || i < Margin ? Masthead.FindNewspaper(block.Text) : null;
            }
            else if (block.Kind == BlockKind.Byline && block.Byline.IsReporters)
            {
                newspaper ??= block.Byline.Authors.Select(author => author.Affiliation is { } house ? Masthead.FindNewspaper(house) : null).FirstOrDefault(name => name is not null);
            }
            else if (block.Kind == BlockKind.Short && (i < Margin || i >= blocks.Count - Margin) && block.Length <= 40)
            {
                newspaper ??= Masthead.FindNewspaper(block.Text) is { } name && (block.Text.StartsWith(name, StringComparison.Ordinal) || block.Text.EndsWith(name, StringComparison.Ordinal) && block.Text[^(name.Length + 1)] is '｜' or '|' or ' ' or '·') ? name : null;
            }
        }

        // 今日德化 over the day: what a county's own paper is called.
        if (newspaper is null && blocks is [{ Kind: BlockKind.Short, Length: 4 or 5 } plate, { Kind: BlockKind.Furniture } under, ..] && plate.Characters.StartsWith("今日", StringComparison.Ordinal) && Masthead.IsDateLine(under.Characters))
            newspaper = plate.Text;
        // The day may stand in the title of the page alone: 恩施日报 2024年05月08日 第03版.
        return new PageFacts(newspaper, date ?? (page.Given.PageTitle is { } title ? Masthead.FindDate(title) : null));
    }
}
