using System.Collections.Frozen;
using System.Text;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Execution;

/// <summary>Text as <c>String</c> or <c>ID</c>.</summary>
internal sealed class StringValue(FieldData data, bool nonNull) : ValuePlan<string?>(data, nonNull)
{
    protected override bool WriteNonNull(string? value, RequestState state)
    {
        state.Out.WriteString(value!);
        return true;
    }
}

/// <summary><see cref="int"/> as <c>Int</c>.</summary>
internal sealed class Int32Value(FieldData data) : ValuePlan<int>(data, nonNull: true)
{
    protected override bool WriteNonNull(int value, RequestState state)
    {
        state.Out.WriteInt32(value);
        return true;
    }
}

/// <summary><see cref="bool"/> as <c>Boolean</c>.</summary>
internal sealed class BooleanValue(FieldData data) : ValuePlan<bool>(data, nonNull: true)
{
    protected override bool WriteNonNull(bool value, RequestState state)
    {
        state.Out.WriteBoolean(value);
        return true;
    }
}

/// <summary><see cref="double"/> as <c>Float</c>.</summary>
internal sealed class DoubleValue(FieldData data, bool nonNull) : ValuePlan<double>(data, nonNull)
{
    protected override bool WriteNonNull(double value, RequestState state)
    {
        if (double.IsFinite(value))
        {
            state.Out.WriteDouble(value);
            return true;
        }

        state.AddError(new GraphQLException($"Float cannot represent non numeric value: {Inspect.Value(value)}"), Data);
        return false;
    }
}

/// <summary>A C# enum as an enum type.</summary>
internal sealed class EnumValue<TEnum> : ValuePlan<TEnum>
    where TEnum : struct, Enum
{
    private readonly FrozenDictionary<TEnum, byte[]> _names;
    private readonly GraphQLEnumType _type;

    public EnumValue(FieldData data, GraphQLEnumType type, bool nonNull)
        : base(data, nonNull)
    {
        _type = type;
        _names = type.Values.Values.Where(static value => value.Value is TEnum)
            .DistinctBy(static value => value.Value)
            .ToFrozenDictionary(static value => (TEnum)value.Value, static value => Encoding.UTF8.GetBytes($"\"{value.Name}\""));
    }

    protected override bool WriteNonNull(TEnum value, RequestState state)
    {
        if (_names.TryGetValue(value, out var name))
        {
            state.Out.Write(name);
            return true;
        }

        state.AddError(new GraphQLException($"Enum \"{_type.Name}\" cannot represent value: {value}"), Data);
        return false;
    }
}

/// <summary>Any C# type as an enum type whose values are given by other means.</summary>
internal sealed class BoxedEnumValue<TValue>(FieldData data, GraphQLEnumType type, bool nonNull) : ValuePlan<TValue>(data, nonNull)
{
    protected override bool WriteNonNull(TValue value, RequestState state)
    {
        if (type.FindByValue(value!) is { } found)
        {
            state.Out.WriteString(found.Name);
            return true;
        }

        state.AddError(new GraphQLException($"Enum \"{type.Name}\" cannot represent value: {Inspect.Value(value)}"), Data);
        return false;
    }
}

/// <summary>Any C# type as any scalar, through the scalar's own serialization.</summary>
internal sealed class ScalarValue<TValue>(FieldData data, GraphQLScalarType scalar, ScalarBinding? binding, bool nonNull)
    : ValuePlan<TValue>(data, nonNull)
{
    protected override bool WriteNonNull(TValue value, RequestState state)
    {
        object? serialized;
        try
        {
            serialized = scalar.Serialize(binding is null ? value! : binding.Serialize(value!));
        }
        catch (Exception failure) when (state.IsFieldError(failure))
        {
            state.AddError(failure, Data);
            return false;
        }

        if (serialized is null)
        {
            if (NonNull)
                state.AddNullError(Data);
            return false;
        }

        state.Out.WriteAny(serialized);
        return true;
    }
}

/// <summary>A nullable struct: nothing, or what the plan of the struct writes.</summary>
internal sealed class NullableValue<T>(FieldData data, ValuePlan<T> inner, bool nonNull) : ValuePlan<T?>(data, nonNull)
    where T : struct
{
    public override bool IsDeferred => inner.IsDeferred;

    public override object? Expand(T? value, RequestState state) => value is { } given ? inner.Expand(given, state) : null;

    protected override bool WriteNonNull(T? value, RequestState state) => inner.Write(value!.Value, state);

    protected override bool WriteChildren(T? value, object children, RequestState state) => inner.WriteExpanded(value!.Value, children, state);
}
