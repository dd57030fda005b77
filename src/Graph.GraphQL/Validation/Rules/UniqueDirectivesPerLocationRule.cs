using System.Collections.Immutable;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands at most once at one place (spec 5.7.3).</summary>
internal static class UniqueDirectivesPerLocationRule
{
    private static readonly SyntaxKind[] _places =
    [
        SyntaxKind.OperationDefinition, SyntaxKind.FragmentDefinition, SyntaxKind.VariableDefinition, SyntaxKind.Field,
        SyntaxKind.FragmentSpread, SyntaxKind.InlineFragment, SyntaxKind.SchemaDefinition, SyntaxKind.SchemaExtension,
        SyntaxKind.ScalarTypeDefinition, SyntaxKind.ObjectTypeDefinition, SyntaxKind.InterfaceTypeDefinition, SyntaxKind.UnionTypeDefinition,
        SyntaxKind.EnumTypeDefinition, SyntaxKind.InputObjectTypeDefinition, SyntaxKind.ScalarTypeExtension, SyntaxKind.ObjectTypeExtension,
        SyntaxKind.InterfaceTypeExtension, SyntaxKind.UnionTypeExtension, SyntaxKind.EnumTypeExtension, SyntaxKind.InputObjectTypeExtension,
        SyntaxKind.FieldDefinition, SyntaxKind.InputValueDefinition, SyntaxKind.EnumValueDefinition,
    ];

    public static void Check(DocumentContext context, RuleVisitor visitor)
    {
        var repeatable = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var directive in context.KnownSchema?.Directives.Values ?? SpecifiedDirectives.All)
            repeatable[directive.Name] = directive.IsRepeatable;
        foreach (var directive in context.Document.Definitions.OfType<DirectiveDefinitionNode>())
            repeatable[directive.Name.Value] = directive.IsRepeatable;

        // A definition and its extensions are one place.
        var schemaDirectives = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        var typeDirectives = new Dictionary<string, Dictionary<string, DirectiveNode>>(StringComparer.Ordinal);
        foreach (var place in _places)
            visitor.Enter(place, (SyntaxNode node) => CheckPlace(node));

        void CheckPlace(SyntaxNode node)
        {
            var directives = DirectivesOf(node);
            if (directives.IsEmpty)
                return;
            var seen = SeenAt(node);
            foreach (var directive in directives)
            {
                var name = directive.Name.Value;
                if (repeatable.GetValueOrDefault(name, true) || seen.TryAdd(name, directive))
                    continue;
                context.Report(new GraphQLError($"The directive \"@{name}\" can only be used once at this location.", [seen[name], directive]));
            }
        }

        Dictionary<string, DirectiveNode> SeenAt(SyntaxNode node)
        {
            if (node is SchemaDefinitionNode or SchemaExtensionNode)
                return schemaDirectives;
            var type = (node as TypeDefinitionNode)?.Name.Value ?? (node as TypeExtensionNode)?.Name.Value;
            if (type is not null && typeDirectives.TryGetValue(type, out var seen))
                return seen;
            seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
            if (type is not null)
                typeDirectives.Add(type, seen);
            return seen;
        }
    }

    private static ImmutableArray<DirectiveNode> DirectivesOf(SyntaxNode node) => node switch
    {
        SelectionNode it => it.Directives,
        ExecutableDefinitionNode it => it.Directives,
        VariableDefinitionNode it => it.Directives,
        SchemaDefinitionNode it => it.Directives,
        SchemaExtensionNode it => it.Directives,
        TypeDefinitionNode it => it.Directives,
        TypeExtensionNode it => it.Directives,
        FieldDefinitionNode it => it.Directives,
        InputValueDefinitionNode it => it.Directives,
        EnumValueDefinitionNode it => it.Directives,
        _ => [],
    };
}
