using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Bench.Extraction;

/// <summary>The articles to extract from: the rows of a <c>.jsonl</c>, as <c>ingest</c> reads them.</summary>
internal static class Corpus
{
    /// <summary>All rows; a name that ends in <c>.gz</c> is unpacked.</summary>
    public static List<SourceRow> Rows(string path)
    {
        using Stream file = File.OpenRead(path);
        using var unpacked = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        var rows = new List<SourceRow>();
        while (reader.ReadLine() is { } line)
        {
            using var item = JsonDocument.Parse(line);
            var id = Field(item, "id");
            rows.Add(new SourceRow(
                new DocumentKey($"corpus.jsonl#{id}"), id, Field(item, "title"),
                DateOnly.TryParse(Field(item, "date"), out var date) ? date : null, Field(item, "source"), Field(item, "text")));
        }

        return rows;
    }

    /// <summary>UTF-8 bytes of titles and texts, a line feed between them, as the peers count.</summary>
    public static long BytesOf(IEnumerable<SourceRow> rows) =>
        rows.Sum(row => (long)Encoding.UTF8.GetByteCount(row.Title) + 1 + Encoding.UTF8.GetByteCount(row.Text));

    private static string Field(JsonDocument item, string name) => item.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
