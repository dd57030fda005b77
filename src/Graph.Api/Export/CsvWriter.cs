using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Graph.Model;
using Graph.Model.Association;

namespace Graph.Api.Export;

/// <summary>
/// CSV (RFC 4180). A byte order mark tells spreadsheets that it is UTF-8. The headings of nodes and edges are those Gephi's import knows. A text that spreadsheets
/// would take for a formula gets a blank in front of it, as in the tables the pages save.
/// </summary>
internal static class CsvWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    // What spreadsheets begin to reckon at; titles and names come from pages of others.
    private static readonly SearchValues<char> BeginsFormula = SearchValues.Create("=+-@\t\r");

    // A zip's entries carry a time; the same graph must give the same bytes.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(ExportData data, Stream output)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Table(zip, "about.txt", text => text.WriteLine(data.Statement));
        Table(zip, "nodes.csv", text => WriteNodes(text, data));
        Table(zip, "edges.csv", text => WriteEdges(text, data));
        Table(zip, "articles.csv", text => WriteArticles(text, data));
        Table(zip, "occurrences.csv", text => WriteOccurrences(text, data));
        Table(zip, "relations.csv", text => WriteRelations(text, data));
    }

    public static void WriteMatrix(ExportData data, Stream output)
    {
        using var text = Create(output);
        Row(text, ["article", .. Labels.Of(data.Network.Nodes)]);
        var cells = new int[data.Network.Nodes.Count];
        foreach (var article in data.Articles)
        {
            Array.Clear(cells);
            foreach (var cell in article.Cells)
                cells[cell.Column] = cell.Count;
            Field(text, article.Label);
            foreach (var cell in cells)
            {
                text.Write(',');
                text.Write(cell.ToString(CultureInfo.InvariantCulture));
            }

            text.WriteLine();
        }
    }

    /// <summary>
    /// The co-occurrence matrix, both of its halves: what statistics programs cluster and scale. A cell is the count, or the score by the measure asked for; on the diagonal stands an entity
    /// with itself: what it counts, or the measure's own value for that (1 for those that are bounded).
    /// </summary>
    public static void WriteSquare(ExportData data, Stream output)
    {
        using var text = Create(output);
        var (nodes, total) = (data.Network.Nodes, data.Network.Total);
        var measure = data.Options.Measure ?? AssociationMeasure.CoOccurrence;
        var labels = Labels.Of(nodes);
        var ties = Enumerable.Range(0, nodes.Count).Select(_ => new List<(int Other, long Both)>()).ToArray();
        foreach (var edge in data.Network.Edges)
        {
            ties[edge.Source].Add((edge.Target, edge.Counts.Both));
            ties[edge.Target].Add((edge.Source, edge.Counts.Both));
        }

        Row(text, ["entity", .. labels]);
        var both = new long[nodes.Count];
        for (var row = 0; row < both.Length; row++)
        {
            Array.Clear(both);
            both[row] = nodes[row].Count;
            foreach (var (other, count) in ties[row])
                both[other] = count;
            Field(text, labels[row]);
            for (var column = 0; column < both.Length; column++)
            {
                text.Write(',');
                text.Write(measure.Score(new PairCounts(both[column], nodes[row].Count, nodes[column].Count, total)).ToString("R", CultureInfo.InvariantCulture));
            }

            text.WriteLine();
        }
    }

    private static void WriteNodes(TextWriter text, ExportData data)
    {
        Row(text, ["Id", "Label", "Kind", "Count", "PartOf", "Aliases"]);
        foreach (var (entity, count) in data.Network.Nodes)
            Row(text, [entity.Id.Value, entity.Name, entity.Kind.ToWireName(), Number(count), entity.PartOf?.Value ?? "", string.Join('|', entity.Aliases)]);
    }

    private static void WriteEdges(TextWriter text, ExportData data)
    {
        string[] heading = ["Source", "Target", "Type", "Weight", "SourceCount", "TargetCount", "Total"];
        Row(text, data.HasScores ? [.. heading, "Score"] : heading);
        foreach (var edge in data.Network.Edges)
        {
            var (both, left, right, total) = edge.Counts;
            string[] row =
            [
                data.Network.Nodes[edge.Source].Entity.Id.Value, data.Network.Nodes[edge.Target].Entity.Id.Value, "Undirected",
                Number(both), Number(left), Number(right), Number(total),
            ];
            Row(text, data.HasScores ? [.. row, edge.Score.ToString("R", CultureInfo.InvariantCulture)] : row);
        }
    }

    private static void WriteArticles(TextWriter text, ExportData data)
    {
        Row(text, ["Id", "Label", "Title", "Date", "Newspaper"]);
        foreach (var article in data.Articles)
            Row(text, [article.Id.Value, article.Label, article.Title, article.Date?.ToString("O", CultureInfo.InvariantCulture) ?? "", article.Newspaper ?? ""]);
    }

    private static void WriteOccurrences(TextWriter text, ExportData data)
    {
        Row(text, ["Article", "Entity", "Count", "Mentions"]);
        foreach (var article in data.Articles)
        {
            foreach (var cell in article.Cells)
                Row(text, [article.Id.Value, data.Network.Nodes[cell.Column].Entity.Id.Value, Number(cell.Count), Number(cell.Mentions)]);
        }
    }

    private static void WriteRelations(TextWriter text, ExportData data)
    {
        Row(text, ["Source", "Target", "Type", "Articles"]);
        foreach (var article in data.Articles)
        {
            foreach (var author in article.Authors)
                Row(text, [author.Value, article.Id.Value, "AUTHORED", "1"]);
        }

        foreach (var (kind, from, to, articles) in data.Ties)
            Row(text, [from.Value, to.Value, ExportArguments.SpellOut(kind.ToString()), kind == StatedTieKind.PartOf ? "" : Number(articles)]);
    }

    private static void Table(ZipArchive zip, string name, Action<TextWriter> write)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        using var text = Create(stream);
        write(text);
    }

    private static void Row(TextWriter text, ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                text.Write(',');
            Field(text, fields[i]);
        }

        text.WriteLine();
    }

    private static void Field(TextWriter text, string field)
    {
        // A number below 0 is none.
        var isFormula = field.Length > 0 && BeginsFormula.Contains(field[0]) && !double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        var blank = isFormula ? " " : "";
        if (field.AsSpan().ContainsAny(Special))
            text.Write($"\"{blank}{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        else
            text.Write(blank + field);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static StreamWriter Create(Stream output) => new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
}
