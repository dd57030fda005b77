using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Fragments that are spread exist (spec 5.5.2.1).</summary>
internal static class KnownFragmentNamesRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor) =>
        visitor.Enter(SyntaxKind.FragmentSpread, (FragmentSpreadNode spread) =>
        {
            if (context.GetFragment(spread.Name.Value) is null)
                context.Report(new GraphQLError($"Unknown fragment \"{spread.Name.Value}\".", spread.Name));
        });
}
