using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Api.Citations;

/// <summary>
/// An entry for BibTeX and biblatex, its key the article's id: <c>@article</c> where the newspaper is known, else <c>@misc</c>. The title stands in
/// double braces, so that no style changes its case; <c>note</c> leads to the document.
/// </summary>
internal static class BibTeXCitation
{
    public static string Of(Article article)
    {
        var entry = new StringBuilder();
        entry.Append(CultureInfo.InvariantCulture, $"@{(article.Newspaper is null ? "misc" : "article")}{{{article.Id.Value}");
        // Braces keep a name whole that BibTeX would part at a blank or a comma.
        Add("author", string.Join(" and ", article.Authors.Select(author => $"{{{Escape(author.Name)}}}")));
        Add("title", $"{{{Escape(Citation.TitleOf(article))}}}");
        Add("journal", article.Newspaper is null ? "" : Escape(article.Newspaper));
        if (article.Date is { } date)
        {
            Add("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Add("year", date.ToString("yyyy", CultureInfo.InvariantCulture));
        }

        Add("langid", "chinese");
        Add("note", Escape(Citation.PlaceOf(article, article.Document.Value)));
        return entry.Append("\n}\n").ToString();

        void Add(string field, string value)
        {
            if (value.Length > 0)
                entry.Append(CultureInfo.InvariantCulture, $",\n  {field} = {{{value}}}");
        }
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' or '}' or '&' or '%' or '$' or '#' or '_' => escaped.Append('\\').Append(character),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
