using System.Xml;
using Graph.Model;
using static Graph.Api.Export.XmlOutput;

namespace Graph.Api.Export;

/// <summary>
/// GraphML (Brandes and others, Graph Drawing 2001; graphml.graphdrawing.org). Ids of nodes are those of the graph, as in every format, although its schema wants name tokens,
/// which some are not (<c>program:1+10对话会</c>): readers go by equality, and whoever joins files by id would lose them.
/// </summary>
internal static class GraphMLWriter
{
    private static readonly (string Name, string For, string Type)[] Keys =
    [
        ("description", "graph", "string"),
        ("name", "node", "string"),
        ("label", "node", "string"),
        ("kind", "node", "string"),
        ("count", "node", "long"),
        ("partOf", "node", "string"),
        ("weight", "edge", "long"),
        ("sourceCount", "edge", "long"),
        ("targetCount", "edge", "long"),
        ("total", "edge", "long"),
        ("score", "edge", "double"),
        ("tie", "edge", "string"),
    ];

    public static void Write(ExportData data, Stream output)
    {
        using var xml = Create(output);
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", "http://graphml.graphdrawing.org/xmlns");
        foreach (var (name, owner, type) in Keys)
        {
            if ((name != "score" || data.HasScores) && (name != "tie" || data.Ties.Count > 0))
                xml.Empty("key", ("id", name), ("for", owner), ("attr.name", name), ("attr.type", type));
        }

        xml.Open("graph", ("edgedefault", "undirected"));
        Data(xml, "description", data.Statement);
        foreach (var (entity, count) in data.Network.Nodes)
        {
            xml.Open("node", ("id", entity.Id.Value));
            Data(xml, "name", entity.Name);
            // What igraph calls a name, Gephi and Cytoscape call a label.
            Data(xml, "label", entity.Name);
            Data(xml, "kind", entity.Kind.ToWireName());
            Data(xml, "count", Text(count));
            if (entity.PartOf is { } whole)
                Data(xml, "partOf", whole.Value);
            xml.WriteEndElement();
        }

        foreach (var edge in data.Network.Edges)
        {
            xml.Open("edge", ("source", data.Network.Nodes[edge.Source].Entity.Id.Value), ("target", data.Network.Nodes[edge.Target].Entity.Id.Value));
            Data(xml, "weight", Text(edge.Counts.Both));
            Data(xml, "sourceCount", Text(edge.Counts.Left));
            Data(xml, "targetCount", Text(edge.Counts.Right));
            Data(xml, "total", Text(edge.Counts.Total));
            if (data.HasScores)
                Data(xml, "score", Text(edge.Score));
            if (data.Ties.Count > 0)
                Data(xml, "tie", "CO_MENTION");
            xml.WriteEndElement();
        }

        foreach (var (kind, from, to, articles) in data.Ties)
        {
            xml.Open("edge", ("source", from.Value), ("target", to.Value), ("directed", "true"));
            Data(xml, "weight", Text(articles));
            Data(xml, "tie", ExportArguments.SpellOut(kind.ToString()));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string value)
    {
        xml.Open("data", ("key", key));
        xml.WriteString(Clean(value));
        xml.WriteEndElement();
    }
}
