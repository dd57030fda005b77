using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>What is extended exists and is of the kind extended (spec 3.4.3).</summary>
internal static class PossibleTypeExtensionsRule
{
    private static readonly SyntaxKind[] _extensions =
    [
        SyntaxKind.ScalarTypeExtension, SyntaxKind.ObjectTypeExtension, SyntaxKind.InterfaceTypeExtension, SyntaxKind.UnionTypeExtension,
        SyntaxKind.EnumTypeExtension, SyntaxKind.InputObjectTypeExtension,
    ];

    public static void Check(DocumentContext context, RuleVisitor visitor)
    {
        var defined = new OrderedDictionary<string, TypeDefinitionNode>(StringComparer.Ordinal);
        foreach (var type in context.Document.Definitions.OfType<TypeDefinitionNode>())
            defined[type.Name.Value] = type;
        foreach (var kind in _extensions)
            visitor.Enter(kind, (TypeExtensionNode extension) => CheckExtension(extension));

        void CheckExtension(TypeExtensionNode extension)
        {
            var name = extension.Name.Value;
            var definition = defined.GetValueOrDefault(name);
            var existing = definition is null ? context.KnownSchema?.GetType(name) : null;
            if (definition is null && existing is null)
            {
                var known = defined.Keys.Concat(context.KnownSchema?.Types.Keys ?? []);
                context.Report(new GraphQLError($"Cannot extend type \"{name}\" because it is not defined.{context.Suggest(name, known)}", extension.Name));
                return;
            }

            var wanted = KindOf(extension);
            if ((definition is null ? KindOf(existing!) : KindOf(definition)) != wanted)
            {
                IEnumerable<SyntaxNode> nodes = definition is null ? [extension] : [definition, extension];
                context.Report(new GraphQLError($"Cannot extend non-{wanted} type \"{name}\".", nodes));
            }
        }
    }

    private static string KindOf(TypeExtensionNode extension) => extension switch
    {
        ObjectTypeExtensionNode => "object",
        InterfaceTypeExtensionNode => "interface",
        UnionTypeExtensionNode => "union",
        EnumTypeExtensionNode => "enum",
        InputObjectTypeExtensionNode => "input object",
        _ => "scalar",
    };

    private static string KindOf(TypeDefinitionNode definition) => definition switch
    {
        ObjectTypeDefinitionNode => "object",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        InputObjectTypeDefinitionNode => "input object",
        _ => "scalar",
    };

    private static string KindOf(GraphQLNamedType type) => type switch
    {
        GraphQLObjectType => "object",
        GraphQLInterfaceType => "interface",
        GraphQLUnionType => "union",
        GraphQLEnumType => "enum",
        GraphQLInputObjectType => "input object",
        _ => "scalar",
    };
}
