using Graph.GraphQL.Annotations;
using Graph.Model;

namespace Graph.Api.Schema.Inputs;

/// <summary>What is counted: the arguments of every question that counts windows.</summary>
public record CountingArguments : LevelArguments
{
    /// <summary>The window of text that counts as together.</summary>
    [DefaultValue(Scope.Article)]
    public Scope Scope { get; init; }

    /// <summary>Whether an entity counts once a window or as often as it is named there.</summary>
    [DefaultValue(CountingRule.OncePerWindow)]
    public CountingRule Counting { get; init; }
}

/// <summary>How ties are counted and scored: the arguments of every question about ties.</summary>
public record TieArguments : CountingArguments
{
    /// <summary>What the score of a tie is. Where scores weigh the ties of a network, P_VALUE and NPMI cannot be asked for.</summary>
    [DefaultValue(Measure.Ochiai)]
    public virtual Measure Measure { get; init; }

    /// <summary>Ties with fewer windows do not exist; from 1.</summary>
    [DefaultValue(1)]
    public int MinSupport { get; init; }
}
