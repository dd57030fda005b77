namespace Graph.Storage;

/// <summary>Communities in the plane of Callon's centrality and density, cut in four at the two medians.</summary>
/// <param name="Points">In the order of the communities.</param>
/// <param name="MedianCentrality">Where left ends and right begins.</param>
/// <param name="MedianDensity">Where below ends and above begins.</param>
/// <remarks>Source: Callon, Courtial and Laville, Scientometrics 22(1), 1991; names of the quarters as in Cobo et al., Journal of Informetrics 5(1), 2011.</remarks>
public sealed record StrategicDiagram(IReadOnlyList<StrategicPoint> Points, double MedianCentrality, double MedianDensity)
{
    /// <summary>The diagram of the communities with at least so many members.</summary>
    public static StrategicDiagram Of(CommunityStructure structure, int minSize)
    {
        var communities = structure.Communities.Where(community => community.Members.Count >= minSize).ToArray();
        var centrality = Median([.. communities.Select(community => community.Centrality)]);
        var density = Median([.. communities.Select(community => community.Density)]);
        return new StrategicDiagram(
            [.. communities.Select(community => new StrategicPoint(community, Quarter(community.Centrality >= centrality, community.Density >= density)))],
            centrality,
            density);
    }

    private static ThemeQuadrant Quarter(bool isCentral, bool isDense) => (isCentral, isDense) switch
    {
        (true, true) => ThemeQuadrant.Motor,
        (true, false) => ThemeQuadrant.Basic,
        (false, true) => ThemeQuadrant.Niche,
        (false, false) => ThemeQuadrant.EmergingOrDeclining,
    };

    private static double Median(double[] values)
    {
        if (values.Length == 0)
            return 0;
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}

/// <summary>A community's place.</summary>
/// <param name="Community">The community, with its centrality and density.</param>
/// <param name="Quadrant">The quarter it lies in; on a median counts as above it.</param>
public sealed record StrategicPoint(Community Community, ThemeQuadrant Quadrant);

/// <summary>The quarters of a strategic diagram.</summary>
public enum ThemeQuadrant
{
    /// <summary>Central and dense: the motor themes, well developed and important for the whole.</summary>
    Motor,

    /// <summary>Central, not dense: basic themes that run through the whole without being developed themselves.</summary>
    Basic,

    /// <summary>Dense, not central: niche themes, developed on their own and apart.</summary>
    Niche,

    /// <summary>Neither: themes that come up or die away.</summary>
    EmergingOrDeclining,
}
