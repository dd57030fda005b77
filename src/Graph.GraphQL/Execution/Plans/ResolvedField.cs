namespace Graph.GraphQL.Execution;

/// <summary>A field with a resolver, in the three ways a resolver runs.</summary>
internal abstract class ResolvedField<TSource, TValue>(FieldData data, ValuePlan<TValue> value) : FieldPlan<TSource>(data)
{
    public override bool HasDeferredValue => Value.IsDeferred;

    protected ValuePlan<TValue> Value { get; } = value;

    public override bool Write(TSource source, RequestState state)
    {
        state.Out.Write(Data.Prefix);
        TValue value;
        try
        {
            value = Resolve(source, state);
        }
        catch (Exception failure) when (state.IsFieldError(failure))
        {
            return Failed(failure, state);
        }

        state.Push(Data);
        var written = Value.Write(value, state);
        state.Pop();
        return written;
    }

    public override FieldSlot Begin(TSource source, RequestState state)
    {
        var slot = new FieldSlot<TValue>();
        try
        {
            Begin(source, state, slot);
        }
        catch (Exception failure) when (state.IsFieldError(failure))
        {
            slot.Error = failure;
        }

        return slot;
    }

    public override void Expand(FieldSlot slot, RequestState state)
    {
        if (slot.Error is null && Value.IsDeferred)
            slot.Children = Value.Expand(((FieldSlot<TValue>)slot).Value, state);
    }

    public override bool WriteSlot(FieldSlot slot, RequestState state)
    {
        state.Out.Write(Data.Prefix);
        if (slot.Error is { } failure)
            return Failed(failure, state);
        var value = ((FieldSlot<TValue>)slot).Value;
        state.Push(Data);
        var written = slot.Children is { } children ? Value.WriteExpanded(value, children, state) : Value.Write(value, state);
        state.Pop();
        return written;
    }

    /// <summary>Gives the value at once.</summary>
    protected abstract TValue Resolve(TSource source, RequestState state);

    /// <summary>Puts the value into the slot, at once or through a task the state waits for.</summary>
    protected virtual void Begin(TSource source, RequestState state, FieldSlot<TValue> slot) => slot.Value = Resolve(source, state);

    private bool Failed(Exception failure, RequestState state)
    {
        state.Push(Data);
        var written = Value.WriteError(failure, state);
        state.Pop();
        return written;
    }
}

/// <summary>A field read from its source alone.</summary>
internal sealed class PropertyField<TSource, TValue>(FieldData data, ValuePlan<TValue> value, Func<TSource, TValue> resolve)
    : ResolvedField<TSource, TValue>(data, value)
{
    protected override TValue Resolve(TSource source, RequestState state) => resolve(source);
}

/// <summary>A field computed at once.</summary>
internal sealed class MethodField<TSource, TValue>(FieldData data, ValuePlan<TValue> value, Func<TSource, ResolverContext, TValue> resolve)
    : ResolvedField<TSource, TValue>(data, value)
{
    protected override TValue Resolve(TSource source, RequestState state) => resolve(source, state.Context(Data));
}

/// <summary>A field whose value may come later.</summary>
internal sealed class AsyncField<TSource, TValue>(FieldData data, ValuePlan<TValue> value, Func<TSource, ResolverContext, ValueTask<TValue>> resolve)
    : ResolvedField<TSource, TValue>(data, value)
{
    protected override TValue Resolve(TSource source, RequestState state) =>
        throw new NotSupportedException("An asynchronous field is always deferred.");

    protected override void Begin(TSource source, RequestState state, FieldSlot<TValue> slot)
    {
        var pending = resolve(source, state.Context(Data));
        if (pending.IsCompletedSuccessfully)
            slot.Value = pending.Result;
        else
            state.Await(Complete(pending, slot));
    }

    private static async Task Complete(ValueTask<TValue> pending, FieldSlot<TValue> slot)
    {
        try
        {
            slot.Value = await pending.ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            slot.Error = failure;
        }
    }
}
