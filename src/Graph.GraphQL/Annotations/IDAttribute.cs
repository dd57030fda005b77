namespace Graph.GraphQL.Annotations;

/// <summary>
/// The value is an <c>ID</c>. With a type name it is a global id of that type: encoded where it is sent, decoded and checked where
/// it is received. Without one it is passed as it is.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class IDAttribute : Attribute
{
    /// <summary>An <c>ID</c> passed as it is.</summary>
    public IDAttribute()
    {
    }

    /// <summary>A global id of the type of that name.</summary>
    public IDAttribute(string typeName) => TypeName = typeName;

    /// <summary>The node type the id belongs to; null when it is passed as it is.</summary>
    public string? TypeName { get; }

    internal virtual Type? NodeType => null;
}

/// <summary>A global id of the object type of <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class IDAttribute<T> : IDAttribute
{
    internal override Type NodeType => typeof(T);
}
