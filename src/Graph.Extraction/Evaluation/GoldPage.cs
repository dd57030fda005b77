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
    public static GoldPage Parse(string json) =>
        JsonSerializer.Deserialize<GoldPage>(json, Options) ?? throw new JsonException("The file holds null where an annotated page is expected.");
}

/// <summary>An annotated article.</summary>
/// <param name="Title">As printed, its lines joined by one space.</param>
/// <param name="Authors">In the byline's order.</param>
/// <param name="Speaker">The person whose words it prints, or null.</param>
/// <param name="Begins">The first characters of the body, blanks removed.</param>
/// <param name="Ends">The last characters of the body, blanks removed.</param>
/// <param name="Entities">One row an entity.</param>
public sealed record GoldArticle(
    string Title, IReadOnlyList<string> Authors, string? Speaker, string? Begins, string? Ends, IReadOnlyList<GoldEntity> Entities);

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
