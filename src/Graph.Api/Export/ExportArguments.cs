using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;
using static Graph.Api.Export.ArgumentValues;

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
        new("kinds", "KIND", $"Only entities of these kinds: {Names(Kinds)}; when left out all six, of what links entities PROGRAM and THEME.") { Repeats = true },
        new("scope", "SCOPE", $"The window within which two mentions are together: {Names(Scopes)}; ARTICLE when left out."),
        new("counting", "RULE", $"Whether an entity counts once a window or as often as it is named there: {Names(Countings)}."),
        new("measure", "MEASURE", $"What ties are scored by besides their count: {Names(Measures)}."),
        new("minSupport", "N", "Only ties of at least so many windows, from 1."),
        new("minCount", "N", "Only entities that count at least so often, from 1."),
        new("limit", "N", "At most so many entities, those that count most."),
        .. EntityArguments.All,
        .. ArticleArguments.All,
        new("ties", "TIE", $"Ties that are stated, not counted, among the others of gexf, graphml and cytoscape: {Names(Ties)}. csv, cypher and json-ld always have them, apart.") { Repeats = true },
        new("interval", "STEP", $"The steps of time, for gexf: {Names(Intervals)}; YEAR when left out."),
    ];

    /// <summary>Reads them for a format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="values">What was given for an argument; empty for nothing.</param>
    /// <exception cref="ExportArgumentException">One cannot be.</exception>
    public static ExportOptions Parse(ExportFormat format, Func<string, IReadOnlyList<string>> values)
    {
        var given = new ArgumentValues(values);
        if (given.One("measure") is { } unwanted && !format.TakesMeasure)
            throw new ExportArgumentException("measure", unwanted, $"cannot be given with {format.Name}: {format.WhyNoMeasure}");
        if (given.One("interval") is { } step && !format.TakesTime)
            throw new ExportArgumentException("interval", step, $"cannot be given with {format.Name}, which carries no time; gexf does");
        if (format.Ties != TiePlace.AmongOthers && given.Many("ties").FirstOrDefault() is { } unwantedTie)
        {
            throw new ExportArgumentException(
                "ties", unwantedTie, $"cannot be given with {format.Name}{(format.Ties == TiePlace.Apart ? ", which always has them" : ": its ties are of one sort")}");
        }

        return new ExportOptions
        {
            Kinds = KindsOf(given),
            Scope = ScopeOf(given),
            Counting = given.Among("counting", Countings, CountingRule.OncePerWindow),
            Measure = given.Among("measure", Measures, AssociationMeasure.CoOccurrence) is var score and not AssociationMeasure.CoOccurrence ? score : null,
            MinSupport = given.Number("minSupport") ?? 1,
            MinCount = given.Number("minCount") ?? 1,
            Limit = given.Number("limit"),
            Interval = given.Among("interval", Intervals, TimeInterval.Year),
            Ties = [.. given.Many("ties").Select(tie => Among("ties", tie, Ties)).Distinct().Order()],
            AskedEntities = EntityArguments.Parse(given),
            Asked = ArticleArguments.Parse(given),
        };
    }

    /// <summary>The kinds asked for; empty for all.</summary>
    /// <exception cref="ExportArgumentException">One is none.</exception>
    public static IReadOnlyList<EntityKind> KindsOf(ArgumentValues given) => [.. given.Many("kinds").Select(kind => Among("kinds", kind, Kinds)).Distinct().Order()];

    /// <summary>The window asked for.</summary>
    /// <exception cref="ExportArgumentException">It is none.</exception>
    public static CoMentionScope ScopeOf(ArgumentValues given) => given.Among("scope", Scopes, CoMentionScope.Article);

    /// <summary>A measure's name as GraphQL spells it: <c>LOG_LIKELIHOOD</c>.</summary>
    public static string NameOf(AssociationMeasure measure) => SpellOut(measure.ToString());

    /// <summary>A scope's, counting rule's or interval's name as GraphQL spells it.</summary>
    public static string SpellOut(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? $"_{c}" : char.ToUpperInvariant(c).ToString()));
}
