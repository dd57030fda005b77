using static Graph.Api.Export.ExportContent;

namespace Graph.Api.Export;

/// <summary>All formats. A new one is a writer and a line here.</summary>
internal static class ExportFormats
{
    private const string Counts = "it carries occurrence counts, which have no score";

    /// <summary>In the order they are listed.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("gexf", ".gexf", "application/gexf+xml", CoOccurrence, "GEXF 1.3 for Gephi: the co-occurrence network, with its counts over time.", GexfWriter.Write)
        {
            TakesTime = true,
            Ties = TiePlace.AmongOthers,
        },
        new("graphml", ".graphml", "application/graphml+xml", CoOccurrence, "GraphML for networkx, igraph, yEd: the co-occurrence network.", GraphMLWriter.Write) { Ties = TiePlace.AmongOthers },
        new("pajek", ".net", "text/plain", CoOccurrence, "Pajek .net, also read by VOSviewer: the co-occurrence network; a line's value is the count, or the score by the measure asked for.", PajekWriter.Write),
        new("pajek-two-mode", ".net", "text/plain", Occurrence, "Pajek .net: the occurrence network of articles and entities.", PajekWriter.WriteTwoMode)
        {
            TakesMeasure = false,
            WhyNoMeasure = Counts,
        },
        new("ucinet", ".dl", "text/plain", CoOccurrence, "UCINET .dl: the co-occurrence matrix; a cell is the count, or the score by the measure asked for.", UcinetWriter.Write),
        new("ucinet-two-mode", ".dl", "text/plain", Occurrence, "UCINET .dl: the occurrence matrix, article by entity.", UcinetWriter.WriteTwoMode)
        {
            TakesMeasure = false,
            WhyNoMeasure = Counts,
        },
        new("vosviewer", ".json", "application/json", CoOccurrence, "VOSviewer JSON: the co-occurrence network; strengths are counts, scores the mean year, for its overlay.", VosViewerWriter.Write)
        {
            TellsYears = true,
            TakesMeasure = false,
            WhyNoMeasure = "VOSviewer normalises link strengths itself, and a score would be normalised twice",
        },
        new("cytoscape", ".cyjs", "application/json", CoOccurrence, "Cytoscape JSON, also read by Cytoscape.js: the co-occurrence network.", CytoscapeWriter.Write) { Ties = TiePlace.AmongOthers },
        new("csv", ".zip", "application/zip", CoOccurrence | Occurrence, "A zip of CSV tables: nodes, edges (co-occurrence), articles, occurrences, relations (AUTHORED, AFFILIATED_WITH, PART_OF), and a text that tells what they are.", CsvWriter.Write) { Ties = TiePlace.Apart },
        new("csv-matrix", ".csv", "text/csv", Occurrence, "One CSV table: the occurrence matrix, a row for each article, a column for each entity.", CsvWriter.WriteMatrix)
        {
            TakesMeasure = false,
            WhyNoMeasure = Counts,
        },
        new("csv-co-occurrence", ".csv", "text/csv", CoOccurrence, "One CSV table: the co-occurrence matrix, a row and a column for each entity; a cell is the count, or the score by the measure asked for, an entity with itself on the diagonal.", CsvWriter.WriteSquare),
        new("cypher", ".cypher", "text/plain", CoOccurrence | Occurrence, "Cypher statements for an empty Neo4j: entities, articles, MENTIONS (occurrence), CO_MENTIONED (co-occurrence), AUTHORED, AFFILIATED_WITH, PART_OF.", CypherWriter.Write) { Ties = TiePlace.Apart },
        new("json-ld", ".jsonld", "application/ld+json", CoOccurrence | Occurrence, "JSON-LD after schema.org and SKOS: entities, articles with what they mention and who wrote them, affiliations, ties.", JsonLdWriter.Write) { Ties = TiePlace.Apart },
    ];

    /// <summary>The format with that name.</summary>
    /// <exception cref="ExportArgumentException">There is none.</exception>
    public static ExportFormat Parse(string name) =>
        All.FirstOrDefault(format => format.Name == name)
        ?? throw new ExportArgumentException("format", name, $"must be one of {string.Join(", ", All.Select(format => format.Name))}");
}
