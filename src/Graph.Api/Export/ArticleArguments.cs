using Graph.Model;
using Graph.Storage;
using static Graph.Api.Export.ArgumentValues;

namespace Graph.Api.Export;

/// <summary>Reads which articles count from wherever that is given.</summary>
internal static class ArticleArguments
{
    private static readonly Dictionary<string, ReprintRule> ReprintRules = new(StringComparer.OrdinalIgnoreCase)
    {
        ["AS_PRINTED"] = ReprintRule.AsPrinted,
        ["ONCE"] = ReprintRule.Once,
    };

    private static readonly Dictionary<string, RegionLevel> Levels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["AS_NAMED"] = RegionLevel.AsNamed,
        ["PREFECTURE"] = RegionLevel.Prefecture,
        ["PROVINCE"] = RegionLevel.Province,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportArgument> All { get; } =
    [
        new("from", "DAY", "Only articles published on this day or later: 2024-01-31, 2024-01 or 2024, which begin with their first day."),
        new("to", "DAY", "Only articles published on this day or earlier: 2024-01-31, 2024-01 or 2024, which end with their last day."),
        new("includeUndated", "BOOL", "Whether articles without a date count inside a period: true or false."),
        new("newspapers", "NAME", "Only articles of these newspapers, named exactly.") { Repeats = true },
        new("within", "ENTITY", "Only articles that mention this entity or a part of it: an id or a name; 湖南 takes 株洲 in."),
        new("authors", "NAME", "Only articles written by one of these people, named exactly.") { Repeats = true },
        new("mentioning", "ENTITY", "Only articles that mention all of these entities: ids or names.") { Repeats = true },
        new("homeRegions", "ENTITY", "Only articles written from one of these regions: ids or names.") { Repeats = true },
        new("writtenBy", "ENTITY", "Only articles written by one of these persons, or by or with words of someone of one of these institutions: ids or names.") { Repeats = true },
        new("reprints", "RULE", $"Whether a text that several articles print counts once or as printed: {Names(ReprintRules)}; AS_PRINTED when left out."),
        new("rollUp", "LEVEL", $"As what regions count: {Names(Levels)}; AS_NAMED when left out."),
    ];

    /// <summary>Reads them.</summary>
    /// <exception cref="ExportArgumentException">One cannot be.</exception>
    public static AskedArticles Parse(ArgumentValues given) => new()
    {
        Within = given.One("within") is { } within ? EntityReferences.Of(within) : null,
        Mentioning = given.Whole("mentioning"),
        HomeRegions = given.Whole("homeRegions"),
        WrittenBy = given.Whole("writtenBy"),
        Selection = new ArticleSelection
        {
            Period = ReadPeriod(given),
            Newspapers = [.. given.Many("newspapers")],
            Authors = [.. given.Many("authors")],
            Reprints = given.Among("reprints", ReprintRules, ReprintRule.AsPrinted),
            RollUp = given.Among("rollUp", Levels, RegionLevel.AsNamed),
        },
    };

    private static Period? ReadPeriod(ArgumentValues given)
    {
        var (from, to) = (given.FirstDay("from"), given.LastDay("to"));
        var undated = given.One("includeUndated") switch
        {
            null or "false" => false,
            "true" => true,
            var other => throw new ExportArgumentException("includeUndated", other, "must be true or false"),
        };
        if (from > to)
            throw new ExportArgumentException("from", $"{from:O}", $"must not lie after 'to', which is {to:O}");
        return from is null && to is null && given.One("includeUndated") is null ? null : new Period(from, to, undated);
    }
}
