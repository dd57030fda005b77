using System.Globalization;
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

        json.WriteEndArray();
        json.WriteStartArray("edges");
        for (var i = 0; i < data.Network.Edges.Count; i++)
        {
            var edge = data.Network.Edges[i];
            json.WriteStartObject();
            json.WriteStartObject("data");
            // Nodes and edges share one space of ids there; no entity's id is without a colon.
            json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"e{i}"));
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

        foreach (var (i, (kind, from, to, articles)) in data.Ties.Index())
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"s{i}"));
            json.WriteString("source", from.Value);
            json.WriteString("target", to.Value);
            json.WriteString("interaction", kind == StatedTieKind.PartOf ? "part of" : "affiliated with");
            json.WriteNumber("weight", articles);
            json.WriteEndObject();
            json.WriteEndObject();
            json.Pass();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
