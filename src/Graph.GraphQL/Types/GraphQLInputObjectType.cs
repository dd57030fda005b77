namespace Graph.GraphQL.Types;

/// <summary>An input object: named input fields (specification, section 3.10).</summary>
public sealed class GraphQLInputObjectType : GraphQLNamedType
{
    private readonly Lazy<OrderedDictionary<string, GraphQLInputField>> _fields;

    /// <summary>Defines an input object.</summary>
    /// <param name="name">The type's name.</param>
    /// <param name="fields">Gives the input fields; called once, on first use.</param>
    public GraphQLInputObjectType(string name, Func<IEnumerable<GraphQLInputField>> fields)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(fields);
        _fields = new(() => MemberTable.ByName(fields(), static field => field.Name, name));
    }

    /// <summary>The input fields by name, in order of definition.</summary>
    public IReadOnlyDictionary<string, GraphQLInputField> Fields => _fields.Value;

    /// <summary>True when exactly one field must be given, and not null (<c>@oneOf</c>, specification, section 3.10.1).</summary>
    public bool IsOneOf { get; init; }
}
