using System.Diagnostics.CodeAnalysis;

namespace Graph.GraphQL.Annotations;

/// <summary>Writes and reads global ids, which name a node across all types. Register an own one to change their form.</summary>
public interface INodeIdSerializer
{
    /// <summary>The global id of a node.</summary>
    /// <param name="typeName">The node's object type.</param>
    /// <param name="id">Its id within the type.</param>
    string Format(string typeName, string id);

    /// <summary>Reads a global id; false when the text is none.</summary>
    bool TryParse(string globalId, [NotNullWhen(true)] out string? typeName, [NotNullWhen(true)] out string? id);
}
