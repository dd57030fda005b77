using System.Linq.Expressions;
using System.Reflection;
using Graph.GraphQL.DataLoader;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.GraphQL.Annotations;

/// <summary>Finds the data loader a parameter asks for: a loader class, or the static method with <c>[DataLoader]</c> that fits.</summary>
internal sealed class DataLoaderReader
{
    private readonly AnnotatedSchemaBuilder _schema;
    private readonly Dictionary<Type, DataLoaderDefinition> _classes = [];
    private readonly Dictionary<MethodInfo, DataLoaderDefinition> _methods;

    public DataLoaderReader(AnnotatedSchemaBuilder schema)
    {
        _schema = schema;
        _methods = schema.Options.Types
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(static method => method.IsDefined(typeof(DataLoaderAttribute)))
            .ToDictionary(static method => method, Define);
    }

    /// <exception cref="InvalidOperationException">The parameter is a loader interface, but not exactly one method fits it.</exception>
    public DataLoaderDefinition? Find(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type.IsAssignableTo(typeof(DataLoaderBase)))
        {
            if (!_classes.TryGetValue(type, out var known))
                _classes.Add(type, known = new(type.Name, (services, _) => (DataLoaderBase)ActivatorUtilities.CreateInstance(services, type)));
            return known;
        }

        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(IDataLoader<,>))
            return null;
        var fitting = _methods.Where(pair => Shape(pair.Key) is var (key, value) && type == typeof(IDataLoader<,>).MakeGenericType(key, value)).ToList();
        // Where several load the same types, the parameter's name decides: "authorsById" asks for GetAuthorsByIdAsync.
        if (fitting.Count > 1)
            fitting = fitting.FindAll(pair => NamingConventions.FieldName(pair.Key).Equals(parameter.Name, StringComparison.OrdinalIgnoreCase));
        return fitting is [var (_, definition)]
            ? definition
            : throw new InvalidOperationException($"Parameter \"{parameter.Name}\" asks for {type}, but not exactly one [DataLoader] method fits it.");
    }

    private static (Type Key, Type Value) Shape(MethodInfo method)
    {
        var keys = method.GetParameters() is [var first, ..] ? ClrShape.ListItem(first.ParameterType) : null;
        var result = ClrShape.AsyncResult(method.ReturnType) ?? method.ReturnType;
        var dictionary = result.IsGenericType && result.GetGenericArguments().Length == 2 ? result.GetGenericArguments() : null;
        return keys is not null && dictionary is not null && dictionary[0] == keys
            ? (keys, dictionary[1])
            : throw new InvalidOperationException(
                $"{method.DeclaringType}.{method.Name} cannot be a data loader: give it a list of keys first, and answer with a dictionary by key.");
    }

    private DataLoaderDefinition Define(MethodInfo method)
    {
        var (key, value) = Shape(method);
        var define = typeof(DataLoaderReader).GetMethod(nameof(DefineTyped), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(key, value);
        return (DataLoaderDefinition)define.Invoke(null, [method])!;
    }

    private static DataLoaderDefinition DefineTyped<TKey, TValue>(MethodInfo method)
        where TKey : notnull
    {
        var keys = Expression.Parameter(typeof(IReadOnlyList<TKey>));
        var services = Expression.Parameter(typeof(IServiceProvider));
        var cancellation = Expression.Parameter(typeof(CancellationToken));
        var arguments = method.GetParameters().Select((parameter, position) => position == 0
            ? Keys(keys, parameter.ParameterType)
            : parameter.ParameterType == typeof(CancellationToken) ? cancellation
            : parameter.ParameterType == typeof(IServiceProvider) ? services
            : Expression.Call(typeof(ServiceProviderServiceExtensions), nameof(ServiceProviderServiceExtensions.GetRequiredService), [parameter.ParameterType], services));
        Expression call = Expression.Call(method, arguments);
        var result = ClrShape.AsyncResult(call.Type);
        if (result is not null && call.Type == typeof(ValueTask<>).MakeGenericType(result))
            call = Expression.Call(call, nameof(ValueTask<>.AsTask), null);
        call = result is null
            ? Expression.Call(typeof(Task), nameof(Task.FromResult), [typeof(IReadOnlyDictionary<TKey, TValue>)], Expression.Convert(call, typeof(IReadOnlyDictionary<TKey, TValue>)))
            : Expression.Call(typeof(DataLoaderReader), nameof(Widened), [result, typeof(TKey), typeof(TValue)], call);
        var fetch = Expression.Lambda<Func<IReadOnlyList<TKey>, IServiceProvider, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>>>(
            call, keys, services, cancellation).Compile();
        return new(method.Name, (provider, _) => new DelegateDataLoader<TKey, TValue>((batch, token) => fetch(batch, provider, token)));
    }

    private static Expression Keys(Expression keys, Type wanted) => wanted.IsArray
        ? Expression.Call(typeof(Enumerable), nameof(Enumerable.ToArray), [wanted.GetElementType()!], keys)
        : Expression.Convert(keys, wanted);

    private static async Task<IReadOnlyDictionary<TKey, TValue>> Widened<TResult, TKey, TValue>(Task<TResult> task) =>
        (IReadOnlyDictionary<TKey, TValue>)(object)(await task.ConfigureAwait(false))!;
}
