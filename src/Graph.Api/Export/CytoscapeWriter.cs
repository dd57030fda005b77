using System.Globalization;
using System.Text.Json;
using Graph.Model;

namespace Graph.Api.Export;

/// <summary>Cytoscape's JSON (manual.cytoscape.org, "Cytoscape.js JSON"), read by Cytoscape and Cytoscape.js alike.</summary>
internal static class CytoscapeWriter
{
    public static void Write(ExportData data, Stream output)
    {
        using var json = JsonOutput.Create(output);
        json.WriteStartObject();
        json.WriteString("format_version", "1.0");
        json.WriteString("target_cytoscapejs_version", "~3");
        json.WriteStartObject("data");
        json.WriteString("name", "Co-occurrence network");
        json.WriteString("description", data.Statement);
        json.WriteEndObject();
        json.WriteStartObject("elements");
        json.WriteStartArray("nodes");
        foreach (var (entity, count) in data.Network.Nodes)
            WriteNode(json, entity, count);
        json.WriteEndArray();
        json.WriteStartArray("edges");
        for (var i = 0; i < data.Network.Edges.Count; i++)
            WriteEdge(json, data, i);
        foreach (var (i, tie) in data.Ties.Index())
            WriteTie(json, tie, i);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter json, Entity entity, long count)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("id", entity.Id.Value);
        json.WriteString("name", entity.Name);
        json.WriteString("kind", entity.Kind.ToWireName());
        json.WriteNumber("count", count);
        if (entity.PartOf is { } whole)
            json.WriteString("partOf", whole.Value);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Pass();
    }

    /// <summary>A tie of the network. Nodes and edges share one space of ids there; no entity's id is without a colon.</summary>
    private static void WriteEdge(Utf8JsonWriter json, ExportData data, int place)
    {
        var edge = data.Network.Edges[place];
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"e{place}"));
        json.WriteString("source", data.Network.Nodes[edge.Source].Entity.Id.Value);
        json.WriteString("target", data.Network.Nodes[edge.Target].Entity.Id.Value);
        json.WriteString("interaction", "co-mentioned");
        json.WriteNumber("weight", edge.Counts.Both);
        json.WriteNumber("sourceCount", edge.Counts.Left);
        json.WriteNumber("targetCount", edge.Counts.Right);
        json.WriteNumber("total", edge.Counts.Total);
        if (data.HasScores)
            json.WriteNumber("score", edge.Score);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Pass();
    }

    /// <summary>A tie that articles or the lexicon state.</summary>
    private static void WriteTie(Utf8JsonWriter json, StatedTie tie, int place)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"s{place}"));
        json.WriteString("source", tie.From.Value);
        json.WriteString("target", tie.To.Value);
        json.WriteString("interaction", tie.Kind == StatedTieKind.PartOf ? "part of" : "affiliated with");
        json.WriteNumber("weight", tie.Articles);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Pass();
    }
}
