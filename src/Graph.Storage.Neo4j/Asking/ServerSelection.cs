using System.Globalization;
using Graph.Model;

namespace Graph.Storage.Neo4j.Asking;

/// <summary>A selection of articles as the parameter that statements take. Those that need texts, or the whole graph, are not for the server.</summary>
internal static class ServerSelection
{
    /// <summary>The parameter; null where the server cannot tell which articles are meant.</summary>
    /// <param name="selection">The conditions.</param>
    /// <param name="mentioning">One more entity the articles mention, or null.</param>
    public static Dictionary<string, object?>? Of(ArticleSelection selection, EntityId? mentioning = null)
    {
        if (selection.Reprints != ReprintRule.AsPrinted
            || selection.RollUp != RegionLevel.AsNamed
            || selection.HomeRegions.Count > 0
            || selection.WrittenBy.Count > 0
            || selection.Also is not null
            || selection.Period is { From: { } from, To: { } to } && from > to)
            return null;
        string[] mentioned = [.. selection.Mentioning.Append(mentioning ?? default).Select(id => id.Value).OfType<string>().Distinct(StringComparer.Ordinal)];
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["anyDay"] = selection.Period is null,
            ["undated"] = selection.Period?.IncludeUndated ?? true,
            ["from"] = Day(selection.Period?.From ?? DateOnly.MinValue),
            ["to"] = Day(selection.Period?.To ?? DateOnly.MaxValue),
            ["newspapers"] = selection.Newspapers,
            ["authors"] = selection.Authors,
            ["first"] = mentioned.FirstOrDefault(),
            ["mentioning"] = mentioned.Skip(1).ToArray(),
            ["within"] = selection.Within?.Value,
        };
    }

    /// <summary>The entities a selection names, all of which must exist.</summary>
    public static IEnumerable<EntityId> Named(ArticleSelection selection) =>
        selection.Within is { } within ? selection.Mentioning.Append(within) : selection.Mentioning;

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
