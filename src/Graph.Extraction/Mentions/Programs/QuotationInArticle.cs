using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Reads what the article does with a quoted part: sets it against another, repeats it, puts it into its title, or is official and quotes little else than programs.</summary>
internal static class QuotationInArticle
{
    /// <summary>How far in the same clause another quoted part may stand that is set against one.</summary>
    private const int LongestBetween = 7;

    /// <summary>The longest quoted part that is set against another.</summary>
    private const int LongestOpposed = 10;

    private static readonly WordList OfficialEndings = new(["规划", "纲要", "意见", "方案", "通知", "决定", "建议", "计划", "办法", "措施", "公报"]);

    /// <summary>Whether a part is set against another one, where it stands or in the title.</summary>
    public static bool IsOpposed(RecognitionText text, TextSpan inner) =>
        IsOpposed(text.Text, inner) || (text.Field != TextField.Title && IsOpposedInTitle(text.Article.Title, text.Text.AsSpan(inner.Start, inner.Length)));

    /// <summary>Whether it stands in the title, in quotation marks there too.</summary>
    public static bool IsInTitle(RecognitionText text, TextSpan inner) =>
        text.Field == TextField.Title || PlaceOfQuotation(text.Article.Title, text.Text.AsSpan(inner.Start, inner.Length)) >= 0;

    /// <summary>Whether the body says it again; that the title plays with it says little.</summary>
    public static bool IsRepeated(Article article, ReadOnlySpan<char> quoted) => article.Body.AsSpan().Count(quoted) > 1;

    /// <summary>A government's report or an official document quotes little else than what somebody has launched.</summary>
    public static bool IsOfficial(Article article) =>
        article.Title.Contains("工作报告", StringComparison.Ordinal) || OfficialEndings.LongestEnding(article.Title) > 0;

    /// <summary>“小零件”撬动“大产业”, “黑飞”变“慢飞”: another quoted part in the same clause with a word between; parts beside each other are a list.</summary>
    private static bool IsOpposed(string text, TextSpan inner)
    {
        for (var at = inner.End + 1; at < text.Length && at <= inner.End + LongestBetween; at++)
        {
            if (text[at] == '“')
            {
                if (at > inner.End + 1 && !(at == inner.End + 2 && text[at - 1] is '和' or '与' or '暨') && text.AsSpan(at, Math.Min(LongestOpposed, text.Length - at)).Contains('”'))
                    return true;
                break;
            }

            if (text[at] is '，' or '。' or '；' or '、' or '！' or '？' or '\n')
                break;
        }

        for (var at = inner.Start - 2; at >= 0 && at >= inner.Start - 1 - LongestBetween; at--)
        {
            if (text[at] == '”')
                return at < inner.Start - 2 && !(at == inner.Start - 3 && text[at + 1] is '和' or '与' or '暨') && text.AsSpan(Math.Max(0, at - LongestOpposed), Math.Min(at, LongestOpposed)).Contains('“');
            if (text[at] is '，' or '。' or '；' or '、' or '！' or '？' or '\n')
                break;
        }

        return false;
    }

    private static bool IsOpposedInTitle(string title, ReadOnlySpan<char> quoted) =>
        PlaceOfQuotation(title, quoted) is >= 0 and var start && IsOpposed(title, new TextSpan(start, start + quoted.Length));

    /// <summary>Where a text quotes the same wording, behind the mark; -1 where it does not.</summary>
    private static int PlaceOfQuotation(string text, ReadOnlySpan<char> quoted)
    {
        for (var mark = text.IndexOf('“', StringComparison.Ordinal); mark >= 0; mark = text.IndexOf('“', mark + 1))
        {
            var rest = text.AsSpan(mark + 1);
            if (rest.Length > quoted.Length && rest[quoted.Length] == '”' && rest.StartsWith(quoted, StringComparison.Ordinal))
                return mark + 1;
        }

        return -1;
    }
}
