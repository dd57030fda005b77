using System.Globalization;
using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.Api.Export;

/// <summary>Reads the arguments of an export from wherever they are given.</summary>
internal static class ExportArguments
{
    private static readonly Dictionary<string, CoMentionScope> Scopes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ARTICLE"] = CoMentionScope.Article,
        ["PARAGRAPH"] = CoMentionScope.Paragraph,
        ["SENTENCE"] = CoMentionScope.Sentence,
    };

    private static readonly Dictionary<string, CountingRule> Countings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ONCE_PER_WINDOW"] = CountingRule.OncePerWindow,
        ["EVERY_MENTION"] = CountingRule.EveryMention,
    };

    private static readonly Dictionary<string, TimeInterval> Intervals = new(StringComparer.OrdinalIgnoreCase)
    {
        ["YEAR"] = TimeInterval.Year,
        ["QUARTER"] = TimeInterval.Quarter,
        ["MONTH"] = TimeInterval.Month,
    };

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

    private static readonly Dictionary<string, StatedTieKind> Ties = new(StringComparer.OrdinalIgnoreCase)
    {
        ["AFFILIATED_WITH"] = StatedTieKind.AffiliatedWith,
        ["PART_OF"] = StatedTieKind.PartOf,
    };

    private static readonly Dictionary<string, AssociationMeasure> Measures =
        Enum.GetValues<AssociationMeasure>().ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, EntityKind> Kinds = EntityKinds.All.ToDictionary(kind => kind.ToWireName(), StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportArgument> All { get; } =
    [
        new("kinds", "KIND", $"Only entities of these kinds: {Names(Kinds)}.") { Repeats = true },
        new("scope", "SCOPE", $"The window within which two mentions are together: {Names(Scopes)}; ARTICLE when left out."),
        new("counting", "RULE", $"Whether an entity counts once a window or as often as it is named there: {Names(Countings)}."),
        new("measure", "MEASURE", $"What ties are scored by besides their count: {Names(Measures)}."),
        new("minSupport", "N", "Only ties of at least so many windows, from 1."),
        new("minCount", "N", "Only entities that count at least so often, from 1."),
        new("limit", "N", "At most so many entities, those that count most."),
        new("from", "DAY", "Only articles published on this day or later, as 2024-01-31."),
        new("to", "DAY", "Only articles published on this day or earlier."),
        new("includeUndated", "BOOL", "Whether articles without a date count inside a period: true or false."),
        new("newspapers", "NAME", "Only articles of these newspapers, named exactly.") { Repeats = true },
        new("within", "ENTITY", "Only articles that mention this entity or a part of it: an id or a name; 湖南 takes 株洲 in."),
        new("authors", "NAME", "Only articles written by one of these people, named exactly.") { Repeats = true },
        new("mentioning", "ENTITY", "Only articles that mention all of these entities: ids or names.") { Repeats = true },
        new("homeRegions", "ENTITY", "Only articles written from one of these regions: ids or names.") { Repeats = true },
        new("writtenBy", "ENTITY", "Only articles written by one of these persons, or by or with words of someone of one of these institutions: ids or names.") { Repeats = true },
        new("rollUp", "LEVEL", $"As what regions count: {Names(Levels)}; AS_NAMED when left out."),
        new("ties", "TIE", $"Ties that are stated, not counted, among the others of gexf, graphml and cytoscape: {Names(Ties)}. csv, cypher and json-ld always have them, apart.") { Repeats = true },
        new("reprints", "RULE", $"Whether a text that several articles print counts once or as printed: {Names(ReprintRules)}; AS_PRINTED when left out."),
        new("interval", "STEP", $"The steps of time, for gexf: {Names(Intervals)}; YEAR when left out."),
    ];

    /// <summary>Reads them for a format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="values">What was given for an argument; empty for nothing.</param>
    /// <exception cref="ExportArgumentException">One cannot be.</exception>
    public static ExportOptions Parse(ExportFormat format, Func<string, IReadOnlyList<string>> values)
    {
        if (One("measure") is { } unwanted && !format.TakesMeasure)
            throw new ExportArgumentException("measure", unwanted, $"cannot be given with {format.Name}: {format.WhyNoMeasure}");
        if (One("interval") is { } step && !format.TakesTime)
            throw new ExportArgumentException("interval", step, $"cannot be given with {format.Name}, which carries no time; gexf does");
        if (format.Ties != TiePlace.AmongOthers && Many("ties").FirstOrDefault() is { } unwantedTie)
        {
            throw new ExportArgumentException(
                "ties", unwantedTie, $"cannot be given with {format.Name}{(format.Ties == TiePlace.Apart ? ", which always has them" : ": its ties are of one sort")}");
        }

        return new ExportOptions
        {
            Kinds = [.. Many("kinds").Select(kind => Among("kinds", kind, Kinds)).Distinct().Order()],
            Scope = One("scope") is { } scope ? Among("scope", scope, Scopes) : CoMentionScope.Article,
            Counting = One("counting") is { } counting ? Among("counting", counting, Countings) : CountingRule.OncePerWindow,
            Measure = One("measure") is { } measure && Among("measure", measure, Measures) is var score and not AssociationMeasure.CoOccurrence ? score : null,
            MinSupport = Number("minSupport") ?? 1,
            MinCount = Number("minCount") ?? 1,
            Limit = Number("limit"),
            Interval = One("interval") is { } interval ? Among("interval", interval, Intervals) : TimeInterval.Year,
            Within = One("within") is { } within ? Reference(within) : null,
            Mentioning = [.. Many("mentioning").Select(Reference)],
            HomeRegions = [.. Many("homeRegions").Select(Reference)],
            WrittenBy = [.. Many("writtenBy").Select(Reference)],
            Ties = [.. Many("ties").Select(tie => Among("ties", tie, Ties)).Distinct().Order()],
            Selection = new ArticleSelection
            {
                Period = ReadPeriod(),
                Newspapers = [.. Many("newspapers")],
                Authors = [.. Many("authors")],
                Reprints = One("reprints") is { } rule ? Among("reprints", rule, ReprintRules) : ReprintRule.AsPrinted,
                RollUp = One("rollUp") is { } level ? Among("rollUp", level, Levels) : RegionLevel.AsNamed,
            },
        };

        string? One(string argument)
        {
            var given = values(argument);
            if (given.Count > 1)
                throw new ExportArgumentException(argument, string.Join(", ", given), "must be given once");
            return given.Count == 0 || given[0].Length == 0 ? null : given[0];
        }

        IEnumerable<string> Many(string argument) =>
            values(argument).SelectMany(given => given.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

        int? Number(string argument)
        {
            if (One(argument) is not { } given)
                return null;
            return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1
                ? number
                : throw new ExportArgumentException(argument, given, "must be a whole number from 1");
        }

        DateOnly? Day(string argument)
        {
            if (One(argument) is not { } given)
                return null;
            return DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw new ExportArgumentException(argument, given, "must be a day such as 2024-01-31");
        }

        Period? ReadPeriod()
        {
            var (from, to) = (Day("from"), Day("to"));
            var undated = One("includeUndated") switch
            {
                null or "false" => false,
                "true" => true,
                var given => throw new ExportArgumentException("includeUndated", given, "must be true or false"),
            };
            if (from > to)
                throw new ExportArgumentException("from", $"{from:O}", $"must not lie after 'to', which is {to:O}");
            return from is null && to is null ? null : new Period(from, to, undated);
        }
    }

    /// <summary>A measure's name as GraphQL spells it: <c>LOG_LIKELIHOOD</c>.</summary>
    public static string NameOf(AssociationMeasure measure) => SpellOut(measure.ToString());

    /// <summary>A scope's, counting rule's or interval's name as GraphQL spells it.</summary>
    public static string SpellOut(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? $"_{c}" : char.ToUpperInvariant(c).ToString()));

    private static EntityRef Reference(string given) => EntityId.TryParse(given, out var id) ? EntityRef.ById(id) : EntityRef.ByName(given);

    private static T Among<T>(string argument, string given, Dictionary<string, T> allowed) =>
        allowed.TryGetValue(given, out var value) ? value : throw new ExportArgumentException(argument, given, $"must be one of {Names(allowed)}");

    private static string Names<T>(Dictionary<string, T> allowed) => string.Join(", ", allowed.Keys);
}
