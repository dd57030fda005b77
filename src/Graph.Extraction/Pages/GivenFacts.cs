namespace Graph.Extraction.Pages;

/// <summary>What is known of a page's article without reading its text: a row's fields, an HTML page's meta elements.</summary>
/// <param name="Title">The title, or null.</param>
/// <param name="Date">The day of publication, or null.</param>
/// <param name="Source">The newspaper or publisher, or null.</param>
/// <param name="Author">The author's line as given, or null.</param>
/// <param name="PageTitle">The title of a page that holds several articles, or null.</param>
public sealed record GivenFacts(string? Title = null, DateOnly? Date = null, string? Source = null, string? Author = null, string? PageTitle = null)
{
    /// <summary>Nothing is known.</summary>
    public static GivenFacts None { get; } = new();
}
