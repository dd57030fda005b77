namespace Graph.GraphQL.Annotations;

/// <summary>The C# enum is an enum type. Enums are found without it; it gives the type a name of its own.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class EnumTypeAttribute : Attribute
{
    /// <summary>Named after the C# enum.</summary>
    public EnumTypeAttribute()
    {
    }

    /// <summary>With a name of its own.</summary>
    public EnumTypeAttribute(string name) => Name = name;

    /// <summary>The type's name in the schema; null for the C# enum's name.</summary>
    public string? Name { get; }
}
