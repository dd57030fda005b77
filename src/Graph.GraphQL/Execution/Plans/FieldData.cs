using System.Text;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Execution;

/// <summary>What a plan knows of a selected field, whatever its C# types are.</summary>
internal sealed class FieldData
{
    public FieldData(GraphQLObjectType parent, GraphQLField field, string responseName, IReadOnlyList<FieldNode> nodes, int slot)
    {
        (Parent, Field, ResponseName, Nodes, Slot) = (parent, field, responseName, nodes, slot);
        // The comma stands before every member; closing the object turns the first one into its bracket.
        Prefix = Encoding.UTF8.GetBytes($",\"{responseName}\":");
        Arguments = field.Arguments.Count == 0 ? null : new(field, nodes[0]);
        CursorArguments = [.. nodes[0].Arguments.Select(static argument => argument.Name.Value)
            .Where(name => name is "after" or "before" && field.Arguments.TryGetValue(name, out var argument) && argument.Type.ToString() is "String" or "ID" or "String!" or "ID!")];
    }

    public GraphQLObjectType Parent { get; }

    public GraphQLField Field { get; }

    public string ResponseName { get; }

    /// <summary>The selections that were merged into this field.</summary>
    public IReadOnlyList<FieldNode> Nodes { get; }

    /// <summary>The names of the fields selected below it, in order of first appearance; below an interface or union, of any of its types. Set by the planner.</summary>
    public List<string> SelectedFields { get; } = [];

    /// <summary>The arguments by which the request names cursors to go on from: <c>after</c> and <c>before</c> where they take text, as Relay has it.</summary>
    public IReadOnlyList<string> CursorArguments { get; }

    /// <summary>Where a request keeps the field's resolver context.</summary>
    public int Slot { get; }

    /// <summary>The key in the response with its comma and colon.</summary>
    public byte[] Prefix { get; }

    /// <summary>The arguments; null when the field has none.</summary>
    public ArgumentPlan? Arguments { get; }

    public string Coordinate => $"{Parent.Name}.{Field.Name}";
}
