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
            $"{from}: {Documents(report.Documents)} read: {report.Added:N0} added, {report.Replaced:N0} changed, {report.Unchanged:N0} unchanged."));
        if (report.Added + report.Replaced > 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {report.Articles:N0} articles with {report.Mentions:N0} mentions taken into {store}."));
        }

        if (listing.LeftAside > 0)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {listing.LeftAside:N0} other files left aside."));
        if (report.Problems.Count > 0)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {report.Problems.Count:N0} could not be read."));
    }

    private static string Documents(int count) =>
        count == 1 ? "1 document" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} documents");
}
