using System.Collections.Concurrent;
using System.Reflection;

namespace Graph.GraphQL.Execution;

/// <summary>Reads a field without a resolver: an entry of a dictionary, or the public property of the field's name.</summary>
internal static class MemberByName
{
    public static Func<object, object?> Reader(string name)
    {
        var properties = new ConcurrentDictionary<Type, PropertyInfo?>();
        return source => source switch
        {
            null => null,
            IReadOnlyDictionary<string, object?> map => map.GetValueOrDefault(name),
            IDictionary<string, object?> map => map.TryGetValue(name, out var value) ? value : null,
            _ => properties.GetOrAdd(source.GetType(), type =>
                type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase))?.GetValue(source),
        };
    }
}
