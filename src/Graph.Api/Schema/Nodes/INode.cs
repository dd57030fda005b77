using Graph.GraphQL.Annotations;

namespace Graph.Api.Schema.Nodes;

/// <summary>An object that can be found again by its id alone: an entity or an article.</summary>
[InterfaceType("Node")]
public interface INode
{
    /// <summary>Unique among all nodes and stable: the same thing has the same id in every store and after every rebuild.</summary>
    [ID]
    string Id { get; }
}
