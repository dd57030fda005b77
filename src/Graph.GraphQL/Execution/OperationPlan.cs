using System.Text.RegularExpressions;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Execution;

/// <summary>
/// An operation made ready to run: its fields collected and merged, arguments coerced as far as they are known, a writer chosen
/// for every value. Immutable and shared by all requests.
/// </summary>
internal sealed partial class OperationPlan(
    OperationDefinitionNode operation, VariablePlan[] variables, SelectionPlan<object> root, int slotCount, CostPlan cost, FieldData? stream,
    IReadOnlyList<FieldData> goingOn)
{
    public OperationDefinitionNode Operation { get; } = operation;

    public VariablePlan[] Variables { get; } = variables;

    public SelectionPlan<object> Root { get; } = root;

    /// <summary>How many fields there are, each with a slot for its resolver context.</summary>
    public int SlotCount { get; } = slotCount;

    public CostPlan Cost { get; } = cost;

    /// <summary>The root field of a subscription; null for queries and mutations.</summary>
    public FieldData? Stream { get; } = stream;

    /// <summary>The fields that a cursor is given for.</summary>
    public IReadOnlyList<FieldData> GoingOn { get; } = goingOn;

    /// <summary>The operation's text with a question mark in place of every string and number: these may be somebody's secrets.</summary>
    public string DocumentWithoutValues => field ??= Values().Replace(Printer.Print(Operation), "?");

    public int VariableIndex(string name) => Array.FindIndex(Variables, variable => variable.Name == name);

    // Block strings, strings, numbers; names with digits in them are none.
    [GeneratedRegex(""""
        """(?:\\"""|"{0,2}[^"\\]|"{0,2}\\)*"""|"(?:\\.|[^"\\])*"|(?<![\w$@])-?[0-9][0-9.eE+-]*
        """", RegexOptions.Singleline)]
    private static partial Regex Values();
}
