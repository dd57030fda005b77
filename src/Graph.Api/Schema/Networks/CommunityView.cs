using Graph.Api.Schema.Entities;
using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Networks;

/// <summary>Entities more strongly tied among themselves than to the rest.</summary>
[ObjectType("Community")]
public sealed class CommunityView
{
    private readonly Community _community;

    internal CommunityView(Community community) => _community = community;

    /// <summary>From 1, the largest community first.</summary>
    public int Number => _community.Number;

    /// <summary>The name of its first member, the one most strongly tied within it.</summary>
    public string Label => _community.Members[0].Entity.Name;

    /// <summary>How many members it has.</summary>
    public int Size => _community.Members.Count;

    /// <summary>Its members, those most strongly tied within it first.</summary>
    /// <param name="first">Only so many; left out for all.</param>
    public IReadOnlyList<CommunityMemberView> GetMembers(int? first) =>
        [.. _community.Members.Take(Math.Max(0, first ?? int.MaxValue)).Select(member => new CommunityMemberView(member))];

    /// <summary>Callon's centrality: ten times the weight of its ties to other communities. (Callon, Courtial and Laville 1991)</summary>
    public double Centrality => _community.Centrality;

    /// <summary>Callon's density: a hundred times the weight of its inner ties over its number of members.</summary>
    public double Density => _community.Density;
}

/// <summary>A member of a community.</summary>
[ObjectType("CommunityMember")]
public sealed class CommunityMemberView
{
    private readonly CommunityMember _member;

    internal CommunityMemberView(CommunityMember member) => _member = member;

    /// <summary>The entity.</summary>
    public EntityView Entity => new(_member.Entity);

    /// <summary>Windows that name it.</summary>
    public int Count => checked((int)_member.Count);

    /// <summary>The summed weight of its ties within the community.</summary>
    public double Strength => _member.Strength;
}

/// <summary>The communities of a network, with how clear the division is.</summary>
public sealed class CommunityConnection : Connection<CommunityView>
{
    internal CommunityConnection(Connection<CommunityView> page, int totalCount, double modularity, int nodeCount)
        : base(page.Edges, page.PageInfo, totalCount) => (Modularity, NodeCount) = (modularity, nodeCount);

    /// <summary>How clear the division is: the share of weight within communities beyond what chance would put there, at most 1. (Newman and Girvan 2004)</summary>
    public double Modularity { get; }

    /// <summary>Nodes of the network that was divided.</summary>
    public int NodeCount { get; }
}

/// <summary>Communities by centrality and density.</summary>
[ObjectType("StrategicDiagram")]
public sealed class StrategicDiagramView
{
    private readonly StrategicDiagram _diagram;

    internal StrategicDiagramView(StrategicDiagram diagram) => _diagram = diagram;

    /// <summary>Where left ends and right begins.</summary>
    public double MedianCentrality => _diagram.MedianCentrality;

    /// <summary>Where below ends and above begins.</summary>
    public double MedianDensity => _diagram.MedianDensity;

    /// <summary>One for each community, the largest first.</summary>
    public IReadOnlyList<StrategicPointView> Points => [.. _diagram.Points.Select(point => new StrategicPointView(point))];
}

/// <summary>A community's place in a strategic diagram.</summary>
[ObjectType("StrategicPoint")]
public sealed class StrategicPointView
{
    private readonly StrategicPoint _point;

    internal StrategicPointView(StrategicPoint point) => _point = point;

    /// <summary>The community, with its centrality and density.</summary>
    public CommunityView Community => new(_point.Community);

    /// <summary>The quarter it lies in; on a median counts as above it.</summary>
    public ThemeQuadrant Quadrant => _point.Quadrant;
}
