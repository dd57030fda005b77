namespace Graph.GraphQL.Annotations;

/// <summary>What one call of the field adds to the estimated cost of an operation.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The weight, 0 or more. Without the attribute: 1 for a method, 10 for an asynchronous one, 0 for a property.</summary>
    public double Weight { get; } = weight;
}
