namespace Graph.GraphQL.Annotations;

/// <summary>The class or record is an input object. Parameter types are found without it; it gives the type a name of its own.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class InputObjectTypeAttribute : Attribute
{
    /// <summary>Named after the C# type.</summary>
    public InputObjectTypeAttribute()
    {
    }

    /// <summary>With a name of its own.</summary>
    public InputObjectTypeAttribute(string name) => Name = name;

    /// <summary>The type's name in the schema; null for the C# type's name, with <c>Input</c> added unless it ends so.</summary>
    public string? Name { get; }
}
