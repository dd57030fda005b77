using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Fragments do not spread themselves, directly or through others (spec 5.5.2.2).</summary>
internal static class NoFragmentCyclesRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        visitor.Enter(SyntaxKind.FragmentDefinition, (FragmentDefinitionNode fragment) => Search(context, visited, fragment));
    }

    /// <summary>Depth first from one fragment, each fragment once. The path is a stack of its own: fragments may chain without end.</summary>
    private static void Search(ValidationContext context, HashSet<string> visited, FragmentDefinitionNode root)
    {
        var path = new Stack<Step>();
        var spreads = new List<FragmentSpreadNode>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        Enter(root);
        while (path.TryPop(out var step))
        {
            if (step.Next == step.Spreads.Count)
            {
                places.Remove(step.Name);
                if (spreads.Count > 0)
                    spreads.RemoveAt(spreads.Count - 1);
                continue;
            }

            var spread = step.Spreads[step.Next];
            path.Push(step with { Next = step.Next + 1 });
            spreads.Add(spread);
            if (places.TryGetValue(spread.Name.Value, out var start))
                Report(context, spreads[start..]);
            else if (context.GetFragment(spread.Name.Value) is { } fragment && Enter(fragment))
                continue;
            spreads.RemoveAt(spreads.Count - 1);
        }

        bool Enter(FragmentDefinitionNode fragment)
        {
            var name = fragment.Name.Value;
            var nested = context.GetSpreads(fragment.SelectionSet);
            if (!visited.Add(name) || nested.Count == 0)
                return false;
            places[name] = spreads.Count;
            path.Push(new Step(name, nested, 0));
            return true;
        }
    }

    private static void Report(ValidationContext context, List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(static spread => $"\"{spread.Name.Value}\""));
        context.Report(new GraphQLError(
            $"Cannot spread fragment \"{cycle[^1].Name.Value}\" within itself{(via.Length > 0 ? $" via {via}." : ".")}",
            cycle));
    }

    private readonly record struct Step(string Name, List<FragmentSpreadNode> Spreads, int Next);
}
