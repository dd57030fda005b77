using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>Type system definitions and extensions.</summary>
public static partial class Printer
{
    private static string PrintDefinition(DefinitionNode definition) => definition switch
    {
        OperationDefinitionNode operation => PrintOperation(operation),
        FragmentDefinitionNode fragment => PrintFragment(fragment),
        SchemaDefinitionNode schema =>
            Described(schema.Description) + Words("schema", Join(schema.Directives, " "), Block(schema.OperationTypes)),
        DirectiveDefinitionNode directive => PrintDirectiveDefinition(directive),
        TypeDefinitionNode type => Described(type.Description) + PrintTypeDefinition(type),
        SchemaExtensionNode schema => Words("extend schema", Join(schema.Directives, " "), Block(schema.OperationTypes)),
        _ => "extend " + PrintTypeExtension((TypeExtensionNode)definition),
    };

    private static string PrintTypeDefinition(TypeDefinitionNode type)
    {
        var directives = Join(type.Directives, " ");
        return type switch
        {
            ObjectTypeDefinitionNode it => Words("type", it.Name.Value, Implements(it.Interfaces), directives, Block(it.Fields)),
            InterfaceTypeDefinitionNode it => Words("interface", it.Name.Value, Implements(it.Interfaces), directives, Block(it.Fields)),
            UnionTypeDefinitionNode it => Words("union", it.Name.Value, directives, Wrap("= ", Join(it.Types, " | "))),
            EnumTypeDefinitionNode it => Words("enum", it.Name.Value, directives, Block(it.Values)),
            InputObjectTypeDefinitionNode it => Words("input", it.Name.Value, directives, Block(it.Fields)),
            _ => Words("scalar", type.Name.Value, directives),
        };
    }

    private static string PrintTypeExtension(TypeExtensionNode type)
    {
        var directives = Join(type.Directives, " ");
        return type switch
        {
            ObjectTypeExtensionNode it => Words("type", it.Name.Value, Implements(it.Interfaces), directives, Block(it.Fields)),
            InterfaceTypeExtensionNode it => Words("interface", it.Name.Value, Implements(it.Interfaces), directives, Block(it.Fields)),
            UnionTypeExtensionNode it => Words("union", it.Name.Value, directives, Wrap("= ", Join(it.Types, " | "))),
            EnumTypeExtensionNode it => Words("enum", it.Name.Value, directives, Block(it.Values)),
            InputObjectTypeExtensionNode it => Words("input", it.Name.Value, directives, Block(it.Fields)),
            _ => Words("scalar", type.Name.Value, directives),
        };
    }

    private static string PrintDirectiveDefinition(DirectiveDefinitionNode directive) =>
        Described(directive.Description)
        + $"directive @{directive.Name.Value}{InputValues(directive.Arguments)}"
        + (directive.IsRepeatable ? " repeatable" : "")
        + " on "
        + Join(directive.Locations, " | ");

    /// <summary>What stands between the braces of a definition.</summary>
    private static string PrintMember(SyntaxNode member) => member switch
    {
        OperationTypeDefinitionNode root => $"{Keyword(root.Operation)}: {root.Type.Name.Value}",
        FieldDefinitionNode field =>
            Described(field.Description)
            + $"{field.Name.Value}{InputValues(field.Arguments)}: {PrintType(field.Type)}{Wrap(" ", Join(field.Directives, " "))}",
        InputValueDefinitionNode input =>
            Described(input.Description)
            + $"{input.Name.Value}: {PrintType(input.Type)}"
            + (input.DefaultValue is null ? "" : " = " + Print(input.DefaultValue))
            + Wrap(" ", Join(input.Directives, " ")),
        EnumValueDefinitionNode value => Described(value.Description) + Words(value.Name.Value, Join(value.Directives, " ")),
        _ => throw new ArgumentException($"A {member.Kind} cannot be printed.", nameof(member)),
    };

    private static string Implements(ImmutableArray<NamedTypeNode> interfaces) => Wrap("implements ", Join(interfaces, " & "));

    private static string InputValues(ImmutableArray<InputValueDefinitionNode> values)
    {
        var texts = values.Select(Print).ToArray();
        return texts.Any(IsMultiline)
            ? Wrap("(\n", Indent(string.Join('\n', texts)), "\n)")
            : Wrap("(", string.Join(", ", texts), ")");
    }
}
