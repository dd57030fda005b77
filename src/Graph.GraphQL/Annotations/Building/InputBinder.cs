using System.Collections.Immutable;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Annotations;

/// <summary>
/// Turns coerced input values (boxed scalars, enum values, <see cref="IReadOnlyList{T}"/>, dictionaries by field name) into the
/// C# types parameters ask for. What can be decided from the type is decided once, in <see cref="For"/>.
/// </summary>
internal sealed class InputBinder(IReadOnlyDictionary<Type, ScalarBinding> bindings, Func<Type, GraphQLInputObjectType?> inputObjects)
{
    public Func<object?, object?> For(Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        var absent = target == type && type.IsValueType ? Activator.CreateInstance(type) : null;
        var convert = ForValue(target);
        return value => value is null ? absent : convert(value);
    }

    private Func<object, object?> ForValue(Type target)
    {
        if (bindings.TryGetValue(target, out var binding))
            return value => target.IsInstanceOfType(value) ? value : Parsed(binding, value, target);
        if (ClrShape.ListItem(target) is { } item && target != typeof(object))
            return ForList(target, item);
        if (inputObjects(target) is { } input)
            return ForObject(target, input);
        return value => ConvertLeaf(value, target);
    }

    /// <summary>Converts a scalar or enum value to a C# type.</summary>
    /// <exception cref="GraphQLException">It does not fit.</exception>
    public static object? ConvertLeaf(object value, Type target)
    {
        if (target.IsInstanceOfType(value))
            return value;
        try
        {
            return target.IsEnum
                ? Enum.ToObject(target, value)
                : Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
        }
        catch (Exception misfit) when (misfit is OverflowException or InvalidCastException or FormatException or ArgumentException)
        {
            throw new GraphQLException($"{Inspect.Value(value)} is out of range.", ErrorCodes.InvalidArgument);
        }
    }

    private static object Parsed(ScalarBinding binding, object value, Type target)
    {
        try
        {
            return binding.Parse(value);
        }
        catch (Exception invalid) when (invalid is FormatException or ArgumentException or OverflowException)
        {
            throw new GraphQLException($"{Inspect.Value(value)} is not a valid {target.Name}.", ErrorCodes.InvalidArgument);
        }
    }

    private Func<object, object?> ForList(Type target, Type item)
    {
        var bind = For(item);
        var fill = typeof(InputBinder).GetMethod(nameof(Fill), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(item)
            .CreateDelegate<Func<IReadOnlyList<object?>, Func<object?, object?>, Type, object>>();
        return value => fill((IReadOnlyList<object?>)value, bind, target);
    }

    private static object Fill<T>(IReadOnlyList<object?> values, Func<object?, object?> bind, Type target)
    {
        var items = new T[values.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = (T)bind(values[i])!;
        if (target.IsAssignableFrom(typeof(T[])))
            return items;
        if (target.IsAssignableFrom(typeof(List<T>)))
            return new List<T>(items);
        if (target.IsAssignableFrom(typeof(HashSet<T>)))
            return new HashSet<T>(items);
        return target == typeof(ImmutableArray<T>)
            ? items.ToImmutableArray()
            : throw new InvalidOperationException($"A list argument cannot be given as {target}; use an array or IReadOnlyList.");
    }

    private Func<object, object?> ForObject(Type target, GraphQLInputObjectType input)
    {
        // Put off until the first value: input objects may contain themselves.
        var construct = new Lazy<Func<IReadOnlyDictionary<string, object?>, object>>(() => Constructor(target, input));
        return value => construct.Value((IReadOnlyDictionary<string, object?>)value);
    }

    private Func<IReadOnlyDictionary<string, object?>, object> Constructor(Type target, GraphQLInputObjectType input)
    {
        var shape = InputObjectShape.Of(target);
        var names = input.Fields.Values.ToDictionary(static field => field.ClrName!, static field => field.Name, StringComparer.Ordinal);
        var parameters = shape.Parameters
            .Select(p => (Name: names.GetValueOrDefault(p.Member.Name), Bind: For(p.Parameter!.ParameterType), Absent: Absent(p.Parameter)))
            .ToArray();
        var properties = shape.Settable
            .Select(p => (Name: names.GetValueOrDefault(p.Member.Name), Bind: For(p.Type), Property: (PropertyInfo)p.Member))
            .Where(static p => p.Name is not null)
            .ToArray();
        var create = Creator(shape.Constructor, target);
        return given =>
        {
            var values = new object?[parameters.Length];
            for (var i = 0; i < values.Length; i++)
            {
                var (name, bind, absent) = parameters[i];
                values[i] = name is not null && given.TryGetValue(name, out var value) ? bind(value) : absent;
            }

            var made = create(values);
            foreach (var (name, bind, property) in properties)
            {
                if (given.TryGetValue(name!, out var value))
                    property.SetValue(made, bind(value));
            }

            return made;
        };
    }

    private static object? Absent(ParameterInfo parameter)
    {
        if (parameter.HasDefaultValue && parameter.DefaultValue is { } value)
            return value;
        return parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;
    }

    private static Func<object?[], object> Creator(ConstructorInfo? constructor, Type target)
    {
        var values = Expression.Parameter(typeof(object?[]));
        var made = constructor is null
            ? Expression.New(target)
            : Expression.New(constructor, constructor.GetParameters().Select((p, i) =>
                Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(i)), p.ParameterType)));
        return Expression.Lambda<Func<object?[], object>>(Expression.Convert(made, typeof(object)), values).Compile();
    }
}
