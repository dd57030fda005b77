using System.Text.Json;
using System.Text.Json.Serialization;
using Graph.Model;

namespace Graph.Extraction.Evaluation;

/// <summary>A page annotated by hand: which articles stand on it and which entities each names.</summary>
/// <param name="Page">The file's name, or the row's id.</param>
/// <param name="Articles">In any order.</param>
public sealed record GoldPage(string Page, IReadOnlyList<GoldArticle> Articles)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    };

    /// <summary>Reads the JSON of one annotated page.</summary>
    /// <exception cref="JsonException">The text is not such a page; the message gives line and position.</exception>
    public static GoldPage Parse(string json)
    {
        var page = JsonSerializer.Deserialize<GoldPage>(json, Options) ?? throw new JsonException("The file holds null where an annotated page is expected.");
        // The reader leaves out what a file does not say; without these nothing can be compared.
        if (page.Page is null || page.Articles is null)
            throw new JsonException("An annotated page has a 'page' and 'articles'; one of them is missing.");
        for (var i = 0; i < page.Articles.Count; i++)
        {
            if (page.Articles[i]?.Title is null)
                throw new JsonException($"Article {i + 1} of the annotated page has no 'title'.");
            if (page.Articles[i].Entities.Any(entity => entity?.Name is null || entity.Type is null))
                throw new JsonException($"An entity of article '{page.Articles[i].Title}' has no 'name' or no 'type'.");
        }

        return page;
    }
}

/// <summary>An annotated article.</summary>
/// <param name="Title">As printed, its lines joined by one space.</param>
/// <param name="Authors">In the byline's order.</param>
/// <param name="Speaker">The person whose words it prints, or null.</param>
/// <param name="Begins">The first characters of the body, blanks removed.</param>
/// <param name="Ends">The last characters of the body, blanks removed.</param>
/// <param name="Entities">One row an entity.</param>
public sealed record GoldArticle(
    string Title, IReadOnlyList<string> Authors, string? Speaker, string? Begins, string? Ends, IReadOnlyList<GoldEntity> Entities)
{
    /// <summary>In the byline's order; empty where the file says nothing.</summary>
    public IReadOnlyList<string> Authors { get; init; } = Authors ?? [];

    /// <summary>One row an entity; empty where the file says nothing.</summary>
    public IReadOnlyList<GoldEntity> Entities { get; init; } = Entities ?? [];
}

/// <summary>An annotated entity of one article.</summary>
/// <param name="Name">The full, usual form.</param>
/// <param name="Type">The kind's name.</param>
/// <param name="OrType">Another kind that is as right, or null.</param>
/// <param name="Also">Other canonical names that are as right.</param>
/// <param name="Surfaces">Every printed form in this article.</param>
/// <param name="Required">False when only one annotator found it: nobody is asked for it nor blamed for it.</param>
public sealed record GoldEntity(
    string Name, string Type, string? OrType = null, IReadOnlyList<string>? Also = null, IReadOnlyList<string>? Surfaces = null, bool Required = true)
{
    /// <summary>Whether an entity of that kind would be right here.</summary>
    public bool AllowsKind(EntityKind kind) => Is(Type, kind) || Is(OrType, kind);

    /// <summary>The kind it is counted under.</summary>
    public EntityKind Kind => EntityKinds.TryParse(Type, out var kind) ? kind : throw new JsonException($"'{Type}' is none of the six kinds.");

    private static bool Is(string? type, EntityKind kind) => EntityKinds.TryParse(type, out var parsed) && parsed == kind;
}
