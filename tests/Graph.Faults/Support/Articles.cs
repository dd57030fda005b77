using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Faults.Support;

/// <summary>Made-up articles of real sentences: those of the example pages, mixed anew for each article.</summary>
internal static class Articles
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes so many as rows, each of so many sentences.</summary>
    public static void Write(string path, int count, int length)
    {
        var sentences = Directory.EnumerateFiles(Seeds(), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(file => string.Concat(File.ReadAllLines(file)).Split('。'))
            .Where(sentence => sentence.Length is > 12 and < 200).ToArray();
        var random = new Random(count);
        using var rows = new StreamWriter(path);
        for (var i = 0; i < count; i++)
        {
            var text = string.Concat(Enumerable.Range(0, length).Select(_ => sentences[random.Next(sentences.Length)] + "。"));
            var row = new { id = $"{i}", title = sentences[random.Next(sentences.Length)][..10], date = $"20{i % 8 + 17}-03-{i % 28 + 1:00}", source = $"第{i % 5}日报", text };
            rows.WriteLine(JsonSerializer.Serialize(row, Plain));
        }
    }

    private static string Seeds()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Graph.sln")))
                return Path.Combine(folder.FullName, "seeds");
        }

        throw new SkippedException("this program is not run inside a checkout.");
    }
}
