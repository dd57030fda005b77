using System.Globalization;
using System.Text;

namespace Graph.Api.Export;

/// <summary>
/// Pajek's .net (Mrvar and Batagelj, Pajek reference manual): numbered vertices with labels, then lines by number. A byte order mark tells
/// Pajek that it is UTF-8.
/// </summary>
internal static class PajekWriter
{
    public static void Write(ExportData data, Stream output)
    {
        using var text = Create(output);
        text.WriteLine($"*Network {data.Statement}");
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"*Vertices {data.Network.Nodes.Count}"));
        WriteVertices(text, Labels.Of(data.Network.Nodes), first: 1);
        text.WriteLine("*Edges");
        foreach (var edge in data.Network.Edges)
        {
            var value = data.HasScores ? edge.Score : edge.Counts.Both;
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{edge.Source + 1} {edge.Target + 1} {value:R}"));
        }
    }

    public static void WriteTwoMode(ExportData data, Stream output)
    {
        using var text = Create(output);
        var articles = data.Articles.Count;
        text.WriteLine($"*Network {data.Statement}");
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"*Vertices {articles + data.Network.Nodes.Count} {articles}"));
        WriteVertices(text, data.Articles.Select(article => Labels.Plain(article.Label)), first: 1);
        WriteVertices(text, Labels.Of(data.Network.Nodes), first: articles + 1);
        text.WriteLine("*Edges");
        for (var row = 0; row < articles; row++)
        {
            foreach (var cell in data.Articles[row].Cells)
            {
                if (cell.Count > 0)
                    text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row + 1} {articles + cell.Column + 1} {cell.Count}"));
            }
        }
    }

    private static void WriteVertices(StreamWriter text, IEnumerable<string> labels, int first)
    {
        foreach (var label in labels)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first++} \"{label}\""));
    }

    private static StreamWriter Create(Stream output) =>
        new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\n" };
}
