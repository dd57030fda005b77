using System.Runtime.CompilerServices;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Limits;

/// <summary>
/// Introspection may nest the lists that lead from types to types (<c>fields</c>, <c>interfaces</c>, <c>possibleTypes</c>,
/// <c>inputFields</c>) only so often: each level multiplies the answer by the size of the schema.
/// </summary>
public static class MaxIntrospectionDepthRule
{
    private const int DefaultMaxLists = 2;

    /// <summary>The rule with its default: two lists may nest, which is what graphql-js allows.</summary>
    public static void Check(ValidationContext context, RuleVisitor visitor) => Check(context, visitor, DefaultMaxLists);

    /// <summary>The rule with another bound.</summary>
    /// <param name="maxLists">How many of the lists may nest; 0 allows none of them.</param>
    public static ValidationRule Of(int maxLists) => (context, visitor) => Check(context, visitor, maxLists);

    private static void Check(ValidationContext context, RuleVisitor visitor, int maxLists)
    {
        var search = new Search(context, maxLists);
        FieldNode? reported = null;
        visitor.Enter(SyntaxKind.Field, (FieldNode field) =>
        {
            if (reported is not null || field.Name.Value is not ("__schema" or "__type") || !search.Exceeds(field))
                return;
            context.Report(new GraphQLError("Maximum introspection depth exceeded", field).OrCode(ErrorCodes.OperationTooLarge));
            reported = field;
        });
        visitor.Leave(SyntaxKind.Field, (FieldNode field) =>
        {
            if (ReferenceEquals(field, reported))
                reported = null;
        });
    }

    private sealed class Search(ValidationContext context, int maxLists)
    {
        // Per fragment, the greatest depth it was entered at without exceeding the limit, and the smallest it exceeded the limit from.
        private readonly Dictionary<string, int> _fine = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _exceeding = new(StringComparer.Ordinal);

        public bool Exceeds(FieldNode root) => Exceeds(root, 0, new Dictionary<string, int>(StringComparer.Ordinal));

        private bool Exceeds(SelectionNode node, int depth, Dictionary<string, int> entered)
        {
            if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
                throw ValidationAbortedException.TooMuchWork();
            switch (node)
            {
                case FragmentSpreadNode spread:
                    return ExceedsIn(spread.Name.Value, depth, entered);
                case FieldNode field:
                    if (field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields" && ++depth > maxLists)
                        return true;
                    return field.SelectionSet is { } selectionSet && ExceedsIn(selectionSet, depth, entered);
                default:
                    return ExceedsIn(((InlineFragmentNode)node).SelectionSet, depth, entered);
            }
        }

        private bool ExceedsIn(SelectionSetNode selectionSet, int depth, Dictionary<string, int> entered)
        {
            foreach (var selection in selectionSet.Selections)
            {
                if (Exceeds(selection, depth, entered))
                    return true;
            }

            return false;
        }

        private bool ExceedsIn(string name, int depth, Dictionary<string, int> entered)
        {
            if (_exceeding.TryGetValue(name, out var exceeding) && exceeding <= depth)
                return true;
            if ((entered.TryGetValue(name, out var before) && before >= depth) || (_fine.TryGetValue(name, out var fine) && fine >= depth))
                return false;
            if (context.GetFragment(name) is not { } fragment)
                return false;
            entered[name] = depth;
            var exceeds = ExceedsIn(fragment.SelectionSet, depth, entered);
            (exceeds ? _exceeding : _fine)[name] = depth;
            return exceeds;
        }
    }
}
