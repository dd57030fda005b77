using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>No two fields of a type have the same name (spec 3.6, 3.7 and 3.10).</summary>
internal static class UniqueFieldDefinitionNamesRule
{
    public static void Check(DocumentContext context, RuleVisitor visitor)
    {
        var known = new Dictionary<string, FirstNames>(StringComparer.Ordinal);
        visitor.Enter(SyntaxKind.InputObjectTypeDefinition, (InputObjectTypeDefinitionNode type) => CheckFields(type.Name, type.Fields.Select(NameOf)));
        visitor.Enter(SyntaxKind.InputObjectTypeExtension, (InputObjectTypeExtensionNode type) => CheckFields(type.Name, type.Fields.Select(NameOf)));
        visitor.Enter(SyntaxKind.InterfaceTypeDefinition, (InterfaceTypeDefinitionNode type) => CheckFields(type.Name, type.Fields.Select(NameOf)));
        visitor.Enter(SyntaxKind.InterfaceTypeExtension, (InterfaceTypeExtensionNode type) => CheckFields(type.Name, type.Fields.Select(NameOf)));
        visitor.Enter(SyntaxKind.ObjectTypeDefinition, (ObjectTypeDefinitionNode type) => CheckFields(type.Name, type.Fields.Select(NameOf)));
        visitor.Enter(SyntaxKind.ObjectTypeExtension, (ObjectTypeExtensionNode type) => CheckFields(type.Name, type.Fields.Select(NameOf)));

        void CheckFields(NameNode type, IEnumerable<NameNode> fields)
        {
            if (!known.TryGetValue(type.Value, out var names))
                known.Add(type.Value, names = new FirstNames());
            foreach (var field in fields)
            {
                var place = $"Field \"{type.Value}.{field.Value}\"";
                if (Exists(context.KnownSchema?.GetType(type.Value), field.Value))
                    context.Report(new GraphQLError($"{place} already exists in the schema. It cannot also be defined in this type extension.", field));
                else if (names.AddOrGetFirst(field) is { } first)
                    context.Report(new GraphQLError($"{place} can only be defined once.", [first, field]));
            }
        }
    }

    private static NameNode NameOf(FieldDefinitionNode field) => field.Name;

    private static NameNode NameOf(InputValueDefinitionNode field) => field.Name;

    private static bool Exists(GraphQLNamedType? type, string field) => type switch
    {
        GraphQLComplexType complex => complex.Fields.ContainsKey(field),
        GraphQLInputObjectType input => input.Fields.ContainsKey(field),
        _ => false,
    };
}
