using System.Collections.Frozen;

namespace Graph.GraphQL.Types;

/// <summary>An enum: one of a set of named values (specification, section 3.9).</summary>
public sealed class GraphQLEnumType : GraphQLNamedType
{
    private readonly OrderedDictionary<string, GraphQLEnumValue> _values;
    private readonly FrozenDictionary<object, GraphQLEnumValue> _byValue;

    /// <summary>Defines an enum.</summary>
    /// <param name="name">The type's name.</param>
    /// <param name="values">The values, in the order they are printed.</param>
    public GraphQLEnumType(string name, IEnumerable<GraphQLEnumValue> values)
        : base(name)
    {
        _values = MemberTable.ByName(values, static value => value.Name, name);
        // Two names may stand for one value; the first is the one that answers.
        _byValue = _values.Values.DistinctBy(static value => value.Value).ToFrozenDictionary(static value => value.Value);
    }

    /// <summary>The values by name, in order of definition.</summary>
    public IReadOnlyDictionary<string, GraphQLEnumValue> Values => _values;

    /// <summary>The enum value that stands for what a resolver answered; null when there is none.</summary>
    /// <param name="value">A C# enum value, or a name.</param>
    public GraphQLEnumValue? FindByValue(object value) => _byValue.GetValueOrDefault(value)
        ?? (value is string name && _values.TryGetValue(name, out var named) ? named : null);
}
