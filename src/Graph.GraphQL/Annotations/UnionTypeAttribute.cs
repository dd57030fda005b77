namespace Graph.GraphQL.Annotations;

/// <summary>The C# interface or abstract class is a union of the object types that derive from it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class UnionTypeAttribute : Attribute
{
    /// <summary>Named after the C# type.</summary>
    public UnionTypeAttribute()
    {
    }

    /// <summary>With a name of its own.</summary>
    public UnionTypeAttribute(string name) => Name = name;

    /// <summary>The type's name in the schema; null for the C# type's name.</summary>
    public string? Name { get; }
}
