using System.Linq.Expressions;
using System.Reflection;
using Graph.GraphQL.Execution;

namespace Graph.GraphQL.Annotations;

/// <summary>Compiles members of C# classes to resolvers, once, when the schema is built.</summary>
internal static class ResolverCompiler
{
    private static readonly ParameterExpression Context = Expression.Parameter(typeof(ResolverContext), "context");

    /// <summary>What one parameter of a resolver method receives.</summary>
    /// <param name="source">The object the field is read from.</param>
    /// <param name="context">The resolver context.</param>
    public delegate Expression ParameterSource(Expression source, Expression context);

    /// <summary>A property or a method without parameters that is read from its source alone.</summary>
    public static FieldResolver Property(Type sourceType, PropertyInfo property)
    {
        var source = Expression.Parameter(sourceType, "source");
        var body = Expression.Property(property.GetMethod!.IsStatic ? null : Convert(source, property.DeclaringType!), property);
        return Make(nameof(FieldResolver.From), typeof(Func<,>), [sourceType, property.PropertyType], body, source);
    }

    /// <summary>A resolver that calls a method.</summary>
    /// <param name="sourceType">The C# type of the object the field is read from.</param>
    /// <param name="method">The method.</param>
    /// <param name="target">What it is called on; null for a static method.</param>
    /// <param name="parameters">What each parameter receives.</param>
    /// <param name="convert">Turns the method's answer (without a task around it) into the field's value; null when it is that already.</param>
    /// <param name="isSubscription">True when the method opens the stream of a subscription.</param>
    public static FieldResolver Method(
        Type sourceType, MethodInfo method, ParameterSource? target, IEnumerable<ParameterSource> parameters, LambdaExpression? convert, bool isSubscription)
    {
        var source = Expression.Parameter(sourceType, "source");
        var arguments = parameters.Zip(method.GetParameters(), (give, parameter) => Convert(give(source, Context), parameter.ParameterType));
        Expression call = Expression.Call(target is null ? null : Convert(target(source, Context), method.DeclaringType!), method, arguments);

        if (isSubscription)
            return Subscription(sourceType, call, source);
        if (ClrShape.AsyncResult(call.Type) is { } later)
        {
            call = ToValueTask(call, later);
            if (convert is null)
                return Make(nameof(FieldResolver.FromAsync), typeof(Func<,,>), [sourceType, later], call, source, Context);
            var then = typeof(ResolverCompiler).GetMethod(nameof(Then), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(later, convert.ReturnType);
            call = Expression.Call(then, call, Expression.Constant(Retyped(convert, later).Compile()), Context);
            return Make(nameof(FieldResolver.FromAsync), typeof(Func<,,>), [sourceType, convert.ReturnType], call, source, Context);
        }

        if (convert is not null)
            call = Expression.Invoke(Retyped(convert, call.Type), call, Context);
        return Make(nameof(FieldResolver.From), typeof(Func<,,>), [sourceType, call.Type], call, source, Context);
    }

    /// <summary>Changes what a resolver answers with.</summary>
    public static FieldResolver Convert<TSource, TValue, TResult>(Func<TSource, TValue> read, Func<TValue, TResult> convert) =>
        FieldResolver.From<TSource, TResult>(source => convert(read(source)));

    private static FieldResolver Subscription(Type sourceType, Expression call, ParameterExpression source)
    {
        var stream = ClrShape.AsyncResult(call.Type) ?? call.Type;
        var item = ClrShape.StreamItem(stream)
            ?? throw new InvalidOperationException($"A subscription field must answer with IAsyncEnumerable, not {call.Type}.");
        var streamType = typeof(IAsyncEnumerable<>).MakeGenericType(item);
        call = stream == call.Type
            ? Expression.New(typeof(ValueTask<>).MakeGenericType(streamType).GetConstructor([streamType])!, Convert(call, streamType))
            : ToValueTask(call, stream);
        return Make(nameof(FieldResolver.FromStream), typeof(Func<,,>), [sourceType, item], call, source, Context);
    }

    private static Expression ToValueTask(Expression call, Type result)
    {
        var valueTask = typeof(ValueTask<>).MakeGenericType(result);
        var task = typeof(Task<>).MakeGenericType(result);
        return call.Type == valueTask ? call : Expression.New(valueTask.GetConstructor([task])!, call);
    }

    private static async ValueTask<TResult> Then<T, TResult>(ValueTask<T> task, Func<T, ResolverContext, TResult> convert, ResolverContext context) =>
        convert(await task.ConfigureAwait(false), context);

    private static LambdaExpression Retyped(LambdaExpression convert, Type given)
    {
        if (convert.Parameters[0].Type == given)
            return convert;
        var value = Expression.Parameter(given, "value");
        var body = Expression.Invoke(convert, Convert(value, convert.Parameters[0].Type), Context);
        return Expression.Lambda(typeof(Func<,,>).MakeGenericType(given, typeof(ResolverContext), convert.ReturnType), body, value, Context);
    }

    private static Expression Convert(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    private static FieldResolver Make(string factory, Type delegateType, Type[] types, Expression body, params ParameterExpression[] parameters)
    {
        var valueType = delegateType == typeof(Func<,>) || factory == nameof(FieldResolver.From) ? types[1] : body.Type;
        Type[] delegateArguments = [.. parameters.Select(static p => p.Type), valueType];
        var resolve = Expression.Lambda(delegateType.MakeGenericType(delegateArguments), body, parameters).Compile();
        var make = typeof(FieldResolver).GetMethods()
            .Single(m => m.Name == factory && m.GetParameters()[0].ParameterType.GetGenericTypeDefinition() == delegateType)
            .MakeGenericMethod(types);
        return (FieldResolver)make.Invoke(null, [resolve])!;
    }
}
