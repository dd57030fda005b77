namespace Graph.GraphQL.Types;

/// <summary>A member of a type that can be marked <c>@deprecated</c>: a field, argument, input field or enum value.</summary>
public interface IDeprecatable
{
    /// <summary>Why the member should no longer be used; null when it is not deprecated.</summary>
    string? DeprecationReason { get; }

    /// <summary>True when the member is deprecated.</summary>
    bool IsDeprecated => DeprecationReason is not null;
}
