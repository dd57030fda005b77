using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>A page with its articles found.</summary>
/// <param name="Key">Names the document for good.</param>
/// <param name="Page">The file's name, or the row's id.</param>
/// <param name="Newspaper">The newspaper or publisher where printed or given, or null.</param>
/// <param name="Date">The day of publication where printed or given, or null.</param>
/// <param name="Articles">In the order their bodies begin in the file; everything is filled but the home region.</param>
public sealed record AssembledPage(DocumentKey Key, string Page, string? Newspaper, DateOnly? Date, IReadOnlyList<Article> Articles);
