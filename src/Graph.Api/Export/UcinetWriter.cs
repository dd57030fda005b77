using System.Globalization;
using System.Text;

namespace Graph.Api.Export;

/// <summary>
/// UCINET's .dl (Borgatti, Everett and Freeman, UCINET guide, "DL files"): labels, then the cells that are not 0. The format has no place
/// for a remark; the file's name says whether it is occurrence or co-occurrence.
/// </summary>
internal static class UcinetWriter
{
    public static void Write(ExportData data, Stream output)
    {
        using var text = Create(output);
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"dl n={data.Network.Nodes.Count}"));
        text.WriteLine("format = edgelist1");
        WriteLabels(text, "labels:", Labels.Of(data.Network.Nodes));
        text.WriteLine("data:");
        foreach (var edge in data.Network.Edges)
        {
            // A matrix: each tie stands in both of its cells.
            var value = data.HasScores ? edge.Score : edge.Counts.Both;
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{edge.Source + 1} {edge.Target + 1} {value:R}"));
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{edge.Target + 1} {edge.Source + 1} {value:R}"));
        }
    }

    public static void WriteTwoMode(ExportData data, Stream output)
    {
        using var text = Create(output);
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"dl nr={data.Articles.Count} nc={data.Network.Nodes.Count}"));
        text.WriteLine("format = edgelist2");
        WriteLabels(text, "row labels:", [.. data.Articles.Select(article => Labels.Plain(article.Label))]);
        WriteLabels(text, "column labels:", Labels.Of(data.Network.Nodes));
        text.WriteLine("data:");
        for (var row = 0; row < data.Articles.Count; row++)
        {
            foreach (var cell in data.Articles[row].Cells)
            {
                if (cell.Count > 0)
                    text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row + 1} {cell.Column + 1} {cell.Count}"));
            }
        }
    }

    private static void WriteLabels(StreamWriter text, string heading, string[] labels)
    {
        text.WriteLine(heading);
        for (var i = 0; i < labels.Length; i++)
        {
            // Quotes where a blank or a comma would end the label, and nowhere else: igraph takes them for a part of it.
            var quote = labels[i].AsSpan().ContainsAny(' ', ',', '\t') ? "\"" : "";
            text.WriteLine($"{quote}{labels[i]}{quote}{(i + 1 < labels.Length ? "," : "")}");
        }
    }

    private static StreamWriter Create(Stream output) => new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
}
