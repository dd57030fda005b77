using Graph.Model;

namespace Graph.Extraction.Evaluation;

/// <summary>How one page came out.</summary>
/// <param name="Page">The file's name, or the row's id.</param>
/// <param name="Articles">One for every annotated article.</param>
/// <param name="ExtraArticles">Titles of articles that were found and are not annotated.</param>
public sealed record PageEvaluation(string Page, IReadOnlyList<ArticleEvaluation> Articles, IReadOnlyList<string> ExtraArticles);

/// <summary>How one annotated article came out.</summary>
/// <param name="Title">The annotated title.</param>
/// <param name="FoundTitle">The title of the article that was found for it, or null when none was.</param>
public sealed record ArticleEvaluation(string Title, string? FoundTitle)
{
    /// <summary>Whether its title came out as annotated, character by character.</summary>
    public bool TitleIsExact => string.Equals(Title, FoundTitle, StringComparison.Ordinal);

    /// <summary>Whether its body begins and ends where the annotation says.</summary>
    public required bool BodyIsExact { get; init; }

    /// <summary>Its authors.</summary>
    public required Score Authors { get; init; }

    /// <summary>Its entities, for every kind.</summary>
    public required IReadOnlyDictionary<EntityKind, Score> Scores { get; init; }

    /// <summary>Annotated and not found.</summary>
    public required IReadOnlyList<(EntityKind Kind, string Name)> Misses { get; init; }

    /// <summary>Found and not annotated, with the printed forms.</summary>
    public required IReadOnlyList<(EntityKind Kind, string Name)> Extras { get; init; }
}
