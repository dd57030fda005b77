using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Execution;

/// <summary>Coerces literals of a document to the values resolvers see (specification, section 3.5 onwards, "Input Coercion").</summary>
internal static class LiteralCoercion
{
    /// <summary>Coerces a literal; false when it is not a value of the type.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="type">An input type.</param>
    /// <param name="variable">The coerced value of a variable, or <see cref="Absent.Value"/>.</param>
    /// <param name="value">The coerced value; <see cref="Absent.Value"/> for a variable that was not given.</param>
    public static bool TryCoerce(ValueNode literal, GraphQLType type, Func<string, object?> variable, out object? value)
    {
        value = null;
        if (literal is VariableNode reference)
        {
            value = variable(reference.Name.Value);
            return !(value is null && type is GraphQLNonNull);
        }

        switch (type)
        {
            case GraphQLNonNull nonNull:
                return literal is not NullValueNode && TryCoerce(literal, nonNull.OfType, variable, out value);
            case var _ when literal is NullValueNode:
                return true;
            case GraphQLList list:
                return TryCoerceList(literal, list, variable, out value);
            case GraphQLInputObjectType input:
                return literal is ObjectValueNode given && TryCoerceObject(given, input, variable, out value);
            case GraphQLEnumType choice:
                var found = literal is EnumValueNode name ? choice.Values.GetValueOrDefault(name.Value) : null;
                value = found?.Value;
                return found is not null;
            default:
                return TryParse((GraphQLScalarType)type, literal, variable, out value);
        }
    }

    /// <summary>The default of an argument or input field, coerced; <see cref="Absent.Value"/> when it has none.</summary>
    public static object? Default(GraphQLInputValue definition)
    {
        if (definition.DefaultValue is null)
            return Absent.Value;
        return TryCoerce(definition.DefaultValue, definition.Type, static _ => Absent.Value, out var value)
            ? value
            : throw new InvalidOperationException($"The default of \"{definition.Name}\" is not a value of type {definition.Type}.");
    }

    private static bool TryCoerceList(ValueNode literal, GraphQLList list, Func<string, object?> variable, out object? value)
    {
        value = null;
        if (literal is not ListValueNode items)
        {
            // A single value stands for a list of it.
            if (!TryCoerce(literal, list.OfType, variable, out var single))
                return false;
            value = new List<object?> { single };
            return true;
        }

        var values = new List<object?>(items.Values.Length);
        foreach (var item in items.Values)
        {
            if (!TryCoerce(item, list.OfType, variable, out var one))
                return false;
            if (Absent.Is(one))
            {
                if (list.OfType is GraphQLNonNull)
                    return false;
                one = null;
            }

            values.Add(one);
        }

        value = values;
        return true;
    }

    private static bool TryCoerceObject(ObjectValueNode literal, GraphQLInputObjectType input, Func<string, object?> variable, out object? value)
    {
        value = null;
        var given = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var field in literal.Fields)
        {
            if (!input.Fields.ContainsKey(field.Name.Value))
                return false;
            given[field.Name.Value] = field.Value;
        }

        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in input.Fields.Values)
        {
            var one = Absent.Value;
            if (given.TryGetValue(field.Name, out var node) && !TryCoerce(node, field.Type, variable, out one))
                return false;
            if (Absent.Is(one))
                one = Default(field);
            if (!Absent.Is(one))
                values.Add(field.Name, one);
            else if (field.IsRequired)
                return false;
        }

        value = values;
        return !input.IsOneOf || (values.Count == 1 && given.Count == 1 && values.Values.First() is not null);
    }

    private static bool TryParse(GraphQLScalarType scalar, ValueNode literal, Func<string, object?> variable, out object? value)
    {
        try
        {
            value = scalar.ParseLiteral(WithVariables.Replaced(literal, variable));
            return true;
        }
        catch (GraphQLException)
        {
            value = null;
            return false;
        }
    }
}
