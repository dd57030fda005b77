using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Utilities;

/// <summary>
/// Writes a schema as type system definitions, in the layout graphql-js uses; reading the text gives an equal schema. Standard scalars,
/// introspection types and specified directives are left out, as every schema has them. Applied directives are written where the
/// specification gives them a meaning in the schema: <c>@deprecated</c>, <c>@specifiedBy</c> and <c>@oneOf</c>.
/// </summary>
public static class SchemaPrinter
{
    private const string Indentation = "  ";

    /// <summary>The whole schema, with a line break at the end.</summary>
    public static string Print(GraphQLSchema schema)
    {
        IEnumerable<string> parts =
        [
            PrintDefinition(schema),
            .. schema.Directives.Values.Where(static directive => !SpecifiedDirectives.Contains(directive)).Select(Print),
            .. schema.Types.Values
                .Where(static type => !SpecifiedScalars.Contains(type) && !Introspection.IsIntrospectionType(type))
                .Select(Print),
        ];
        return string.Join("\n\n", parts.Where(static part => part.Length > 0)) + "\n";
    }

    /// <summary>One type, without a line break at the end.</summary>
    public static string Print(GraphQLNamedType type) => Description(type.Description) + type switch
    {
        GraphQLObjectType it => $"type {it.Name}{Implements(it)}{Fields(it)}",
        GraphQLInterfaceType it => $"interface {it.Name}{Implements(it)}{Fields(it)}",
        GraphQLUnionType it => $"union {it.Name}{(it.Types.Count == 0 ? "" : " = " + string.Join(" | ", it.Types))}",
        GraphQLEnumType it => $"enum {it.Name}" + Block(it.Values.Values.Select(static (value, i) =>
            Description(value.Description, Indentation, i == 0) + Indentation + value.Name + Deprecated(value))),
        GraphQLInputObjectType it => $"input {it.Name}{(it.IsOneOf ? " @oneOf" : "")}" + Block(it.Fields.Values.Select(static (field, i) =>
            Description(field.Description, Indentation, i == 0) + Indentation + InputValue(field))),
        GraphQLScalarType { SpecifiedByUrl: { } url } it => $"scalar {it.Name} @specifiedBy(url: {Quote(url)})",
        _ => $"scalar {type.Name}",
    };

    /// <summary>One directive's definition, without a line break at the end.</summary>
    public static string Print(GraphQLDirective directive) =>
        Description(directive.Description)
        + $"directive @{directive.Name}{Arguments(directive.Arguments.Values)}"
        + (directive.IsRepeatable ? " repeatable" : "")
        + " on "
        + string.Join(" | ", directive.Locations.Select(static location => location.ToName()));

    /// <summary>The schema definition; empty where the names of the roots say the same.</summary>
    private static string PrintDefinition(GraphQLSchema schema)
    {
        (string Operation, string Usual, GraphQLObjectType? Root)[] roots =
        [
            ("query", "Query", schema.QueryType),
            ("mutation", "Mutation", schema.MutationType),
            ("subscription", "Subscription", schema.SubscriptionType),
        ];
        // A type that has a root's usual name without being that root has to be denied its place.
        if (roots.All(static root => root.Root is null))
            return "";
        if (schema.Description is null && roots.All(root => root.Root is null ? schema.GetType(root.Usual) is not GraphQLObjectType : root.Root.Name == root.Usual))
            return "";
        return Description(schema.Description) + "schema" + Block(roots
            .Where(static root => root.Root is not null)
            .Select(static root => $"{Indentation}{root.Operation}: {root.Root}"));
    }

    private static string Implements(GraphQLComplexType type) =>
        type.Interfaces.Count == 0 ? "" : " implements " + string.Join(" & ", type.Interfaces);

    private static string Fields(GraphQLComplexType type) => Block(type.Fields.Values.Select(static (field, i) =>
        Description(field.Description, Indentation, i == 0)
        + $"{Indentation}{field.Name}{Arguments(field.Arguments.Values, Indentation)}: {field.Type}{Deprecated(field)}"));

    private static string Block(IEnumerable<string> items) => string.Join('\n', items) is { Length: > 0 } text ? $" {{\n{text}\n}}" : "";

    /// <summary>On one line unless an argument has a description.</summary>
    private static string Arguments(IEnumerable<GraphQLArgument> arguments, string indentation = "")
    {
        var all = arguments.ToList();
        if (all.Count == 0)
            return "";
        if (all.TrueForAll(static argument => string.IsNullOrEmpty(argument.Description)))
            return $"({string.Join(", ", all.Select(InputValue))})";
        var inner = Indentation + indentation;
        var lines = all.Select((argument, i) => Description(argument.Description, inner, i == 0) + inner + InputValue(argument));
        return $"(\n{string.Join('\n', lines)}\n{indentation})";
    }

    private static string InputValue(GraphQLInputValue value) =>
        $"{value.Name}: {value.Type}{(value.DefaultValue is { } literal ? " = " + Printer.Print(literal) : "")}{Deprecated(value)}";

    private static string Deprecated(IDeprecatable member) => member.DeprecationReason switch
    {
        null => "",
        SpecifiedDirectives.DefaultDeprecationReason => " @deprecated",
        var reason => $" @deprecated(reason: {Quote(reason)})",
    };

    private static string Quote(string text) => Printer.Print(new StringValueNode(Location.None, text, isBlock: false));

    /// <summary>A description on lines of its own, as a block string where one can hold it, set off from the member before it.</summary>
    private static string Description(string? description, string indentation = "", bool isFirst = true)
    {
        if (description is null)
            return "";
        var text = Printer.Print(new StringValueNode(Location.None, description, BlockString.CanPrint(description)));
        return (indentation.Length > 0 && !isFirst ? "\n" : "") + indentation + text.Replace("\n", "\n" + indentation, StringComparison.Ordinal) + "\n";
    }
}
