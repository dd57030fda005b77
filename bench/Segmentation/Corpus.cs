using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Graph.Bench.Segmentation;

/// <summary>The texts to work on, read as the peers read them.</summary>
internal static class Corpus
{
    /// <summary>The lines of a file; a name that ends in <c>.gz</c> is unpacked.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using Stream file = File.OpenRead(path);
        using var unpacked = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    /// <summary>Of a <c>.jsonl</c> file title, LF and text of each line; of any other file each line.</summary>
    public static List<string> Texts(string path)
    {
        if (!path.Contains(".jsonl", StringComparison.Ordinal))
            return [.. Lines(path)];
        var texts = new List<string>();
        foreach (var line in Lines(path).Where(line => line.Length > 0))
        {
            using var item = JsonDocument.Parse(line);
            texts.Add($"{Field(item, "title")}\n{Field(item, "text")}");
        }

        return texts;

        static string Field(JsonDocument item, string name) => item.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
    }
}
