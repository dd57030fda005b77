using System.Globalization;
using System.Text;
using Graph.Api.Schema.Inputs;
using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.Api.Schema.Statistics;

/// <summary>Words how an answer was come by, for the methods section of a paper.</summary>
internal static class MethodsCard
{
    private static readonly Dictionary<AssociationMeasure, (string Formula, string Source)> Measures = new()
    {
        [AssociationMeasure.CoOccurrence] = ("c_ij", "a count"),
        [AssociationMeasure.AssociationStrength] = ("N·c_ij / (c_i·c_j)", "van Eck & Waltman, JASIST 60(8), 2009"),
        [AssociationMeasure.EquivalenceIndex] = ("c_ij² / (c_i·c_j)", "Callon, Courtial & Laville, Scientometrics 22(1), 1991"),
        [AssociationMeasure.Ochiai] = ("c_ij / √(c_i·c_j)", "Ochiai 1957; Zhou & Leydesdorff, JASIST 67(11), 2016"),
        [AssociationMeasure.Jaccard] = ("c_ij / (c_i + c_j − c_ij)", "Jaccard 1901"),
        [AssociationMeasure.Dice] = ("2·c_ij / (c_i + c_j)", "Dice, Ecology 26(3), 1945"),
        [AssociationMeasure.Inclusion] = ("c_ij / min(c_i, c_j)", "Callon, Law & Rip 1986"),
        [AssociationMeasure.Npmi] = ("ln(N·c_ij / (c_i·c_j)) / −ln(c_ij / N)", "Bouma, GSCL 2009"),
        [AssociationMeasure.LogLikelihood] = ("2·ΣO·ln(O/E) over the 2×2 table", "Dunning, Computational Linguistics 19(1), 1993"),
        [AssociationMeasure.PValue] = ("P(X ≥ c_ij)", "Fisher 1935, one-sided"),
    };

    /// <summary>The text.</summary>
    public static string Of(
        GraphStatistics statistics, string snapshot, IngestRecord? ingest, ArticleSelection selection, int selected, Scope scope, CountingRule counting, IReadOnlyList<Measure> measures)
    {
        var window = scope.ToString().ToLowerInvariant();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Corpus: {statistics.Documents} documents with {statistics.Articles} articles ({statistics.Sentences} sentences) of {statistics.Newspapers} {(statistics.Newspapers == 1 ? "newspaper" : "newspapers")}");
        if (statistics is { FirstDate: { } first, LastDate: { } last })
            text.Append(CultureInfo.InvariantCulture, $", published {first:yyyy-MM-dd} to {last:yyyy-MM-dd}, {statistics.UndatedArticles} without a date");
        text.Append(CultureInfo.InvariantCulture, $"; snapshot {snapshot}.");
        if (Conditions(selection) is { Length: > 0 } conditions)
            text.Append(CultureInfo.InvariantCulture, $" Of these, {selected} articles were selected{conditions}.");
        text.Append(CultureInfo.InvariantCulture, $" Entities: {statistics.Entities} regions, industries, programs, institutions, persons and themes with {statistics.Mentions} mentions, recognised by rules and a lexicon");
        if (ingest is not null)
            text.Append(CultureInfo.InvariantCulture, $" (rules version {ingest.Extractor}, lexicon {ingest.Lexicon}, last ingest {ingest.Finished.UtcDateTime:yyyy-MM-dd})");
        text.Append(CultureInfo.InvariantCulture, $"; {statistics.AmbiguousMentions} mentions the texts leave undecided count for no entity, {statistics.UnresolvedMentions} refer to what is not told (我市 without a known region, 该局, 张老师). ");
        text.Append(CultureInfo.InvariantCulture, $"Counting: two entities co-occur when one {window} mentions both; ");
        text.Append(counting == CountingRule.OncePerWindow
            ? $"an entity counts once per {window}. "
            : $"every mention counts, a pair as often as the less mentioned of the two in the {window}. ");
        if (selection.RollUp != RegionLevel.AsNamed)
            text.Append(CultureInfo.InvariantCulture, $"A region counts as the {selection.RollUp.ToString().ToLowerInvariant()} it lies in (GB/T 2260). ");
        text.Append(CultureInfo.InvariantCulture, $"c_i is the count of an entity, c_ij that of a pair, N that of all {window}s. ");
        text.AppendJoin("; ", measures.Select(measure => measure.ToModel()).Distinct().Select(measure => $"{Export.ExportArguments.NameOf(measure)} = {Measures[measure].Formula} ({Measures[measure].Source})"));
        text.Append(". p-values: P(X ≥ c_ij) with X hypergeometric (N, c_i, c_j); q-values: the same given that a pair meets at all, adjusted over each result after Benjamini & Hochberg (JRSS B 57(1), 1995), 1 below three co-occurrences.");
        return text.ToString();
    }

    private static string Conditions(ArticleSelection selection)
    {
        var conditions = new List<string>();
        if (selection.Period is { } period)
            conditions.Add($"published {Day(period.From)}..{Day(period.To)}{(period.IncludeUndated ? " or undated" : "")}");
        if (selection.Newspapers.Count > 0)
            conditions.Add($"printed in {string.Join(" or ", selection.Newspapers)}");
        if (selection.Authors.Count > 0)
            conditions.Add($"written by {string.Join(" or ", selection.Authors)}");
        if (selection.Mentioning.Count > 0)
            conditions.Add($"mentioning {string.Join(" and ", selection.Mentioning)}");
        if (selection.HomeRegions.Count > 0)
            conditions.Add($"written from {string.Join(" or ", selection.HomeRegions)}");
        if (selection.WrittenBy.Count > 0)
            conditions.Add($"written by or with words of {string.Join(" or ", selection.WrittenBy)}");
        if (selection.Within is { } within)
            conditions.Add($"mentioning {within} or a part of it");
        if (selection.Reprints == ReprintRule.Once)
            conditions.Add($"of texts whose character shingles resemble each other by {Reprints.LeastResemblance.ToString(CultureInfo.InvariantCulture)} or more (MinHash, Broder 1997) only the first printed");
        return conditions.Count == 0 ? "" : $" ({string.Join("; ", conditions)})";
    }

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";
}
