using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Networks;

/// <summary>Communities by centrality and density.</summary>
[ObjectType("StrategicDiagram")]
public sealed class StrategicDiagramView
{
    private readonly StrategicDiagram _diagram;
    private readonly Func<Community, CommunityView> _view;

    internal StrategicDiagramView(StrategicDiagram diagram, Func<Community, CommunityView> view) => (_diagram, _view) = (diagram, view);

    /// <summary>Where left ends and right begins.</summary>
    public double MedianCentrality => _diagram.MedianCentrality;

    /// <summary>Where below ends and above begins.</summary>
    public double MedianDensity => _diagram.MedianDensity;

    /// <summary>One for each community, the largest first.</summary>
    public IReadOnlyList<StrategicPointView> Points => [.. _diagram.Points.Select(point => new StrategicPointView(_view(point.Community), point.Quadrant))];
}

/// <summary>A community's place in a strategic diagram.</summary>
[ObjectType("StrategicPoint")]
public sealed class StrategicPointView
{
    internal StrategicPointView(CommunityView community, ThemeQuadrant quadrant) => (Community, Quadrant) = (community, quadrant);

    /// <summary>The community, with its centrality and density.</summary>
    public CommunityView Community { get; }

    /// <summary>The quarter it lies in; on a median counts as above it.</summary>
    public ThemeQuadrant Quadrant { get; }
}
