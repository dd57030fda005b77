using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.TestKit;

/// <summary>Everything an article and its facts say as one text, to compare what was stored with what came in.</summary>
public static class ArticleText
{
    public static string Describe(ArticleFacts facts)
    {
        var article = facts.Article;
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{article.Id} {article.Document} {article.Page} {article.Ordinal}");
        text.AppendLine(CultureInfo.InvariantCulture, $"{article.Newspaper} {article.Date:O} {article.Column} {article.HomeRegion}");
        text.AppendLine(article.Title).AppendLine(article.Body).AppendLine(article.Byline);
        text.AppendJoin('|', article.Authors).AppendLine().Append(article.Speaker).AppendLine();
        text.AppendJoin(' ', article.Paragraphs).AppendLine().AppendJoin(' ', article.Sentences).AppendLine();
        text.AppendJoin(' ', article.BodyOffsets.Runs).AppendLine();
        text.AppendJoin('\n', facts.Mentions).AppendLine();
        foreach (var ambiguous in facts.Ambiguous)
            text.AppendLine(CultureInfo.InvariantCulture, $"{ambiguous.Field} {ambiguous.Span} {ambiguous.SurfaceForm} {string.Join(' ', ambiguous.Candidates)}");
        text.AppendJoin('\n', facts.Unresolved).AppendLine();
        text.AppendJoin('\n', facts.Relations);
        return text.ToString();
    }
}
