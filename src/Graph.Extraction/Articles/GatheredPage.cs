using Graph.Extraction.Pages;

namespace Graph.Extraction.Articles;

/// <summary>A page whose articles were put together from its pieces.</summary>
/// <param name="Page">The page, the lines of each article together.</param>
/// <param name="Lines">What its lines are, in the order printed.</param>
/// <param name="Gain">
/// Where the pieces might stand in any order: how much more probable, as a natural logarithm, the articles are than what stands under each title. Null where they keep the order of the page.
/// </param>
internal sealed record GatheredPage(SourcePage Page, PageLines Lines, double? Gain);
