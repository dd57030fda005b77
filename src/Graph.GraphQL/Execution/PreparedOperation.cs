using System.Collections.Concurrent;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;
using Graph.GraphQL.Validation;

namespace Graph.GraphQL.Execution;

/// <summary>
/// An operation with its plans: one for each combination of the variables that <c>@skip</c> and <c>@include</c> use, made when it
/// first occurs. So a plan itself knows no conditions, and fields keep the order the specification gives them.
/// </summary>
internal sealed class PreparedOperation
{
    private const int MaximumConditions = 64;

    // Clients send few of the combinations; who sends many pays for planning each time.
    private const int MaximumPlans = 32;

    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly GraphQLSchema _schema;
    private readonly GraphQLOptions _options;
    private readonly int[] _conditions;
    private readonly ConcurrentDictionary<ulong, OperationPlan> _plans = new();

    public PreparedOperation(
        OperationDefinitionNode definition, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, GraphQLSchema schema, GraphQLOptions options)
    {
        (Definition, _fragments, _schema, _options) = (definition, fragments, schema, options);
        Variables = [.. definition.VariableDefinitions.Select(variable => new VariablePlan(variable, TypeFromNode.Resolve(schema, variable.Type)!))];
        var used = new HashSet<string>(StringComparer.Ordinal);
        FindConditions(definition.SelectionSet, used, []);
        _conditions = [.. Enumerable.Range(0, Variables.Length).Where(index => used.Contains(Variables[index].Name))];
    }

    public OperationDefinitionNode Definition { get; }

    public VariablePlan[] Variables { get; }

    /// <summary>The plan for the given values of the variables.</summary>
    /// <exception cref="GraphQLException">The operation exceeds a limit.</exception>
    public OperationPlan Plan(object?[] variables)
    {
        if (_conditions.Length > MaximumConditions)
            throw new GraphQLException($"At most {MaximumConditions} variables may be used in @skip and @include.", ErrorCodes.OperationTooLarge);
        var key = 0UL;
        for (var i = 0; i < _conditions.Length; i++)
        {
            if (variables[_conditions[i]] is true)
                key |= 1UL << i;
        }

        if (_plans.TryGetValue(key, out var plan))
            return plan;
        plan = OperationPlanner.Plan(_schema, _options, Definition, _fragments, Variables, name => Condition(name, key));
        if (_plans.Count < MaximumPlans)
            _plans.TryAdd(key, plan);
        return plan;
    }

    private bool Condition(string name, ulong key)
    {
        for (var i = 0; i < _conditions.Length; i++)
        {
            if (Variables[_conditions[i]].Name == name)
                return (key & (1UL << i)) != 0;
        }

        return false;
    }

    private void FindConditions(SelectionSetNode set, HashSet<string> used, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name.Value is "skip" or "include")
                    used.UnionWith(directive.Arguments.Select(static argument => argument.Value).OfType<VariableNode>().Select(static v => v.Name.Value));
            }

            var below = selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                FragmentSpreadNode spread when visited.Add(spread.Name.Value) => _fragments.GetValueOrDefault(spread.Name.Value)?.SelectionSet,
                _ => null,
            };
            if (below is not null)
                FindConditions(below, used, visited);
        }
    }
}
