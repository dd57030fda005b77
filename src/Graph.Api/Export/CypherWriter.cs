using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Api.Export;

/// <summary>
/// Cypher for Neo4j 5: statements that can be run again without doubling anything. Rows come in lists, for a statement a row would take
/// the server some hundred times as long.
/// </summary>
internal static class CypherWriter
{
    private const int RowsPerStatement = 500;

    public static void Write(ExportData data, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine($"// {data.Statement.ReplaceLineEndings(" ")}");
        text.WriteLine("CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;");
        text.WriteLine("CREATE CONSTRAINT article_id IF NOT EXISTS FOR (a:Article) REQUIRE a.id IS UNIQUE;");
        WriteEntities(text, data);
        WriteArticles(text, data);
        WriteTies(text, data);
        WriteStatedTies(text, data);
    }

    private static void WriteEntities(TextWriter text, ExportData data)
    {
        foreach (var kind in EntityKinds.All)
        {
            Statements(
                text,
                data.Network.Nodes.Where(node => node.Entity.Kind == kind)
                    .Select(node => $"{{id: {Quote(node.Entity.Id.Value)}, name: {Quote(node.Entity.Name)}, count: {Number(node.Count)}, aliases: [{string.Join(", ", node.Entity.Aliases.Select(Quote))}]}}"),
                $"MERGE (e:Entity {{id: row.id}}) SET e:{kind}, e.name = row.name, e.aliases = row.aliases, e.count = row.count");
        }
    }

    private static void WriteArticles(TextWriter text, ExportData data)
    {
        Statements(
            text,
            data.Articles.Select(article =>
                $"{{id: {Quote(article.Id.Value)}, label: {Quote(article.Label)}, title: {Quote(article.Title)}, date: {(article.Date is { } date ? Quote(date.ToString("O", CultureInfo.InvariantCulture)) : "null")}, newspaper: {(article.Newspaper is { } newspaper ? Quote(newspaper) : "null")}}}"),
            "MERGE (a:Article {id: row.id}) SET a.label = row.label, a.title = row.title, a.date = date(row.date), a.newspaper = row.newspaper");
        Statements(
            text,
            data.Articles.SelectMany(article => article.Cells, (article, cell) =>
                $"{{a: {Quote(article.Id.Value)}, e: {Quote(data.Network.Nodes[cell.Column].Entity.Id.Value)}, count: {Number(cell.Count)}, mentions: {Number(cell.Mentions)}}}"),
            "MATCH (a:Article {id: row.a}) MATCH (e:Entity {id: row.e}) MERGE (a)-[m:MENTIONS]->(e) SET m.count = row.count, m.mentions = row.mentions");
    }

    private static void WriteStatedTies(TextWriter text, ExportData data)
    {
        Statements(
            text,
            data.Articles.SelectMany(article => article.Authors, (article, author) => $"{{p: {Quote(author.Value)}, a: {Quote(article.Id.Value)}}}"),
            "MATCH (p:Entity {id: row.p}) MATCH (a:Article {id: row.a}) MERGE (p)-[:AUTHORED]->(a)");
        Statements(
            text,
            data.Ties.Where(tie => tie.Kind == StatedTieKind.AffiliatedWith)
                .Select(tie => $"{{p: {Quote(tie.From.Value)}, i: {Quote(tie.To.Value)}, articles: {Number(tie.Articles)}}}"),
            "MATCH (p:Entity {id: row.p}) MATCH (i:Entity {id: row.i}) MERGE (p)-[w:AFFILIATED_WITH]->(i) SET w.articles = row.articles");
        Statements(
            text,
            data.Ties.Where(tie => tie.Kind == StatedTieKind.PartOf).Select(tie => $"{{part: {Quote(tie.From.Value)}, whole: {Quote(tie.To.Value)}}}"),
            "MATCH (part:Entity {id: row.part}) MATCH (whole:Entity {id: row.whole}) MERGE (part)-[:PART_OF]->(whole)");
    }

    private static void WriteTies(TextWriter text, ExportData data) => Statements(
        text,
        data.Network.Edges.Select(edge =>
            $"{{s: {Quote(data.Network.Nodes[edge.Source].Entity.Id.Value)}, t: {Quote(data.Network.Nodes[edge.Target].Entity.Id.Value)}, " +
            $"both: {Number(edge.Counts.Both)}, left: {Number(edge.Counts.Left)}, right: {Number(edge.Counts.Right)}, total: {Number(edge.Counts.Total)}" +
            (data.HasScores ? $", score: {edge.Score.ToString("R", CultureInfo.InvariantCulture)}}}" : "}")),
        "MATCH (s:Entity {id: row.s}) MATCH (t:Entity {id: row.t}) MERGE (s)-[c:CO_MENTIONED]->(t) " +
        $"SET c.both = row.both, c.left = row.left, c.right = row.right, c.total = row.total{(data.HasScores ? ", c.score = row.score" : "")}");

    private static void Statements(TextWriter text, IEnumerable<string> rows, string what)
    {
        foreach (var chunk in rows.Chunk(RowsPerStatement))
        {
            text.WriteLine("UNWIND [");
            for (var i = 0; i < chunk.Length; i++)
                text.WriteLine($"  {chunk[i]}{(i + 1 < chunk.Length ? "," : "")}");
            text.WriteLine($"] AS row {what};");
        }
    }

    /// <summary>A string literal; what comes from texts must not end it. Cypher reads \uXXXX before anything else, so backslashes are doubled.</summary>
    private static string Quote(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('\'');
        foreach (var c in value)
        {
            _ = c switch
            {
                '\\' => quoted.Append(@"\\"),
                '\'' => quoted.Append(@"\'"),
                '\n' => quoted.Append(@"\n"),
                '\r' => quoted.Append(@"\r"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('\'').ToString();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
