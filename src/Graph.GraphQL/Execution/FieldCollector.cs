using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Execution;

/// <summary>
/// Collects the fields a selection asks of an object type (specification, section 6.3.2), for given values of the variables that
/// <c>@skip</c> and <c>@include</c> use.
/// </summary>
internal sealed class FieldCollector(GraphQLSchema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, Func<string, bool> condition)
{
    /// <summary>The selections by response name, in order of first appearance.</summary>
    public OrderedDictionary<string, List<FieldNode>> Collect(GraphQLObjectType type, IEnumerable<SelectionSetNode> selections)
    {
        var fields = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selection in selections)
            Collect(type, selection, fields, visited);
        return fields;
    }

    private void Collect(
        GraphQLObjectType type, SelectionSetNode set, OrderedDictionary<string, List<FieldNode>> fields, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!IsIncluded(selection))
                continue;
            switch (selection)
            {
                case FieldNode field:
                    if (!fields.TryGetValue(field.ResponseName, out var nodes))
                        fields.Add(field.ResponseName, nodes = []);
                    nodes.Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, fields, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value)
                    && fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, fields, visited);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode? typeCondition, GraphQLObjectType type)
    {
        if (typeCondition is null)
            return true;
        var named = schema.GetType(typeCondition.Name.Value);
        return ReferenceEquals(named, type) || (named is { IsAbstractType: true } && schema.IsSubType(named, type));
    }

    private bool IsIncluded(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value is not ("skip" or "include"))
                continue;
            var value = directive.Arguments.FirstOrDefault(static argument => argument.Name.Value == "if")?.Value;
            var holds = value switch
            {
                BooleanValueNode flag => flag.Value,
                VariableNode variable => condition(variable.Name.Value),
                _ => directive.Name.Value == "include",
            };
            if (holds == (directive.Name.Value == "skip"))
                return false;
        }

        return true;
    }
}
