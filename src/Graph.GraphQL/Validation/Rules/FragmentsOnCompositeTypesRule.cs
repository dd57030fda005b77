using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Fragments apply to objects, interfaces and unions (spec 5.5.1.3).</summary>
internal static class FragmentsOnCompositeTypesRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor)
    {
        visitor.Enter(SyntaxKind.InlineFragment, (InlineFragmentNode fragment) =>
        {
            if (fragment.TypeCondition is { } condition && IsWrong(condition))
                context.Report(new GraphQLError($"Fragment cannot condition on non composite type \"{condition.Name.Value}\".", condition));
        });
        visitor.Enter(SyntaxKind.FragmentDefinition, (FragmentDefinitionNode fragment) =>
        {
            if (IsWrong(fragment.TypeCondition))
            {
                context.Report(new GraphQLError(
                    $"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{fragment.TypeCondition.Name.Value}\".",
                    fragment.TypeCondition));
            }
        });

        bool IsWrong(NamedTypeNode condition) => context.Schema.GetType(condition.Name.Value) is { IsCompositeType: false };
    }
}
