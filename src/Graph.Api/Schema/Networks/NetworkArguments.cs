using Graph.Api.Export;
using Graph.Api.Schema.Inputs;
using Graph.GraphQL;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.Api.Schema.Networks;

/// <summary>What every question about a whole network asks for.</summary>
public record NetworkArguments : TieArguments
{
    /// <summary>More nodes make answers nobody can draw, and minutes of work for some measures.</summary>
    private const int MaxLimit = 2000;

    /// <summary>The kinds a node may be of; left out, or an empty list, for all six.</summary>
    public virtual IReadOnlyList<EntityKind>? Kinds { get; init; }

    /// <summary>Only these entities, as far as they are of the kinds: a word list of one's own. Left out, or an empty list, for all of the kinds.</summary>
    public IReadOnlyList<EntityRefInput>? Entities { get; init; }

    /// <summary>What ties two nodes.</summary>
    [DefaultValue(NetworkTie.CoMention)]
    public NetworkTie Tie { get; init; }

    /// <summary>The network has at most so many nodes, those that count most first; 1 to 2,000.</summary>
    [DefaultValue(100)]
    public virtual int Limit { get; init; }

    /// <exception cref="GraphQLException">The limit is out of range, or an entity of the selection is unknown.</exception>
    internal async ValueTask<NetworkQuery> ToQueryAsync(GraphReader graph, CancellationToken cancellation)
    {
        if (Limit is < 1 or > MaxLimit)
            throw InvalidArgument.Because(FormattableString.Invariant($"`limit` must be 1 to {MaxLimit:N0}, not {Limit:N0}."));
        return new NetworkQuery
        {
            Tie = Tie,
            Kinds = Kinds ?? [],
            Entities = await graph.ResolveAsync(Entities ?? [], cancellation),
            Scope = Scope.ToModel(),
            Counting = Counting,
            Measure = Measure.ToModel(),
            MinSupport = MinSupport,
            Limit = Limit,
            Selection = await SelectAsync(graph, cancellation),
        };
    }
}

/// <summary>The same for questions about a network's structure, which look at more nodes than a picture shows.</summary>
public record StructureArguments : NetworkArguments
{
    /// <inheritdoc/>
    [DefaultValue(500)]
    public override int Limit { get; init; }

    /// <summary>The network, whose ties can be weighed as asked.</summary>
    /// <exception cref="GraphQLException">Scores are to weigh ties, by a measure that is negative or higher for weaker ties; or an argument is out of range, or an entity of the selection is unknown.</exception>
    internal ValueTask<NetworkQuery> ToWeighedQueryAsync(TieWeight weight, GraphReader graph, CancellationToken cancellation)
    {
        if (weight == TieWeight.Score && !Measure.ToModel().IsWeight())
        {
            throw InvalidArgument.Because(
                $"`measure` {ExportArguments.NameOf(Measure.ToModel())} cannot weigh ties: choose one that is never negative and higher for stronger ties, or `weight` SUPPORT or EQUAL.");
        }

        return ToQueryAsync(graph, cancellation);
    }
}

/// <summary>How a network is divided into communities.</summary>
public record DivisionArguments : StructureArguments
{
    /// <inheritdoc/>
    [DefaultValue(Measure.AssociationStrength)]
    public override Measure Measure { get; init; }

    /// <summary>Above 0; higher gives smaller communities.</summary>
    [DefaultValue(1.0)]
    public double Resolution { get; init; }

    /// <summary>Decides in which order nodes are looked at; the same seed gives the same communities.</summary>
    [DefaultValue(1)]
    public int Seed { get; init; }

    /// <summary>How heavy a tie is.</summary>
    [DefaultValue(TieWeight.Score)]
    public TieWeight Weight { get; init; }

    /// <summary>Leave out communities with fewer members, from 1. They count for `modularity` all the same.</summary>
    [DefaultValue(2)]
    public virtual int MinSize { get; init; }

    /// <summary>The network and its communities.</summary>
    /// <exception cref="GraphQLException">An argument is out of range, or an entity of the selection is unknown.</exception>
    internal async Task<(NetworkQuery Query, Network Network, CommunityStructure Structure)> DivideAsync(GraphReader graph, CancellationToken cancellation)
    {
        if (MinSize < 1)
            throw InvalidArgument.Because(FormattableString.Invariant($"`minSize` must be 1 or more, not {MinSize}."));
        var query = (await ToWeighedQueryAsync(Weight, graph, cancellation)) with { WithLeftOut = true };
        return await graph.AskAsync(async snapshot =>
        {
            var network = await snapshot.NetworkAsync(query, cancellation);
            return (query, network, CommunityStructure.Of(network, Weight, Resolution, Seed, cancellation));
        });
    }
}

/// <summary>The same as the authors of the strategic diagram do it.</summary>
public sealed record DiagramArguments : DivisionArguments
{
    /// <inheritdoc/>
    [DefaultValueSyntax("[PROGRAM, THEME]")]
    public override IReadOnlyList<EntityKind>? Kinds { get; init; }

    /// <summary>What the score of a tie is; the authors take the equivalence index.</summary>
    [DefaultValue(Measure.EquivalenceIndex)]
    public override Measure Measure { get; init; }

    /// <inheritdoc/>
    [DefaultValue(3)]
    public override int MinSize { get; init; }
}
