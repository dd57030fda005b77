namespace Graph.GraphQL.Annotations;

/// <summary>The default of an argument or input field, where C#'s own default value cannot say it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>A constant, an enum value, or an array of these.</summary>
    public object? Value { get; } = value;
}
