using Graph.GraphQL.Annotations;
using Graph.Model;

namespace Graph.Api.Schema.Inputs;

/// <summary>A stretch of days, both ends included. An end left out, or null, is open; with neither it narrows nothing, as a form whose fields are empty sends it.</summary>
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

    /// <summary>The same for the store; null where it narrows nothing.</summary>
    internal Period? ToPeriod() => From is null && To is null ? null : new(From, To, IncludeUndated);
}
