namespace Graph.GraphQL.Annotations;

/// <summary>The C# interface or abstract class is an interface type; the object types that derive from it implement it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class InterfaceTypeAttribute : Attribute
{
    /// <summary>Named after the C# type.</summary>
    public InterfaceTypeAttribute()
    {
    }

    /// <summary>With a name of its own.</summary>
    public InterfaceTypeAttribute(string name) => Name = name;

    /// <summary>The type's name in the schema; null for the C# type's name.</summary>
    public string? Name { get; }
}
