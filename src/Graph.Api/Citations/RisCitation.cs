using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Api.Citations;

/// <summary>
/// A record of Research Information Systems' exchange format, as Zotero, EndNote and NoteExpress read it: <c>NEWS</c> where the newspaper is known, else
/// <c>GEN</c>; <c>N1</c> leads to the document.
/// </summary>
internal static class RisCitation
{
    public static string Of(Article article)
    {
        var record = new StringBuilder();
        Add("TY", article.Newspaper is null ? "GEN" : "NEWS");
        Add("ID", article.Id.Value);
        foreach (var author in article.Authors)
            Add("AU", author.Name);
        Add("TI", Citation.TitleOf(article));
        if (article.Newspaper is { } newspaper)
            Add("T2", newspaper);
        if (article.Date is { } date)
        {
            Add("PY", date.ToString("yyyy", CultureInfo.InvariantCulture));
            Add("DA", date.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture));
        }

        Add("LA", "zh");
        Add("N1", Citation.PlaceOf(article, article.Document.Value));
        Add("ER", "");
        return record.ToString();

        // The format parts lines by CR LF, and a tag from its value by two blanks, a hyphen and one blank.
        void Add(string tag, string value) => record.Append(tag).Append("  - ").Append(Citation.OneLine(value)).Append("\r\n");
    }
}
