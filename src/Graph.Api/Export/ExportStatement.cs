using System.Globalization;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Export;

/// <summary>Says in one line what an export's numbers are, so that nobody takes occurrence for co-occurrence or normalises twice.</summary>
internal static class ExportStatement
{
    /// <summary>The line.</summary>
    public static string Of(ExportFormat format, ExportOptions options, Network network, string snapshot)
    {
        var window = options.Scope switch
        {
            CoMentionScope.Article => "article",
            CoMentionScope.Paragraph => "paragraph",
            _ => "sentence",
        };
        var parts = new List<string>();
        if (format.Content.HasFlag(ExportContent.CoOccurrence))
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture,
                $"Co-occurrence of {network.Nodes.Count} entities: a weight is the number of {window}s that name both, not normalised"));
            if (options.Measure is { } measure)
                parts.Add($"a score is {ExportArguments.NameOf(measure)}, computed from those counts: do not normalise it again");
        }

        if (format.Content.HasFlag(ExportContent.Occurrence))
        {
            var cell = (options.Scope, options.Counting) switch
            {
                (_, CountingRule.EveryMention) => "how often an article names one",
                (CoMentionScope.Article, _) => "1 where an article names one",
                _ => $"{window}s of an article that name one",
            };
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"Occurrence of {network.Nodes.Count} entities in articles: {cell}, not normalised"));
        }

        parts.Add(options.Counting == CountingRule.OncePerWindow ? $"an entity counts once per {window}" : "every mention counts");
        parts.Add(string.Create(CultureInfo.InvariantCulture, $"{network.Total} {window}s in all"));
        if (options.Kinds.Count > 0)
            parts.Add($"kinds {string.Join(", ", options.Kinds.Select(kind => kind.ToWireName()))}");
        if (options.Only.Count > 0)
            parts.Add("entities of a list");
        if (options.Choice.Length > 0)
            parts.Add(options.Choice);
        if (options.Selection.Period is { } period)
            parts.Add($"published {Day(period.From)}..{Day(period.To)}{(period.IncludeUndated ? " or undated" : "")}");
        if (options.Selection.Newspapers.Count > 0)
            parts.Add($"in {string.Join(", ", options.Selection.Newspapers)}");
        if (options.Selection.Authors.Count > 0)
            parts.Add($"written by {string.Join(" or ", options.Selection.Authors)}");
        if (options.Selection.Mentioning.Count > 0)
            parts.Add($"in articles that mention {string.Join(" and ", options.Selection.Mentioning)}");
        if (options.Selection.HomeRegions.Count > 0)
            parts.Add($"written from {string.Join(" or ", options.Selection.HomeRegions)}");
        if (options.Selection.WrittenBy.Count > 0)
            parts.Add($"by or with words of {string.Join(" or ", options.Selection.WrittenBy)}");
        if (options.Selection.RollUp != RegionLevel.AsNamed)
            parts.Add($"a region counts as the {options.Selection.RollUp.ToString().ToLowerInvariant()} it lies in");
        if (options.Ties.Count > 0)
            parts.Add($"besides, as stated and not counted: {string.Join(", ", options.Ties.Select(tie => ExportArguments.SpellOut(tie.ToString())))}");
        if (options.Selection.Within is { } within)
            parts.Add($"in articles that mention {within} or a part of it");
        if (options.Selection.Reprints == ReprintRule.Once)
            parts.Add("reprints counted once");
        if (options.MinSupport > 1)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"ties from {options.MinSupport}"));
        if (options.MinCount > 1)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"entities from {options.MinCount}"));
        if (options.Limit is { } limit && options.Choice.Length == 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"the {limit} most counted"));
        return $"{string.Join("; ", parts)}. Snapshot {snapshot}.";
    }

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";
}
