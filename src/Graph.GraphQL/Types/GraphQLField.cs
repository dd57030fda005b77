using Graph.GraphQL.Execution;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary>A field of an object or interface (specification, section 3.6).</summary>
public sealed class GraphQLField : IDeprecatable
{
    private readonly OrderedDictionary<string, GraphQLArgument> _arguments = new(StringComparer.Ordinal);

    /// <summary>Defines a field.</summary>
    /// <param name="name">Unique among the fields of its type.</param>
    /// <param name="type">An output type.</param>
    /// <param name="arguments">The field's arguments, in the order they are printed.</param>
    /// <exception cref="ArgumentException">The name is not a GraphQL name, or two arguments share a name.</exception>
    public GraphQLField(string name, GraphQLType type, IEnumerable<GraphQLArgument>? arguments = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        Name = GraphQLName.Assert(name);
        Type = type;
        foreach (var argument in arguments ?? [])
        {
            if (!_arguments.TryAdd(argument.Name, argument))
                throw new ArgumentException($"Field \"{name}\" has two arguments named \"{argument.Name}\".", nameof(arguments));
        }
    }

    /// <summary>The field's name.</summary>
    public string Name { get; }

    /// <summary>An output type.</summary>
    public GraphQLType Type { get; }

    /// <summary>The arguments by name, in order of definition.</summary>
    public IReadOnlyDictionary<string, GraphQLArgument> Arguments => _arguments;

    /// <summary>What the field means, in Markdown; null when nothing is said.</summary>
    public string? Description { get; init; }

    /// <inheritdoc/>
    public string? DeprecationReason { get; init; }

    /// <summary>True when <see cref="DeprecationReason"/> is set.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>The definition the field was built from; null when it was built in code.</summary>
    public FieldDefinitionNode? AstNode { get; init; }

    /// <summary>
    /// What gives the field its value. Null means: the member of the source with the field's name, or the entry of that name
    /// when the source is a dictionary.
    /// </summary>
    public FieldResolver? Resolver { get; set; }

    /// <summary>
    /// What one call of the field costs in the operation's cost estimate, its selection not counted; null for the default
    /// (1 for a field that calls a method, 0 for one that reads a property).
    /// </summary>
    public double? Cost { get; init; }

    /// <summary>
    /// How many items a list field answers with at most, told from its arguments; null when it is not known.
    /// </summary>
    public ListSize? ListSize { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Type}";
}
