using Graph.GraphQL.Types;

namespace Graph.GraphQL.Execution;

/// <summary>
/// Gives a field its value. Made by one of the <c>From</c> methods; which one decides how the field runs: read from the source
/// alone, computed at once, computed asynchronously, or (for the root field of a subscription) a stream.
/// </summary>
public abstract class FieldResolver
{
    private protected FieldResolver(Type sourceType, Type valueType) => (SourceType, ValueType) = (sourceType, valueType);

    /// <summary>The C# type of the object the field is read from.</summary>
    public Type SourceType { get; }

    /// <summary>The C# type of the field's value, without task or stream around it.</summary>
    public Type ValueType { get; }

    /// <summary>True when the value may come later.</summary>
    public virtual bool IsAsync => false;

    /// <summary>True when neither arguments nor the request matter.</summary>
    internal virtual bool ReadsSourceOnly => false;

    /// <summary>Chooses how the field is written for objects of a C# type.</summary>
    internal abstract FieldPlan<T> Plan<T>(FieldData data, OperationPlanner planner);

    /// <summary>A field read from its source alone, such as a property.</summary>
    public static FieldResolver From<TSource, TValue>(Func<TSource, TValue> resolve) =>
        new PropertyResolver<TSource, TValue>(resolve);

    /// <summary>A field computed at once from its source and arguments.</summary>
    public static FieldResolver From<TSource, TValue>(Func<TSource, ResolverContext, TValue> resolve) =>
        new MethodResolver<TSource, TValue>(resolve);

    /// <summary>A field whose value may come later.</summary>
    public static FieldResolver FromAsync<TSource, TValue>(Func<TSource, ResolverContext, ValueTask<TValue>> resolve) =>
        new AsyncResolver<TSource, TValue>(resolve);

    /// <summary>The root field of a subscription.</summary>
    /// <param name="subscribe">Opens the stream; each of its items is one event, answered as the field's value.</param>
    public static FieldResolver FromStream<TSource, TValue>(Func<TSource, ResolverContext, ValueTask<IAsyncEnumerable<TValue>>> subscribe) =>
        new StreamResolver<TSource, TValue>(subscribe);
}

/// <summary>A field read from its source alone.</summary>
internal sealed class PropertyResolver<TSource, TValue>(Func<TSource, TValue> resolve) : FieldResolver(typeof(TSource), typeof(TValue))
{
    internal override bool ReadsSourceOnly => true;

    internal override FieldPlan<T> Plan<T>(FieldData data, OperationPlanner planner)
    {
        var read = resolve as Func<T, TValue> ?? (source => resolve((TSource)(object)source!));
        var type = data.Field.Type;
        return (type.NullableType, read) switch
        {
            (IntScalarType, Func<T, int> integer) => new Int32Field<T>(data, integer),
            (FloatScalarType, Func<T, double> number) => new DoubleField<T>(data, number),
            (BooleanScalarType, Func<T, bool> flag) => new BooleanField<T>(data, flag),
            (StringScalarType or IdScalarType, Func<T, string?> text) => new StringField<T>(data, text, type.IsNonNull),
            _ => new PropertyField<T, TValue>(data, planner.Value<TValue>(type, data), read),
        };
    }
}

/// <summary>A field computed at once.</summary>
internal sealed class MethodResolver<TSource, TValue>(Func<TSource, ResolverContext, TValue> resolve)
    : FieldResolver(typeof(TSource), typeof(TValue)), IBoxedResolver
{
    public ValueTask<object?> ResolveBoxed(object source, ResolverContext context) => new(resolve((TSource)source, context));

    internal override FieldPlan<T> Plan<T>(FieldData data, OperationPlanner planner) => new MethodField<T, TValue>(
        data, planner.Value<TValue>(data.Field.Type, data),
        resolve as Func<T, ResolverContext, TValue> ?? ((source, context) => resolve((TSource)(object)source!, context)));
}

/// <summary>A field whose value may come later.</summary>
internal sealed class AsyncResolver<TSource, TValue>(Func<TSource, ResolverContext, ValueTask<TValue>> resolve)
    : FieldResolver(typeof(TSource), typeof(TValue)), IBoxedResolver
{
    public override bool IsAsync => true;

    public async ValueTask<object?> ResolveBoxed(object source, ResolverContext context) =>
        await resolve((TSource)source, context).ConfigureAwait(false);

    internal override FieldPlan<T> Plan<T>(FieldData data, OperationPlanner planner) => new AsyncField<T, TValue>(
        data, planner.Value<TValue>(data.Field.Type, data),
        resolve as Func<T, ResolverContext, ValueTask<TValue>> ?? ((source, context) => resolve((TSource)(object)source!, context)))
    {
        IsDeferred = true,
    };
}

/// <summary>A resolver that can be called without knowing its types.</summary>
internal interface IBoxedResolver
{
    ValueTask<object?> ResolveBoxed(object source, ResolverContext context);
}

/// <summary>The root field of a subscription.</summary>
internal sealed class StreamResolver<TSource, TValue>(Func<TSource, ResolverContext, ValueTask<IAsyncEnumerable<TValue>>> subscribe)
    : FieldResolver(typeof(TSource), typeof(TValue)), IStreamResolver
{
    public override bool IsAsync => true;

    public async IAsyncEnumerable<object?> OpenAsync(object? source, ResolverContext context)
    {
        var stream = await subscribe((TSource)source!, context).ConfigureAwait(false);
        await foreach (var item in stream.WithCancellation(context.CancellationToken).ConfigureAwait(false))
            yield return item;
    }

    // The plan answers one event: its root object is the event itself.
    internal override FieldPlan<T> Plan<T>(FieldData data, OperationPlanner planner) => new PropertyField<T, TValue>(
        data, planner.Value<TValue>(data.Field.Type, data), static source => (TValue)(object)source!);
}

/// <summary>A resolver that opens the stream of a subscription.</summary>
internal interface IStreamResolver
{
    IAsyncEnumerable<object?> OpenAsync(object? source, ResolverContext context);
}
