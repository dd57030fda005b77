using System.Globalization;
using System.Text.Json;
using Graph.Model;

namespace Graph.Api.Export;

/// <summary>
/// JSON-LD 1.1 (W3C 2020). Entities are SKOS concepts, articles are schema.org's; how often an article names an entity, and how often two
/// come together, stand in nodes of their own, in this product's terms.
/// </summary>
internal static class JsonLdWriter
{
    private const string Terms = "urn:policy-theme-graph:term:", Things = "urn:policy-theme-graph:";

    public static void Write(ExportData data, Stream output)
    {
        using var json = JsonOutput.Create(output);
        json.WriteStartObject();
        WriteContext(json);
        json.WriteString("@id", $"{Things}export:{data.Snapshot}");
        json.WriteString("description", data.Statement);
        json.WriteStartArray("contains");
        var affiliations = data.Ties.Where(tie => tie.Kind == StatedTieKind.AffiliatedWith).ToLookup(tie => tie.From, tie => tie.To);
        foreach (var (entity, count) in data.Network.Nodes)
            WriteEntity(json, entity, count, [.. affiliations[entity.Id]]);
        foreach (var article in data.Articles)
            WriteArticle(json, article, data);
        foreach (var edge in data.Network.Edges)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CoMention");
            json.WriteString("source", IriOf(data.Network.Nodes[edge.Source].Entity.Id));
            json.WriteString("target", IriOf(data.Network.Nodes[edge.Target].Entity.Id));
            json.WriteNumber("both", edge.Counts.Both);
            json.WriteNumber("left", edge.Counts.Left);
            json.WriteNumber("right", edge.Counts.Right);
            json.WriteNumber("total", edge.Counts.Total);
            if (data.HasScores)
                json.WriteNumber("score", edge.Score);
            json.WriteEndObject();
            json.Pass();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteNumber("@version", 1.1);
        json.WriteString("@vocab", Terms);
        json.WriteString("skos", "http://www.w3.org/2004/02/skos/core#");
        json.WriteString("schema", "https://schema.org/");
        json.WriteString("xsd", "http://www.w3.org/2001/XMLSchema#");
        json.WriteString("Article", "schema:Article");
        json.WriteString("title", "schema:headline");
        json.WriteString("newspaper", "schema:publisher");
        json.WriteString("description", "schema:description");
        json.WriteString("name", "skos:prefLabel");
        json.WriteString("aliases", "skos:altLabel");
        Typed("date", "schema:datePublished", "xsd:date");
        Typed("author", "schema:author", "@id");
        Typed("affiliation", "schema:affiliation", "@id");
        Typed("partOf", "skos:broader", "@id");
        Typed("mentions", "schema:mentions", "@id");
        Typed("source", $"{Terms}source", "@id");
        Typed("target", $"{Terms}target", "@id");
        Typed("entity", $"{Terms}entity", "@id");
        json.WriteEndObject();

        void Typed(string term, string iri, string type)
        {
            json.WriteStartObject(term);
            json.WriteString("@id", iri);
            json.WriteString("@type", type);
            json.WriteEndObject();
        }
    }

    private static void WriteEntity(Utf8JsonWriter json, Entity entity, long count, IReadOnlyList<EntityId> affiliations)
    {
        json.WriteStartObject();
        json.WriteString("@id", IriOf(entity.Id));
        json.WriteStartArray("@type");
        json.WriteStringValue("skos:Concept");
        json.WriteStringValue(entity.Kind.ToString());
        json.WriteEndArray();
        json.WriteString("name", entity.Name);
        if (entity.Aliases.Count > 0)
        {
            json.WriteStartArray("aliases");
            foreach (var alias in entity.Aliases)
                json.WriteStringValue(alias);
            json.WriteEndArray();
        }

        if (entity.PartOf is { } whole)
            json.WriteString("partOf", IriOf(whole));
        WriteIris(json, "affiliation", affiliations);
        json.WriteNumber("count", count);
        json.WriteEndObject();
        json.Pass();
    }

    private static void WriteArticle(Utf8JsonWriter json, ExportedArticle article, ExportData data)
    {
        json.WriteStartObject();
        json.WriteString("@id", $"{Things}article:{article.Id}");
        json.WriteString("@type", "Article");
        json.WriteString("title", article.Title);
        if (article.Date is { } date)
            json.WriteString("date", date.ToString("O", CultureInfo.InvariantCulture));
        if (article.Newspaper is { } newspaper)
            json.WriteString("newspaper", newspaper);
        WriteIris(json, "author", article.Authors);
        WriteIris(json, "mentions", [.. article.Cells.Select(cell => data.Network.Nodes[cell.Column].Entity.Id)]);
        json.WriteStartArray("occurrences");
        foreach (var cell in article.Cells)
        {
            json.WriteStartObject();
            json.WriteString("entity", IriOf(data.Network.Nodes[cell.Column].Entity.Id));
            json.WriteNumber("count", cell.Count);
            json.WriteNumber("timesNamed", cell.Mentions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Pass();
    }

    private static void WriteIris(Utf8JsonWriter json, string term, IReadOnlyList<EntityId> entities)
    {
        if (entities.Count == 0)
            return;
        json.WriteStartArray(term);
        foreach (var entity in entities)
            json.WriteStringValue(IriOf(entity));
        json.WriteEndArray();
    }

    private static string IriOf(EntityId id) => $"{Things}{id.Kind.ToIdPrefix()}:{Uri.EscapeDataString(id.Key)}";
}
