using Graph.GraphQL.Annotations;
using Graph.Model;

namespace Graph.Api.Schema.Inputs;

/// <summary>A stretch of days, both ends included. An end left out is open.</summary>
[InputObjectType("Period")]
public sealed record PeriodInput
{
    /// <summary>First day inside.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day inside.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether articles without a date count as inside.</summary>
    [DefaultValue(false)]
    public bool IncludeUndated { get; init; }

    /// <summary>The same for the store.</summary>
    internal Period ToPeriod() => new(From, To, IncludeUndated);
}
