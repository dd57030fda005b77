using System.Xml;
using Graph.Model;
using static Graph.Api.Export.XmlOutput;

namespace Graph.Api.Export;

/// <summary>
/// GEXF 1.3 (gexf.net), what Gephi reads. Each node and tie is there in the intervals that count it, with its count in each; weights and
/// counts over the whole time stand beside. Nodes have a size by their count and a colour by their kind, so that the first picture can be read.
/// </summary>
internal static class GexfWriter
{
    /// <summary>The namespace of version 1.3.</summary>
    public const string Namespace = "http://gexf.net/1.3";

    private const string Viz = "http://gexf.net/1.3/viz";

    public static void Write(ExportData data, Stream output)
    {
        using var xml = Create(output);
        xml.WriteStartDocument();
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("xmlns", "viz", null, Viz);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta");
        xml.WriteElementString("creator", "Policy-theme knowledge graph");
        xml.WriteElementString("description", Clean(data.Statement));
        xml.WriteEndElement();
        xml.Open("graph", ("defaultedgetype", "undirected"), ("mode", "dynamic"), ("timeformat", "date"), ("timerepresentation", "interval"));
        WriteAttributes(xml, data);
        WriteNodes(xml, data);
        WriteEdges(xml, data);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteAttributes(XmlWriter xml, ExportData data)
    {
        xml.Open("attributes", ("class", "node"), ("mode", "static"));
        xml.Empty("attribute", ("id", "kind"), ("title", "kind"), ("type", "string"));
        xml.Empty("attribute", ("id", "count"), ("title", "count"), ("type", "long"));
        xml.Empty("attribute", ("id", "partOf"), ("title", "partOf"), ("type", "string"));
        xml.WriteEndElement();
        xml.Open("attributes", ("class", "node"), ("mode", "dynamic"));
        xml.Empty("attribute", ("id", "countThen"), ("title", "countThen"), ("type", "long"));
        xml.WriteEndElement();
        xml.Open("attributes", ("class", "edge"), ("mode", "static"));
        xml.Empty("attribute", ("id", "sourceCount"), ("title", "sourceCount"), ("type", "long"));
        xml.Empty("attribute", ("id", "targetCount"), ("title", "targetCount"), ("type", "long"));
        xml.Empty("attribute", ("id", "total"), ("title", "total"), ("type", "long"));
        if (data.HasScores)
            xml.Empty("attribute", ("id", "score"), ("title", "score"), ("type", "double"));
        if (data.Ties.Count > 0)
            xml.Empty("attribute", ("id", "tie"), ("title", "tie"), ("type", "string"));
        xml.WriteEndElement();
        xml.Open("attributes", ("class", "edge"), ("mode", "dynamic"));
        xml.Empty("attribute", ("id", "weightThen"), ("title", "weightThen"), ("type", "long"));
        xml.WriteEndElement();
    }

    private static void WriteNodes(XmlWriter xml, ExportData data)
    {
        xml.WriteStartElement("nodes");
        var most = data.Network.Nodes.Select(node => node.Count).DefaultIfEmpty(1).Max();
        for (var i = 0; i < data.Network.Nodes.Count; i++)
        {
            var (entity, count) = data.Network.Nodes[i];
            xml.Open("node", ("id", entity.Id.Value), ("label", entity.Name));
            xml.WriteStartElement("attvalues");
            xml.Empty("attvalue", ("for", "kind"), ("value", entity.Kind.ToWireName()));
            xml.Empty("attvalue", ("for", "count"), ("value", Text(count)));
            if (entity.PartOf is { } whole)
                xml.Empty("attvalue", ("for", "partOf"), ("value", whole.Value));
            WriteTimes(xml, "countThen", data.OverTime!.OfNode(i));
            WriteLook(xml, entity.Kind, NodeLook.SizeOf(count, most));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteEdges(XmlWriter xml, ExportData data)
    {
        var nodes = data.Network.Nodes;
        xml.WriteStartElement("edges");
        for (var i = 0; i < data.Network.Edges.Count; i++)
        {
            var edge = data.Network.Edges[i];
            xml.Open("edge",
                ("id", Text(i)),
                ("source", nodes[edge.Source].Entity.Id.Value),
                ("target", nodes[edge.Target].Entity.Id.Value),
                ("weight", Text(edge.Counts.Both)));
            // Ties of several kinds between two are one to Gephi unless they are told apart so.
            if (data.Ties.Count > 0)
                xml.WriteAttributeString("kind", "CO_MENTION");
            xml.WriteStartElement("attvalues");
            xml.Empty("attvalue", ("for", "sourceCount"), ("value", Text(edge.Counts.Left)));
            xml.Empty("attvalue", ("for", "targetCount"), ("value", Text(edge.Counts.Right)));
            xml.Empty("attvalue", ("for", "total"), ("value", Text(edge.Counts.Total)));
            if (data.HasScores)
                xml.Empty("attvalue", ("for", "score"), ("value", Text(edge.Score)));
            if (data.Ties.Count > 0)
                xml.Empty("attvalue", ("for", "tie"), ("value", "CO_MENTION"));
            WriteTimes(xml, "weightThen", data.OverTime!.OfEdge(edge));
            xml.WriteEndElement();
        }

        foreach (var (i, (kind, from, to, articles)) in data.Ties.Index())
        {
            var tie = ExportArguments.SpellOut(kind.ToString());
            xml.Open("edge",
                ("id", Text(data.Network.Edges.Count + i)), ("source", from.Value), ("target", to.Value), ("type", "directed"), ("weight", Text(articles)), ("kind", tie));
            xml.WriteStartElement("attvalues");
            xml.Empty("attvalue", ("for", "tie"), ("value", tie));
            WriteTimes(xml, "weightThen", []);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteLook(XmlWriter xml, EntityKind kind, double size)
    {
        xml.WriteStartElement("size", Viz);
        xml.WriteAttributeString("value", Text(size));
        xml.WriteEndElement();
        var (red, green, blue) = NodeLook.ColourOf(kind);
        xml.WriteStartElement("color", Viz);
        xml.WriteAttributeString("r", Text((long)red));
        xml.WriteAttributeString("g", Text((long)green));
        xml.WriteAttributeString("b", Text((long)blue));
        xml.WriteEndElement();
    }

    /// <summary>Ends the values with those over time, and says when the element is there; what has no date is there all the time.</summary>
    private static void WriteTimes(XmlWriter xml, string attribute, IReadOnlyList<TimeCount> counts)
    {
        foreach (var (from, to, count) in counts)
            xml.Empty("attvalue", ("for", attribute), ("value", Text(count)), ("start", from), ("end", to));
        xml.WriteEndElement();
        if (counts.Count == 0)
            return;
        xml.WriteStartElement("spells");
        foreach (var (from, to, _) in counts)
            xml.Empty("spell", ("start", from), ("end", to));
        xml.WriteEndElement();
    }
}
