using System.Collections.Concurrent;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Execution;

/// <summary>A value of an object type.</summary>
internal sealed class ObjectValue<TSource>(FieldData data, SelectionPlan<TSource> selection, bool nonNull) : ValuePlan<TSource>(data, nonNull)
{
    public override bool IsDeferred => selection.IsDeferred;

    public override object? Expand(TSource value, RequestState state) => value is null ? null : selection.Expand(value, state);

    protected override bool WriteNonNull(TSource value, RequestState state) => selection.Write(value, state);

    protected override bool WriteChildren(TSource value, object children, RequestState state) => ((ObjectNode)children).Write(state);
}

/// <summary>A value of an object type whose C# type is not the one its fields are read from.</summary>
internal sealed class BoxedObjectValue<TValue>(FieldData data, SelectionPlan selection, bool nonNull) : ValuePlan<TValue>(data, nonNull)
{
    public override bool IsDeferred => selection.IsDeferred;

    public override object? Expand(TValue value, RequestState state) => value is null ? null : selection.ExpandBoxed(value, state);

    protected override bool WriteNonNull(TValue value, RequestState state) => selection.WriteBoxed(value!, state);

    protected override bool WriteChildren(TValue value, object children, RequestState state) => ((ObjectNode)children).Write(state);
}

/// <summary>A value of an interface or union: its object type is found at run time (specification, section 6.4.3, "Resolving Abstract Types").</summary>
internal sealed class AbstractValue<TValue>(
    FieldData data, IGraphQLAbstractType type, IReadOnlyDictionary<string, SelectionPlan> selections, GraphQLSchema schema, bool nonNull)
    : ValuePlan<TValue>(data, nonNull)
{
    private readonly ConcurrentDictionary<Type, SelectionPlan?> _byClrType = new();

    public override bool IsDeferred { get; } = selections.Values.Any(static selection => selection.IsDeferred);

    public override object? Expand(TValue value, RequestState state)
    {
        // What cannot be resolved is reported when it is written.
        if (value is null || Find(value, out _) is not { IsDeferred: true } selection)
            return null;
        return selection.ExpandBoxed(value, state);
    }

    protected override bool WriteNonNull(TValue value, RequestState state)
    {
        if (Find(value!, out var error) is { } selection)
            return selection.WriteBoxed(value!, state);
        state.AddError(new GraphQLException(error!), Data);
        return false;
    }

    protected override bool WriteChildren(TValue value, object children, RequestState state) => ((ObjectNode)children).Write(state);

    private SelectionPlan? Find(object value, out string? error)
    {
        error = null;
        if (TypeName(value) is { } name)
        {
            if (selections.TryGetValue(name, out var named))
                return named;
            error = schema.GetType(name) switch
            {
                null => $"Abstract type \"{type.Name}\" was resolved to a type \"{name}\" that does not exist inside the schema.",
                GraphQLObjectType => $"Runtime Object type \"{name}\" is not a possible type for \"{type.Name}\".",
                _ => $"Abstract type \"{type.Name}\" was resolved to a non-object type \"{name}\".",
            };
            return null;
        }

        var found = _byClrType.GetOrAdd(value.GetType(), ByClrType)
            ?? selections.Values.FirstOrDefault(selection => selection.Type.IsTypeOf?.Invoke(value) == true);
        if (found is null)
        {
            error = $"Abstract type \"{type.Name}\" must resolve to an Object type at runtime for field \"{Data.Coordinate}\". "
                + $"Either the \"{type.Name}\" type should provide a \"resolveType\" function or each possible type should provide an \"isTypeOf\" function.";
        }

        return found;
    }

    private string? TypeName(object value) => type.ResolveType?.Invoke(value)
        ?? (value is IReadOnlyDictionary<string, object?> map && map.TryGetValue("__typename", out var name) ? name as string : null);

    // The nearest: a type of its own before the one it derives from.
    private SelectionPlan? ByClrType(Type clrType) => selections.Values
        .Where(selection => selection.Type is { IsTypeOf: null, ClrType: { } known } && known != typeof(object) && known.IsAssignableFrom(clrType))
        .OrderBy(selection => selection.Type.ClrType == clrType ? 0 : 1)
        .FirstOrDefault();
}
