using System.Globalization;
using Graph.Model;

namespace Graph.Api.Citations;

/// <summary>
/// A reference after GB/T 7714—2015, 4.6.2 and 8: <c>责任者. 题名[N]. 报纸名, 出版日期.</c> Of more than three authors three are named. The type is
/// newspaper, [N], where the newspaper is known, else [Z], other, with the place among what was taken in.
/// </summary>
internal static class Gbt7714Citation
{
    private const int MostAuthors = 3;

    public static string Of(Article article)
    {
        var parts = new List<string>();
        if (article.Authors.Count > 0)
            parts.Add(string.Join(", ", article.Authors.Take(MostAuthors).Select(author => author.Name)) + (article.Authors.Count > MostAuthors ? ", 等" : ""));
        parts.Add($"{Citation.TitleOf(article)}[{(article.Newspaper is null ? 'Z' : 'N')}]");
        var date = article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var source = article.Newspaper is null ? [date, Citation.PlaceOf(article, article.Page)] : new[] { article.Newspaper, date };
        parts.Add(string.Join(", ", source.OfType<string>()));
        return string.Join(". ", parts) + ".";
    }
}
