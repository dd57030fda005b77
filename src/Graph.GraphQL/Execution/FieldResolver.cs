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
    public Func<TSource, TValue> Resolve { get; } = resolve;
}

/// <summary>A field computed at once.</summary>
internal sealed class MethodResolver<TSource, TValue>(Func<TSource, ResolverContext, TValue> resolve)
    : FieldResolver(typeof(TSource), typeof(TValue)), IBoxedResolver
{
    public Func<TSource, ResolverContext, TValue> Resolve { get; } = resolve;

    public ValueTask<object?> ResolveBoxed(object source, ResolverContext context) => new(Resolve((TSource)source, context));
}

/// <summary>A field whose value may come later.</summary>
internal sealed class AsyncResolver<TSource, TValue>(Func<TSource, ResolverContext, ValueTask<TValue>> resolve)
    : FieldResolver(typeof(TSource), typeof(TValue)), IBoxedResolver
{
    public Func<TSource, ResolverContext, ValueTask<TValue>> Resolve { get; } = resolve;

    public override bool IsAsync => true;

    public async ValueTask<object?> ResolveBoxed(object source, ResolverContext context) =>
        await Resolve((TSource)source, context).ConfigureAwait(false);
}

/// <summary>A resolver that can be called without knowing its types.</summary>
internal interface IBoxedResolver
{
    ValueTask<object?> ResolveBoxed(object source, ResolverContext context);
}

/// <summary>The root field of a subscription.</summary>
internal sealed class StreamResolver<TSource, TValue>(Func<TSource, ResolverContext, ValueTask<IAsyncEnumerable<TValue>>> subscribe)
    : FieldResolver(typeof(TSource), typeof(TValue))
{
    public Func<TSource, ResolverContext, ValueTask<IAsyncEnumerable<TValue>>> Subscribe { get; } = subscribe;

    public override bool IsAsync => true;
}
