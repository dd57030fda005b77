namespace Graph.GraphQL.Execution;

/// <summary>How a selected field of objects of one C# type is answered.</summary>
/// <typeparam name="TSource">The C# type of the object.</typeparam>
internal abstract class FieldPlan<TSource>(FieldData data)
{
    public FieldData Data { get; } = data;

    /// <summary>
    /// True when the field, or something below it, may come later: then it is resolved level by level first, and written afterwards.
    /// </summary>
    public bool IsDeferred { get; set; }

    /// <summary>True when something below the field's value may come later.</summary>
    public virtual bool HasDeferredValue => false;

    /// <summary>Resolves and writes the field at once, key and value.</summary>
    /// <returns>False when a null must take the place of the whole object; what was written is then to be rewound.</returns>
    public abstract bool Write(TSource source, RequestState state);

    /// <summary>Begins to resolve a deferred field.</summary>
    public abstract FieldSlot Begin(TSource source, RequestState state);

    /// <summary>Hands the objects below a resolved field to the next level.</summary>
    public abstract void Expand(FieldSlot slot, RequestState state);

    /// <summary>Writes a field that was resolved before.</summary>
    /// <returns>As <see cref="Write"/>.</returns>
    public abstract bool WriteSlot(FieldSlot slot, RequestState state);
}

/// <summary>The outcome of a deferred field.</summary>
internal abstract class FieldSlot
{
    /// <summary>What the resolver threw; null when it did not.</summary>
    public Exception? Error { get; set; }

    /// <summary>What was found below the value, for the plan of the value to read; null when nothing is deferred there.</summary>
    public object? Children { get; set; }
}

/// <summary>The outcome of a deferred field of one C# type.</summary>
internal sealed class FieldSlot<TValue> : FieldSlot
{
    public TValue Value { get; set; } = default!;
}
