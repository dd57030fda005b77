using System.Text;

namespace Graph.GraphQL.Execution;

// The commonest fields of all, properties of a specified scalar type, without the steps that only other fields need.

/// <summary>A property of type <c>String</c> or <c>ID</c>.</summary>
internal sealed class StringField<TSource>(FieldData data, Func<TSource, string?> read, bool nonNull) : PlainField<TSource, string?>(data, read)
{
    protected override bool WriteValue(string? value, RequestState state)
    {
        if (value is null)
            return WriteNull(nonNull, state);
        state.Out.WriteString(value);
        return true;
    }
}

/// <summary>A property of type <c>Int</c>.</summary>
internal sealed class Int32Field<TSource>(FieldData data, Func<TSource, int> read) : PlainField<TSource, int>(data, read)
{
    protected override bool WriteValue(int value, RequestState state)
    {
        state.Out.WriteInt32(value);
        return true;
    }
}

/// <summary>A property of type <c>Float</c>.</summary>
internal sealed class DoubleField<TSource>(FieldData data, Func<TSource, double> read) : PlainField<TSource, double>(data, read)
{
    protected override bool WriteValue(double value, RequestState state)
    {
        if (!double.IsFinite(value))
            return WriteFailure(new GraphQLException($"Float cannot represent non numeric value: {Types.Inspect.Value(value)}"), state);
        state.Out.WriteDouble(value);
        return true;
    }
}

/// <summary>A property of type <c>Boolean</c>.</summary>
internal sealed class BooleanField<TSource>(FieldData data, Func<TSource, bool> read) : PlainField<TSource, bool>(data, read)
{
    protected override bool WriteValue(bool value, RequestState state)
    {
        state.Out.WriteBoolean(value);
        return true;
    }
}

/// <summary>A property read from its source alone and written at once.</summary>
internal abstract class PlainField<TSource, TValue>(FieldData data, Func<TSource, TValue> read) : FieldPlan<TSource>(data)
{
    private readonly byte[] _prefix = data.Prefix;

    public sealed override bool Write(TSource source, RequestState state)
    {
        TValue value;
        try
        {
            value = read(source);
        }
        catch (Exception failure) when (state.IsFieldError(failure))
        {
            return WriteFailed(failure, state);
        }

        state.Out.Write(_prefix);
        return WriteValue(value, state);
    }

    public sealed override FieldSlot Begin(TSource source, RequestState state)
    {
        var slot = new FieldSlot<TValue>();
        try
        {
            slot.Value = read(source);
        }
        catch (Exception failure) when (state.IsFieldError(failure))
        {
            slot.Error = failure;
        }

        return slot;
    }

    public sealed override void Expand(FieldSlot slot, RequestState state)
    {
    }

    public sealed override bool WriteSlot(FieldSlot slot, RequestState state)
    {
        if (slot.Error is { } failure)
            return WriteFailed(failure, state);
        state.Out.Write(_prefix);
        return WriteValue(((FieldSlot<TValue>)slot).Value, state);
    }

    protected abstract bool WriteValue(TValue value, RequestState state);

    protected bool WriteNull(bool nonNull, RequestState state)
    {
        if (nonNull)
        {
            state.Push(Data);
            state.AddNullError(Data);
            state.Pop();
            return false;
        }

        state.Out.WriteNull();
        return true;
    }

    protected bool WriteFailure(Exception failure, RequestState state)
    {
        state.Push(Data);
        state.AddError(failure, Data);
        state.Pop();
        if (Data.Field.Type.IsNonNull)
            return false;
        state.Out.WriteNull();
        return true;
    }

    private bool WriteFailed(Exception failure, RequestState state)
    {
        state.Out.Write(_prefix);
        return WriteFailure(failure, state);
    }
}

/// <summary>The meta field <c>__typename</c>, known when the plan is made.</summary>
internal sealed class TypeNameField<TSource>(FieldData data) : FieldPlan<TSource>(data)
{
    private readonly byte[] _text = Encoding.UTF8.GetBytes($",\"{data.ResponseName}\":\"{data.Parent.Name}\"");

    public override bool Write(TSource source, RequestState state)
    {
        state.Out.Write(_text);
        return true;
    }

    public override FieldSlot Begin(TSource source, RequestState state) => new FieldSlot<string>();

    public override void Expand(FieldSlot slot, RequestState state)
    {
    }

    public override bool WriteSlot(FieldSlot slot, RequestState state) => Write(default!, state);
}
