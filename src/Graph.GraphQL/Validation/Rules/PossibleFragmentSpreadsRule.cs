using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>A fragment is spread only where its type is possible (spec 5.5.2.3).</summary>
internal static class PossibleFragmentSpreadsRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor)
    {
        visitor.Enter(SyntaxKind.InlineFragment, (InlineFragmentNode fragment) =>
        {
            if (context.Type is GraphQLNamedType { IsCompositeType: true } type && IsImpossible(type))
                context.Report(new GraphQLError($"Fragment cannot be spread here as objects of {Describe(type)}.", fragment));
        });
        visitor.Enter(SyntaxKind.FragmentSpread, (FragmentSpreadNode spread) =>
        {
            var name = spread.Name.Value;
            if (context.GetFragment(name) is { } fragment
                && context.Schema.GetType(fragment.TypeCondition.Name.Value) is { IsCompositeType: true } type
                && IsImpossible(type))
            {
                context.Report(new GraphQLError($"Fragment \"{name}\" cannot be spread here as objects of {Describe(type)}.", spread));
            }
        });

        bool IsImpossible(GraphQLNamedType type) => context.ParentType is { } parent && !TypeComparison.Overlap(context.Schema, type, parent);

        string Describe(GraphQLNamedType type) => $"type \"{context.ParentType}\" can never be of type \"{type}\"";
    }
}
