using System.Globalization;

namespace Graph.GraphQL.Types;

/// <summary>Custom scalars for C# types that have no specified one. A schema has those it uses.</summary>
public static class ExtraScalars
{
    /// <summary><c>Long</c>, for <see cref="long"/>.</summary>
    public static GraphQLScalarType Long { get; } = new LongScalarType();

    /// <summary><c>Date</c>, for <see cref="DateOnly"/>: <c>2025-09-30</c>.</summary>
    public static GraphQLScalarType Date { get; } = new FormattedScalarType<DateOnly>(
        "Date",
        static date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        static (text, out date) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date),
        "2025-09-30")
    {
        Description = "A date without a time, such as `2025-09-30`.",
        SpecifiedByUrl = "https://scalars.graphql.org/andimarek/local-date.html",
    };

    /// <summary><c>DateTime</c>, for <see cref="DateTimeOffset"/>: <c>2025-09-30T08:00:00.000Z</c>.</summary>
    public static GraphQLScalarType DateTime { get; } = new FormattedScalarType<DateTimeOffset>(
        "DateTime",
        static time => time.Offset == TimeSpan.Zero
            ? time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)
            : time.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
        static (text, out time) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time),
        "2025-09-30T08:00:00.000Z")
    {
        Description = "A date and time with its offset from UTC, such as `2025-09-30T08:00:00.000Z`.",
        SpecifiedByUrl = "https://scalars.graphql.org/andimarek/date-time.html",
    };

    /// <summary><c>UUID</c>, for <see cref="Guid"/>.</summary>
    public static GraphQLScalarType Uuid { get; } = new FormattedScalarType<Guid>("UUID", static id => id.ToString("D"), Guid.TryParse)
    {
        Description = "A universally unique identifier.",
        SpecifiedByUrl = "https://www.rfc-editor.org/rfc/rfc4122",
    };

    /// <summary><c>URL</c>, for <see cref="Uri"/>.</summary>
    public static GraphQLScalarType Url { get; } = new FormattedScalarType<Uri>(
        "URL", static url => url.ToString(), static (text, out url) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out url))
    {
        Description = "A uniform resource locator.",
        SpecifiedByUrl = "https://url.spec.whatwg.org/",
    };

    /// <summary><c>Any</c>: any value at all, for <see cref="object"/>.</summary>
    public static GraphQLScalarType Any { get; } = new("Any")
    {
        Description = "Any value: a number, a string, a boolean, a list or an object of these.",
    };
}
