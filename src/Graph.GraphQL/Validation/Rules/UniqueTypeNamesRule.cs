using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>No two types have the same name (spec 3.3).</summary>
internal static class UniqueTypeNamesRule
{
    private static readonly SyntaxKind[] _definitions =
    [
        SyntaxKind.ScalarTypeDefinition, SyntaxKind.ObjectTypeDefinition, SyntaxKind.InterfaceTypeDefinition, SyntaxKind.UnionTypeDefinition,
        SyntaxKind.EnumTypeDefinition, SyntaxKind.InputObjectTypeDefinition,
    ];

    public static void Check(DocumentContext context, RuleVisitor visitor)
    {
        var known = new FirstNames();
        foreach (var kind in _definitions)
            visitor.Enter(kind, (TypeDefinitionNode type) => CheckName(type.Name));

        void CheckName(NameNode name)
        {
            if (context.KnownSchema?.GetType(name.Value) is not null)
            {
                context.Report(new GraphQLError(
                    $"Type \"{name.Value}\" already exists in the schema. It cannot also be defined in this type definition.",
                    name));
            }
            else if (known.AddOrGetFirst(name) is { } first)
            {
                context.Report(new GraphQLError($"There can be only one type named \"{name.Value}\".", [first, name]));
            }
        }
    }
}
