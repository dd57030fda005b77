using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>
/// Writes syntax trees as text, laid out as graphql-js lays them out. Parsing the text again gives an equal tree. The printer recurses
/// as deep as the tree is nested, so trees made by hand should stay within <see cref="ParserOptions.DeepestMaxDepth"/>.
/// </summary>
public static partial class Printer
{
    /// <summary>Arguments that would make a line longer than this, in UTF-16 units, get a line each.</summary>
    private const int MaxLineLength = 80;

    /// <summary>The text of a node and everything under it, without a line break at the end.</summary>
    public static string Print(SyntaxNode node) => node switch
    {
        NameNode name => name.Value,
        DocumentNode document => Join(document.Definitions, "\n\n"),
        DefinitionNode definition => PrintDefinition(definition),
        VariableDefinitionNode variable => PrintVariableDefinition(variable),
        SelectionSetNode selectionSet => Block(selectionSet.Selections),
        FieldNode field => PrintField(field),
        FragmentSpreadNode spread => $"...{spread.Name.Value}{Wrap(" ", Join(spread.Directives, " "))}",
        InlineFragmentNode fragment => Words(
            "...",
            fragment.TypeCondition is null ? "" : "on " + fragment.TypeCondition.Name.Value,
            Join(fragment.Directives, " "),
            Print(fragment.SelectionSet)),
        ArgumentNode argument => $"{argument.Name.Value}: {Print(argument.Value)}",
        ObjectFieldNode field => $"{field.Name.Value}: {Print(field.Value)}",
        DirectiveNode directive => $"@{directive.Name.Value}{Wrap("(", Join(directive.Arguments, ", "), ")")}",
        ValueNode value => PrintValue(value),
        TypeNode type => PrintType(type),
        SchemaCoordinateNode coordinate => PrintCoordinate(coordinate),
        _ => PrintMember(node),
    };

    private static string PrintVariableDefinition(VariableDefinitionNode variable) =>
        Described(variable.Description)
        + $"${variable.Variable.Name.Value}: {PrintType(variable.Type)}"
        + (variable.DefaultValue is null ? "" : " = " + Print(variable.DefaultValue))
        + Wrap(" ", Join(variable.Directives, " "));

    private static string PrintOperation(OperationDefinitionNode operation)
    {
        var variables = operation.VariableDefinitions.Select(Print).ToArray();
        var list = variables.Any(IsMultiline) ? Wrap("(\n", string.Join('\n', variables), "\n)") : Wrap("(", string.Join(", ", variables), ")");
        var prefix = Described(operation.Description)
            + Words(Keyword(operation.Operation), operation.Name?.Value + list, Join(operation.Directives, " "));
        return prefix == "query" ? Print(operation.SelectionSet) : $"{prefix} {Print(operation.SelectionSet)}";
    }

    private static string PrintFragment(FragmentDefinitionNode fragment) =>
        Described(fragment.Description)
        + Words("fragment", fragment.Name.Value, "on", fragment.TypeCondition.Name.Value, Join(fragment.Directives, " "), Print(fragment.SelectionSet));

    private static string PrintField(FieldNode field)
    {
        var name = field.Alias is null ? field.Name.Value : $"{field.Alias.Value}: {field.Name.Value}";
        var arguments = Wrap("(", Join(field.Arguments, ", "), ")");
        if (name.Length + arguments.Length > MaxLineLength && arguments.Length > 0)
            arguments = $"(\n{Indent(Join(field.Arguments, "\n"))}\n)";
        return name
            + arguments
            + Wrap(" ", Join(field.Directives, " "))
            + (field.SelectionSet is null ? "" : " " + Print(field.SelectionSet));
    }

    private static string PrintValue(ValueNode value) => value switch
    {
        VariableNode variable => "$" + variable.Name.Value,
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        StringValueNode text => text.IsBlock ? BlockString.Print(text.Value) : QuotedString.Print(text.Value),
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        EnumValueNode name => name.Value,
        ListValueNode list => $"[{Join(list.Values, ", ")}]",
        ObjectValueNode item => $"{{{Join(item.Fields, ", ")}}}",
        _ => "null",
    };

    private static string PrintType(TypeNode type) => type switch
    {
        ListTypeNode list => $"[{PrintType(list.Type)}]",
        NonNullTypeNode nonNull => PrintType(nonNull.Type) + "!",
        _ => ((NamedTypeNode)type).Name.Value,
    };

    private static string PrintCoordinate(SchemaCoordinateNode coordinate) => coordinate switch
    {
        MemberCoordinateNode member => $"{member.Name.Value}.{member.MemberName.Value}",
        ArgumentCoordinateNode argument => $"{argument.Name.Value}.{argument.FieldName.Value}({argument.ArgumentName.Value}:)",
        DirectiveCoordinateNode directive => $"@{directive.Name.Value}",
        DirectiveArgumentCoordinateNode argument => $"@{argument.Name.Value}({argument.ArgumentName.Value}:)",
        _ => coordinate.Name.Value,
    };

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "query",
    };

    private static string Described(StringValueNode? description) => description is null ? "" : PrintValue(description) + "\n";

    private static string Join<T>(ImmutableArray<T> nodes, string separator)
        where T : SyntaxNode
        => nodes.IsEmpty ? "" : string.Join(separator, nodes.Select(node => Print(node)));

    /// <summary>The parts that are not empty, with a blank between them.</summary>
    private static string Words(params ReadOnlySpan<string> parts)
    {
        var text = "";
        foreach (var part in parts)
        {
            if (part.Length > 0)
                text = text.Length == 0 ? part : $"{text} {part}";
        }

        return text;
    }

    private static string Wrap(string before, string text, string after = "") => text.Length == 0 ? "" : before + text + after;

    private static string Block<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
        => nodes.IsEmpty ? "" : $"{{\n{Indent(Join(nodes, "\n"))}\n}}";

    private static string Indent(string text) => "  " + text.Replace("\n", "\n  ", StringComparison.Ordinal);

    private static bool IsMultiline(string text) => text.Contains('\n', StringComparison.Ordinal);
}
