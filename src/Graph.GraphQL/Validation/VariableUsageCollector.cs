using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation;

/// <summary>Finds the variables used in one operation or fragment, fragments not followed.</summary>
internal sealed class VariableUsageCollector : DocumentWalker
{
    private readonly List<VariableUsage> _usages = [];
    private readonly TypeInfo _typeInfo;

    private VariableUsageCollector(GraphQLSchema schema) => _typeInfo = new TypeInfo(schema);

    public static List<VariableUsage> Collect(GraphQLSchema schema, SyntaxNode definition)
    {
        var collector = new VariableUsageCollector(schema);
        collector.Walk(definition);
        return collector._usages;
    }

    protected override bool Enter(SyntaxNode node)
    {
        if (node is VariableDefinitionNode)
            return false;
        _typeInfo.Enter(node);
        if (node is VariableNode variable)
            _usages.Add(new VariableUsage(variable, _typeInfo.InputType, _typeInfo.DefaultValue, _typeInfo.ParentInputType));
        return true;
    }

    protected override void Leave(SyntaxNode node) => _typeInfo.Leave(node);
}
