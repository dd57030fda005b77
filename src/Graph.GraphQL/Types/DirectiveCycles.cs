using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary>
/// Finds directives that are used, directly or through the types of their arguments, in their own definition (specification, section 3.13,
/// "Type Validation"). Only schemas from SDL can have them: what is built in code applies no directives.
/// </summary>
internal static class DirectiveCycles
{
    /// <summary>Adds a message for each such directive.</summary>
    public static void Check(GraphQLSchema schema, List<string> messages)
    {
        foreach (var directive in schema.Directives.Values.Where(static directive => directive.AstNode is not null))
        {
            if (Reaches(schema, directive))
                messages.Add($"Directive \"@{directive.Name}\" must not be used in its own definition, directly or through the types of its arguments.");
        }
    }

    private static bool Reaches(GraphQLSchema schema, GraphQLDirective start)
    {
        var visited = new HashSet<object>();
        var pending = new Stack<object>(Uses(schema, start));
        while (pending.TryPop(out var next))
        {
            if (ReferenceEquals(next, start))
                return true;
            if (!visited.Add(next))
                continue;
            foreach (var further in Uses(schema, next))
                pending.Push(further);
        }

        return false;
    }

    private static IEnumerable<object> Uses(GraphQLSchema schema, object element) => element switch
    {
        GraphQLDirective directive => directive.Arguments.Values.SelectMany(argument => Uses(schema, argument)),
        GraphQLInputObjectType input => Applied(schema, input.AstNode?.Directives).Concat(input.Fields.Values.SelectMany(field => Uses(schema, field))),
        GraphQLEnumType choice => Applied(schema, choice.AstNode?.Directives).Concat(choice.Values.Values.SelectMany(value => Applied(schema, value.AstNode?.Directives))),
        GraphQLScalarType scalar => Applied(schema, scalar.AstNode?.Directives),
        GraphQLInputValue value => Applied(schema, value.AstNode?.Directives).Append(value.Type.NamedType),
        _ => [],
    };

    private static IEnumerable<object> Applied(GraphQLSchema schema, IEnumerable<DirectiveNode>? nodes) =>
        (nodes ?? []).Select(node => schema.GetDirective(node.Name.Value)).OfType<object>();
}
