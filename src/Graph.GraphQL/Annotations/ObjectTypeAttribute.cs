namespace Graph.GraphQL.Annotations;

/// <summary>The class or record is an object type; its public properties and methods are the fields.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public class ObjectTypeAttribute : Attribute
{
    /// <summary>An object type named after the class.</summary>
    public ObjectTypeAttribute()
    {
    }

    /// <summary>An object type with a name of its own.</summary>
    public ObjectTypeAttribute(string name) => Name = name;

    /// <summary>The type's name in the schema; null for the class's name.</summary>
    public string? Name { get; }

    /// <summary>The C# type the object type stands for; null for the class that carries the attribute.</summary>
    internal virtual Type? RuntimeType => null;
}

/// <summary>
/// The class holds fields of the object type of <typeparamref name="T"/>, beside its properties: public methods, whose first
/// parameter marked <c>[Parent]</c> is the object. A field of the same name replaces the property's.
/// </summary>
/// <typeparam name="T">The C# type the object type stands for.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T> : ObjectTypeAttribute
{
    /// <summary>An object type named after <typeparamref name="T"/>.</summary>
    public ObjectTypeAttribute()
    {
    }

    /// <summary>An object type with a name of its own.</summary>
    public ObjectTypeAttribute(string name)
        : base(name)
    {
    }

    internal override Type RuntimeType => typeof(T);
}
