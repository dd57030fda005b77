namespace Graph.GraphQL.Execution;

/// <summary>How values of one C# type are written as one GraphQL type (specification, section 6.4.3, "Value Completion").</summary>
internal abstract class ValuePlan<TValue>(FieldData data, bool nonNull)
{
    /// <summary>The field the value belongs to, for errors.</summary>
    protected FieldData Data { get; } = data;

    protected bool NonNull { get; } = nonNull;

    /// <summary>True when something below the value may come later.</summary>
    public virtual bool IsDeferred => false;

    /// <summary>Writes the value.</summary>
    /// <returns>False when it is, or has become, null where null is not allowed; what was written is then to be rewound.</returns>
    public bool Write(TValue value, RequestState state)
    {
        var start = state.Out.Length;
        return (value is not null ? WriteNonNull(value, state) : AddNullError(state)) || Recover(start, state);
    }

    /// <summary>Hands the objects below the value to the next level.</summary>
    /// <returns>What <see cref="WriteExpanded"/> needs to find them again; null when nothing is deferred below.</returns>
    public virtual object? Expand(TValue value, RequestState state) => null;

    /// <summary>Writes a value whose deferred fields were resolved before.</summary>
    public bool WriteExpanded(TValue value, object children, RequestState state)
    {
        var start = state.Out.Length;
        return WriteChildren(value, children, state) || Recover(start, state);
    }

    /// <summary>Writes what an exception leaves of the value: null, or nothing where null is not allowed.</summary>
    public bool WriteError(Exception failure, RequestState state)
    {
        state.AddError(failure, Data);
        return Recover(state.Out.Length, state);
    }

    protected abstract bool WriteNonNull(TValue value, RequestState state);

    protected virtual bool WriteChildren(TValue value, object children, RequestState state) => WriteNonNull(value, state);

    private bool AddNullError(RequestState state)
    {
        if (NonNull)
            state.AddNullError(Data);
        return false;
    }

    // A null travels outwards until a place that may be null takes it (section 6.4.4).
    private bool Recover(int start, RequestState state)
    {
        if (NonNull)
            return false;
        state.Out.Rewind(start);
        state.Out.WriteNull();
        return true;
    }
}
