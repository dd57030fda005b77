using Graph.GraphQL.Types;

namespace Graph.GraphQL.Execution;

/// <summary>
/// The cost of a field and what is below it, to be computed from a request's arguments: weight + size × (cost of the children).
/// After IBM's GraphQL cost directive specification, section 5, with one number for time and size.
/// </summary>
/// <param name="data">The field; null for the operation as a whole.</param>
internal sealed class CostPlan(FieldData? data)
{
    // What a list without any known bound counts as.
    private const int AssumedSize = 10;

    public List<CostPlan> Children { get; } = [];

    /// <summary>True when only one of the children comes true: the possible types of an interface or union. The dearest counts.</summary>
    public bool IsChoice { get; init; }

    public double Evaluate(Func<string, object?> variable) => Evaluate(variable, null);

    private double Evaluate(Func<string, object?> variable, ListSize? around)
    {
        if (data is null)
            return Sum(variable, around);
        var own = data.Field.ListSize;
        // A connection's size counts where its items are.
        var handedDown = own is { SizedFields.Count: > 0 } ? own with { SlicingArguments = [], Default = Size(own, variable) } : null;
        double size = 1;
        if (own is { SizedFields.Count: 0 })
            size = Size(own, variable);
        else if (around is not null && around.SizedFields.Contains(data.Field.Name))
            size = around.Default;
        else if (data.Field.Type.NullableType is GraphQLList && !Introspection.IsIntrospectionType(data.Parent))
            size = AssumedSize;
        var weight = data.Field.Cost ?? (data.Field.Resolver is { ReadsSourceOnly: false } ? 1 : 0);
        return weight + (size * Sum(variable, handedDown));
    }

    private double Sum(Func<string, object?> variable, ListSize? around)
    {
        var sum = 0.0;
        foreach (var child in Children)
        {
            var cost = child.Evaluate(variable, around);
            sum = IsChoice ? Math.Max(sum, cost) : sum + cost;
        }

        return sum;
    }

    private int Size(ListSize size, Func<string, object?> variable)
    {
        var asked = -1;
        if (size.SlicingArguments.Count > 0 && data!.Arguments is { } arguments)
        {
            var values = arguments.Evaluate(variable);
            foreach (var name in size.SlicingArguments)
            {
                var index = arguments.IndexOf(name);
                if (index >= 0 && values.Coerced[index] is int count)
                    asked = Math.Max(asked, count);
            }
        }

        return Math.Min(asked < 0 ? size.Default : asked, size.Maximum);
    }
}
