using Graph.GraphQL.Language;

namespace Graph.GraphQL.Execution;

/// <summary>
/// An operation made ready to run: its fields collected and merged, arguments coerced as far as they are known, a writer chosen
/// for every value. Immutable and shared by all requests.
/// </summary>
internal sealed class OperationPlan(
    OperationDefinitionNode operation, VariablePlan[] variables, SelectionPlan<object> root, int slotCount, CostPlan cost, FieldData? stream)
{
    public OperationDefinitionNode Operation { get; } = operation;

    public VariablePlan[] Variables { get; } = variables;

    public SelectionPlan<object> Root { get; } = root;

    /// <summary>How many fields there are, each with a slot for its resolver context.</summary>
    public int SlotCount { get; } = slotCount;

    public CostPlan Cost { get; } = cost;

    /// <summary>The root field of a subscription; null for queries and mutations.</summary>
    public FieldData? Stream { get; } = stream;

    public int VariableIndex(string name) => Array.FindIndex(Variables, variable => variable.Name == name);
}
