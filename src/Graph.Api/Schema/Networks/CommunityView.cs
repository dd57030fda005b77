using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Inputs;
using Graph.Api.Schema.Neighborhoods;
using Graph.Api.Schema.Sentences;
using Graph.GraphQL.Annotations;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.Api.Schema.Networks;

/// <summary>Entities more strongly tied among themselves than to the rest.</summary>
[ObjectType("Community")]
public sealed class CommunityView
{
    private readonly Community _community;
    private readonly CommunityStructure _structure;
    private readonly Network _network;
    private readonly NetworkQuery _query;
    private readonly NetworkTies _ties;

    internal CommunityView(Community community, CommunityStructure structure, Network network, NetworkQuery query, NetworkTies ties) =>
        (_community, _structure, _network, _query, _ties) = (community, structure, network, query, ties);

    /// <summary>From 1, the largest community first.</summary>
    public int Number => _community.Number;

    /// <summary>The name of its first member, the one most strongly tied within it.</summary>
    public string Label => _community.Members[0].Entity.Name;

    /// <summary>How many members it has.</summary>
    public int Size => _community.Members.Count;

    /// <summary>Its members, those most strongly tied within it first.</summary>
    /// <param name="first">Only so many; left out for all.</param>
    public IReadOnlyList<CommunityMemberView> GetMembers(int? first) =>
        [.. _community.Members.FirstOf(first).Select(member => new CommunityMemberView(member, _query))];

    /// <summary>The ties among its members, the strongest first: what `density` is made of.</summary>
    /// <param name="first">Only so many; left out for all.</param>
    public IReadOnlyList<CoMentionView> GetInnerTies(int? first) => Ties(first, (source, target) => source == target);

    /// <summary>The ties from its members to other communities, the strongest first: what `centrality` is made of.</summary>
    /// <param name="first">Only so many; left out for all.</param>
    public IReadOnlyList<CoMentionView> GetOuterTies(int? first) => Ties(first, (source, target) => source != target);

    /// <summary>Callon's centrality: ten times the weight of its ties to other communities. (Callon, Courtial and Laville 1991)</summary>
    public double Centrality => _community.Centrality;

    /// <summary>Callon's density: a hundred times the weight of its inner ties over its number of members.</summary>
    public double Density => _community.Density;

    private IReadOnlyList<CoMentionView> Ties(int? first, Func<int, int, bool> meets)
    {
        var edges = _network.Edges;
        var ties = Enumerable.Range(0, edges.Count)
            .Where(tie =>
            {
                var (source, target) = (_structure.CommunityOf[edges[tie].Source] + 1, _structure.CommunityOf[edges[tie].Target] + 1);
                return (source == Number || target == Number) && meets(source, target);
            })
            .OrderByDescending(tie => _query.Measure.ToStrength(edges[tie].Score))
            .ThenByDescending(tie => edges[tie].Counts.Both)
            .ThenBy(tie => edges[tie].Source)
            .ThenBy(tie => edges[tie].Target)
            .ToList();
        return [.. ties.FirstOf(first).Select(_ties.At)];
    }
}

/// <summary>A member of a community.</summary>
[ObjectType("CommunityMember")]
public sealed class CommunityMemberView
{
    private readonly CommunityMember _member;
    private readonly NetworkQuery _query;

    internal CommunityMemberView(CommunityMember member, NetworkQuery query) => (_member, _query) = (member, query);

    /// <summary>Who or what belongs to it.</summary>
    public EntityView Entity => new(_member.Entity);

    /// <summary>Windows that name it.</summary>
    public int Count => checked((int)_member.Count);

    /// <summary>The summed weight of its ties within the community.</summary>
    public double Strength => _member.Strength;

    /// <summary>The sentences that name it, behind `count`. Those behind `strength` are at the community's `innerTies`.</summary>
    /// <param name="orderBy">What comes first.</param>
    [UsePaging(DefaultPageSize = 3)]
    public Task<Connection<EvidenceView>> GetEvidenceAsync(GraphReader graph, PagingArguments paging, CancellationToken cancellation, EvidenceOrder orderBy = EvidenceOrder.Spread) =>
        EvidenceView.FindAsync(_query.EvidenceOf(_member.Entity), orderBy, graph, paging, cancellation);
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
