using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Every fragment is used by some operation (spec 5.5.1.4).</summary>
internal static class NoUnusedFragmentsRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor) =>
        visitor.Leave(SyntaxKind.Document, (DocumentNode document) =>
        {
            var operations = document.Definitions.OfType<OperationDefinitionNode>();
            var used = context.GetReferencedFragments(operations).Select(static fragment => fragment.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
            {
                if (!used.Contains(fragment.Name.Value))
                    context.Report(new GraphQLError($"Fragment \"{fragment.Name.Value}\" is never used.", fragment));
            }
        });
}
