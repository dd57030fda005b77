using System.Collections.Immutable;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>No two values of an enum have the same name (spec 3.9).</summary>
internal static class UniqueEnumValueNamesRule
{
    public static void Check(DocumentContext context, RuleVisitor visitor)
    {
        var known = new Dictionary<string, FirstNames>(StringComparer.Ordinal);
        visitor.Enter(SyntaxKind.EnumTypeDefinition, (EnumTypeDefinitionNode type) => CheckValues(type.Name.Value, type.Values));
        visitor.Enter(SyntaxKind.EnumTypeExtension, (EnumTypeExtensionNode type) => CheckValues(type.Name.Value, type.Values));

        void CheckValues(string type, ImmutableArray<EnumValueDefinitionNode> values)
        {
            if (!known.TryGetValue(type, out var names))
                known.Add(type, names = new FirstNames());
            var existing = (context.KnownSchema?.GetType(type) as GraphQLEnumType)?.Values;
            foreach (var value in values)
            {
                var place = $"Enum value \"{type}.{value.Name.Value}\"";
                if (existing?.ContainsKey(value.Name.Value) == true)
                    context.Report(new GraphQLError($"{place} already exists in the schema. It cannot also be defined in this type extension.", value.Name));
                else if (names.AddOrGetFirst(value.Name) is { } first)
                    context.Report(new GraphQLError($"{place} can only be defined once.", [first, value.Name]));
            }
        }
    }
}
