using System.Globalization;
using Graph.Api.Ingest;

namespace Graph.Api.Commands;

/// <summary>What a run of ingest did, in a few lines for a person.</summary>
internal static class ReportLines
{
    /// <summary>Writes the lines.</summary>
    public static void Write(IngestReport report, SourceListing listing, string from, string store, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{from}: {Many(report.Documents, "document")} read: {report.Added:N0} added, {report.Replaced:N0} changed, {report.Unchanged:N0} unchanged."));
        if (report.Added + report.Replaced > 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {Many(report.Articles, "article")} with {Many(report.Mentions, "mention")} taken into {store}."));
        }

        if (listing.LeftAside > 0)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Many(listing.LeftAside, "other file")} left aside."));
        if (report.PassedOver > 0)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Many(report.PassedOver, "file")} of data without articles passed over."));
        if (report.Problems.Count > 0)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {report.Problems.Count:N0} could not be read."));
    }

    private static string Many(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {thing}{(count == 1 ? "" : "s")}");
}
