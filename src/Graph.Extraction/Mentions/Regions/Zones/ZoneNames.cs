namespace Graph.Extraction.Mentions.Regions.Zones;

/// <summary>The usual short form of a zone's official name: 株洲高新技术产业开发区 is 株洲高新区.</summary>
internal static class ZoneNames
{
    private static readonly (string Official, string Usual)[] Forms =
    [
        ("国家高新技术产业开发区", "高新区"), ("高新技术产业开发区", "高新区"), ("高新技术产业园区", "高新区"), ("高新技术开发区", "高新区"), ("国家高新区", "高新区"),
        ("国家经济技术开发区", "经开区"), ("国家级经济技术开发区", "经开区"), ("经济技术开发区", "经开区"), ("经济开发区", "经开区"), ("国家级经开区", "经开区"),
        ("综合保税区", "综保区"), ("自由贸易试验区", "自贸试验区"),
    ];

    /// <summary>The usual form; the name itself when it has no other.</summary>
    public static string Usual(string name)
    {
        foreach (var (official, usual) in Forms)
        {
            if (name.Length > official.Length && name.EndsWith(official, StringComparison.Ordinal))
                return string.Concat(name.AsSpan(0, name.Length - official.Length), usual);
        }

        return name;
    }
}
