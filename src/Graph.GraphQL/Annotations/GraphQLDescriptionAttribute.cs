namespace Graph.GraphQL.Annotations;

/// <summary>Describes the member, type or parameter; wins over its XML comment.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The description, in Markdown.</summary>
    public string Description { get; } = description;
}
