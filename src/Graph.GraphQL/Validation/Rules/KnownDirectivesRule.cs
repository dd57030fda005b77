using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Directives exist and stand where they may (spec 5.7.1 and 5.7.2).</summary>
internal static class KnownDirectivesRule
{
    public static void Check(DocumentContext context, RuleVisitor visitor)
    {
        var known = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var directive in context.KnownSchema?.Directives.Values ?? SpecifiedDirectives.All)
            known[directive.Name] = [.. directive.Locations.Select(static location => location.ToName())];
        foreach (var directive in context.Document.Definitions.OfType<DirectiveDefinitionNode>())
            known[directive.Name.Value] = [.. directive.Locations.Select(static location => location.Value)];
        visitor.Enter(SyntaxKind.Directive, (DirectiveNode directive) =>
        {
            var name = directive.Name.Value;
            if (!known.TryGetValue(name, out var locations))
                context.Report(new GraphQLError($"Unknown directive \"@{name}\".", directive));
            else if (LocationOf(context) is var location && !locations.Contains(location))
                context.Report(new GraphQLError($"Directive \"@{name}\" may not be used on {location}.", directive));
        });
    }

    /// <summary>The name of the place the directive being visited stands at (spec 3.13).</summary>
    private static string LocationOf(DocumentContext context) => context.Parent switch
    {
        OperationDefinitionNode { Operation: OperationType.Mutation } => "MUTATION",
        OperationDefinitionNode { Operation: OperationType.Subscription } => "SUBSCRIPTION",
        OperationDefinitionNode => "QUERY",
        FieldNode => "FIELD",
        FragmentSpreadNode => "FRAGMENT_SPREAD",
        InlineFragmentNode => "INLINE_FRAGMENT",
        FragmentDefinitionNode => "FRAGMENT_DEFINITION",
        VariableDefinitionNode => "VARIABLE_DEFINITION",
        SchemaDefinitionNode or SchemaExtensionNode => "SCHEMA",
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => "SCALAR",
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => "OBJECT",
        FieldDefinitionNode => "FIELD_DEFINITION",
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => "INTERFACE",
        UnionTypeDefinitionNode or UnionTypeExtensionNode => "UNION",
        EnumTypeDefinitionNode or EnumTypeExtensionNode => "ENUM",
        EnumValueDefinitionNode => "ENUM_VALUE",
        InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => "INPUT_OBJECT",
        InputValueDefinitionNode when context.Ancestors[^2] is InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => "INPUT_FIELD_DEFINITION",
        _ => "ARGUMENT_DEFINITION",
    };
}
