using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary>A directive a schema knows (specification, section 3.13).</summary>
public sealed class GraphQLDirective
{
    private readonly OrderedDictionary<string, GraphQLArgument> _arguments;

    /// <summary>Defines a directive.</summary>
    /// <param name="name">The name, without <c>@</c>.</param>
    /// <param name="locations">Where it may stand.</param>
    /// <param name="arguments">Its arguments, in the order they are printed.</param>
    public GraphQLDirective(string name, IEnumerable<DirectiveLocation> locations, IEnumerable<GraphQLArgument>? arguments = null)
    {
        Name = GraphQLName.Assert(name);
        Locations = [.. locations];
        _arguments = MemberTable.ByName(arguments ?? [], static argument => argument.Name, "@" + name);
    }

    /// <summary>The name, without <c>@</c>.</summary>
    public string Name { get; }

    /// <summary>Where the directive may stand.</summary>
    public IReadOnlyList<DirectiveLocation> Locations { get; }

    /// <summary>The arguments by name, in order of definition.</summary>
    public IReadOnlyDictionary<string, GraphQLArgument> Arguments => _arguments;

    /// <summary>True when the directive may stand more than once at one place.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>What the directive does, in Markdown; null when nothing is said.</summary>
    public string? Description { get; init; }

    /// <summary>The definition the directive was built from; null when it was built in code.</summary>
    public DirectiveDefinitionNode? AstNode { get; init; }

    /// <inheritdoc/>
    public override string ToString() => "@" + Name;
}
