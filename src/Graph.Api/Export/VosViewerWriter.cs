namespace Graph.Api.Export;

/// <summary>
/// VOSviewer's JSON (app.vosviewer.com/docs/file-types/json-file-type). Strengths are counts: VOSviewer normalises them itself (association
/// strength), so scores of ties are not written. The score of an item is the mean year of what it counts, which VOSviewer's overlay colours by; only where all items have
/// one, since an overlay has no colour for those that do not.
/// </summary>
internal static class VosViewerWriter
{
    public static void Write(ExportData data, Stream output)
    {
        using var json = JsonOutput.Create(output);
        json.WriteStartObject();
        json.WriteStartObject("network");
        json.WriteStartArray("items");
        double?[] years = [.. Enumerable.Range(0, data.Network.Nodes.Count).Select(place => data.OverTime?.MeanYearOf(place))];
        var allDated = years.All(year => year is not null);
        foreach (var (place, (entity, count)) in data.Network.Nodes.Index())
        {
            json.WriteStartObject();
            json.WriteString("id", entity.Id.Value);
            json.WriteString("label", entity.Name);
            // A description may hold HTML there; an id is plain.
            json.WriteString("description", entity.Id.Value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal));
            // Clusters are numbers there; kinds make the first picture readable before it is clustered by structure.
            json.WriteNumber("cluster", (int)entity.Kind + 1);
            json.WriteStartObject("weights");
            json.WriteNumber("Occurrences", count);
            json.WriteEndObject();
            if (allDated)
            {
                json.WriteStartObject("scores");
                json.WriteNumber("Avg. pub. year", Math.Round(years[place]!.Value, 2));
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.Pass();
        }

        json.WriteEndArray();
        json.WriteStartArray("links");
        foreach (var edge in data.Network.Edges)
        {
            json.WriteStartObject();
            json.WriteString("source_id", data.Network.Nodes[edge.Source].Entity.Id.Value);
            json.WriteString("target_id", data.Network.Nodes[edge.Target].Entity.Id.Value);
            json.WriteNumber("strength", edge.Counts.Both);
            json.WriteEndObject();
            json.Pass();
        }

        json.WriteEndArray();
        json.WriteStartArray("clusters");
        foreach (var kind in data.Network.Nodes.Select(node => node.Entity.Kind).Distinct().Order())
        {
            json.WriteStartObject();
            json.WriteNumber("cluster", (int)kind + 1);
            json.WriteString("label", kind.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("config");
        json.WriteStartObject("terminology");
        json.WriteString("item", "entity");
        json.WriteString("items", "entities");
        json.WriteString("link_strength", "co-occurrences");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("info");
        json.WriteString("title", "Co-occurrence network");
        json.WriteString("description", data.Statement);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
