using Graph.Model;

namespace Graph.Api.Citations;

/// <summary>What all styles of citation say of an article.</summary>
internal static class Citation
{
    /// <summary>Stands for a title that the page does not print, as catalogues write it.</summary>
    public const string Untitled = "[无题]";

    /// <summary>The title on one line.</summary>
    public static string TitleOf(Article article) => article.Title.Length == 0 ? Untitled : OneLine(article.Title);

    /// <summary>Where the text stands among what was taken in: the document, or the name of its page alone, and the article's place on it, from 1.</summary>
    public static string PlaceOf(Article article, string document) => FormattableString.Invariant($"{OneLine(document)}, 第{article.Ordinal + 1}篇");

    /// <summary>A text without line breaks: no style of citation has room for them.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
