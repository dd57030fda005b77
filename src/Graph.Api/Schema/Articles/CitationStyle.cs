using Graph.Api.Citations;
using Graph.GraphQL.Annotations;
using Graph.Model;

namespace Graph.Api.Schema.Articles;

/// <summary>How a citation is written.</summary>
public enum CitationStyle
{
    /// <summary>One line after GB/T 7714—2015, for a list of references: type [N] where the newspaper is known, else [Z] with the page's name.</summary>
    [GraphQLName("GB_T_7714")]
    Gbt7714,

    /// <summary>An entry for BibTeX and biblatex; its key is the article's id, its note the document.</summary>
    [GraphQLName("BIBTEX")]
    BibTeX,

    /// <summary>A record that Zotero, EndNote and NoteExpress take in; lines end with CR LF.</summary>
    Ris,
}

/// <summary>From the schema's word to the citation itself.</summary>
internal static class CitationStyles
{
    public static string Cite(this CitationStyle style, Article article) => style switch
    {
        CitationStyle.Gbt7714 => Gbt7714Citation.Of(article),
        CitationStyle.BibTeX => BibTeXCitation.Of(article),
        CitationStyle.Ris => RisCitation.Of(article),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "Not a style of citation."),
    };
}
