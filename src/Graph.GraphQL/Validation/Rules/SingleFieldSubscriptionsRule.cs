using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>A subscription selects one root field, which is no introspection field and depends on no condition (spec 5.2.4.1).</summary>
internal static class SingleFieldSubscriptionsRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor) =>
        visitor.Enter(SyntaxKind.OperationDefinition, (OperationDefinitionNode operation) =>
        {
            if (operation.Operation != OperationType.Subscription || context.Schema.SubscriptionType is not { } root)
                return;
            var subject = operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
            var collector = new RootFieldCollector(context, root);
            collector.Collect(operation.SelectionSet);
            if (collector.Conditions.Count > 0)
            {
                context.Report(new GraphQLError(
                    $"{subject} must not use `@skip` and `@include` directives in the top level selection.",
                    collector.Conditions));
                return;
            }

            if (collector.Fields.Count > 1)
            {
                var extra = collector.Fields.Values.Skip(1).SelectMany(static fields => fields);
                context.Report(new GraphQLError($"{subject} must select only one top level field.", extra));
            }

            foreach (var fields in collector.Fields.Values)
            {
                if (fields[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
                    context.Report(new GraphQLError($"{subject} must not select an introspection top level field.", fields));
            }
        });

    /// <summary>CollectSubscriptionFields: the root fields by response name, fragments followed.</summary>
    private sealed class RootFieldCollector(ValidationContext context, GraphQLObjectType root)
    {
        private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

        public OrderedDictionary<string, List<FieldNode>> Fields { get; } = new(StringComparer.Ordinal);

        public List<DirectiveNode> Conditions { get; } = [];

        public void Collect(SelectionSetNode selectionSet)
        {
            var pending = new Stack<SelectionNode>(selectionSet.Selections.Reverse());
            while (pending.TryPop(out var selection))
            {
                context.SpendFragmentWork(1 + selection.Directives.Length);
                Conditions.AddRange(selection.Directives.Where(static directive => directive.Name.Value is "skip" or "include"));
                var nested = selection switch
                {
                    InlineFragmentNode inline when Applies(inline.TypeCondition) => inline.SelectionSet,
                    FragmentSpreadNode spread when _visited.Add(spread.Name.Value)
                        && context.GetFragment(spread.Name.Value) is { } fragment
                        && Applies(fragment.TypeCondition) => fragment.SelectionSet,
                    _ => null,
                };
                if (selection is FieldNode field)
                {
                    if (Fields.TryGetValue(field.ResponseName, out var fields))
                        fields.Add(field);
                    else
                        Fields.Add(field.ResponseName, [field]);
                }

                foreach (var next in nested?.Selections.Reverse() ?? [])
                    pending.Push(next);
            }
        }

        private bool Applies(NamedTypeNode? condition) =>
            condition is null
            || (context.Schema.GetType(condition.Name.Value) is { } type
                && (ReferenceEquals(type, root) || (type.IsAbstractType && context.Schema.IsSubType(type, root))));
    }
}
