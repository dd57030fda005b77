using Graph.GraphQL.Language;
using Graph.GraphQL.Validation.Merging;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>
/// Fields with one response name ask for the same thing, so that their selections can be merged (spec 5.3.2). The comparing itself is
/// in <see cref="FieldConflictFinder"/>.
/// </summary>
internal static class OverlappingFieldsCanBeMergedRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor)
    {
        var finder = new FieldConflictFinder(context);
        visitor.Enter(SyntaxKind.SelectionSet, (SelectionSetNode selectionSet) =>
        {
            // The fields of an inline fragment belong to the selection around it.
            if (context.Parent is InlineFragmentNode || (selectionSet.Selections.Length <= 1 && selectionSet.Selections[0] is not InlineFragmentNode))
                return;
            foreach (var conflict in finder.FindWithin(context.ParentType, selectionSet))
            {
                context.Report(new GraphQLError(
                    $"Fields \"{ConflictText.Abbreviate(conflict.ResponseName)}\" conflict because {conflict.Reason}. "
                        + "Use different aliases on the fields to fetch both if this was intentional.",
                    conflict.Fields1.Concat(conflict.Fields2)));
            }
        });
    }
}
