using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Utilities;

/// <summary>Finds what a schema coordinate names (spec 3.14, "Resolving Schema Coordinates").</summary>
public static class SchemaCoordinates
{
    /// <summary>The element, or null when the schema does not have it.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="coordinate">Such as <c>Query.hero(id:)</c>.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not a coordinate.</exception>
    /// <exception cref="GraphQLException">The coordinate names a member of something that is not there or cannot have such members.</exception>
    public static SchemaElement? Resolve(GraphQLSchema schema, string coordinate) =>
        Resolve(schema, GraphQLParser.ParseSchemaCoordinate(coordinate));

    /// <inheritdoc cref="Resolve(GraphQLSchema, string)"/>
    public static SchemaElement? Resolve(GraphQLSchema schema, SchemaCoordinateNode coordinate)
    {
        var name = coordinate.Name.Value;
        return coordinate switch
        {
            MemberCoordinateNode it => ResolveMember(schema, it),
            ArgumentCoordinateNode it => ResolveArgument(schema, it),
            DirectiveCoordinateNode => schema.GetDirective(name) is { } directive ? new SchemaElement.DirectiveElement(directive) : null,
            DirectiveArgumentCoordinateNode it => ResolveDirectiveArgument(schema, it),
            _ => schema.GetType(name) is { } type ? new SchemaElement.TypeElement(type) : null,
        };
    }

    private static SchemaElement? ResolveMember(GraphQLSchema schema, MemberCoordinateNode coordinate)
    {
        var member = coordinate.MemberName.Value;
        return FindType(schema, coordinate) switch
        {
            GraphQLComplexType type => type.Fields.TryGetValue(member, out var field) ? new SchemaElement.FieldElement(type, field) : null,
            GraphQLInputObjectType type => type.Fields.TryGetValue(member, out var field) ? new SchemaElement.InputFieldElement(type, field) : null,
            GraphQLEnumType type => type.Values.TryGetValue(member, out var value) ? new SchemaElement.EnumValueElement(type, value) : null,
            var type => throw Refused($"Expected \"{type}\" to be an Enum, Input Object, Object or Interface type.", coordinate.Name),
        };
    }

    private static SchemaElement.FieldArgumentElement? ResolveArgument(GraphQLSchema schema, ArgumentCoordinateNode coordinate)
    {
        var found = FindType(schema, coordinate);
        if (found is not GraphQLComplexType type)
            throw Refused($"Expected \"{found}\" to be an object type or interface type.", coordinate.Name);
        if (!type.Fields.TryGetValue(coordinate.FieldName.Value, out var field))
            throw Refused($"Expected \"{coordinate.FieldName.Value}\" to exist as a field of type \"{type}\" in the schema.", coordinate.FieldName);
        return field.Arguments.TryGetValue(coordinate.ArgumentName.Value, out var argument) ? new SchemaElement.FieldArgumentElement(type, field, argument) : null;
    }

    private static SchemaElement.DirectiveArgumentElement? ResolveDirectiveArgument(GraphQLSchema schema, DirectiveArgumentCoordinateNode coordinate)
    {
        var directive = schema.GetDirective(coordinate.Name.Value)
            ?? throw Refused($"Expected \"@{coordinate.Name.Value}\" to be defined as a directive in the schema.", coordinate.Name);
        return directive.Arguments.TryGetValue(coordinate.ArgumentName.Value, out var argument)
            ? new SchemaElement.DirectiveArgumentElement(directive, argument)
            : null;
    }

    private static GraphQLNamedType FindType(GraphQLSchema schema, SchemaCoordinateNode coordinate) =>
        schema.GetType(coordinate.Name.Value)
        ?? throw Refused($"Expected \"{coordinate.Name.Value}\" to be defined as a type in the schema.", coordinate.Name);

    private static GraphQLException Refused(string message, SyntaxNode node) => new(new GraphQLError(message, node));
}
