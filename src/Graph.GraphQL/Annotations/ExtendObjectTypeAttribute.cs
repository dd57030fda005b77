namespace Graph.GraphQL.Annotations;

/// <summary>The class's public methods are further fields of an object type; like <see cref="ObjectTypeAttribute{T}"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute(Type extendsType) : Attribute
{
    /// <summary>The C# type whose object type is extended.</summary>
    public Type ExtendsType { get; } = extendsType;
}
