using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Execution;

/// <summary>
/// The arguments of a selected field (specification, section 6.4.1). Those without variables are coerced once, when the plan is
/// made; the others once per request, however often the field is called.
/// </summary>
internal sealed class ArgumentPlan
{
    private readonly GraphQLArgument[] _definitions;
    private readonly ArgumentNode?[] _nodes;
    private readonly FieldNode _field;
    private readonly ArgumentValues? _constant;

    public ArgumentPlan(GraphQLField definition, FieldNode field)
    {
        _field = field;
        _definitions = [.. definition.Arguments.Values];
        _nodes = [.. _definitions.Select(argument => field.Arguments.FirstOrDefault(node => node.Name.Value == argument.Name))];
        if (!_nodes.Any(static node => node is not null && UsesVariables(node.Value)))
            _constant = Coerce(static _ => Absent.Value);
    }

    public IReadOnlyList<GraphQLArgument> Definitions => _definitions;

    /// <summary>The values that no request changes; null when variables are used.</summary>
    public ArgumentValues? Constant => _constant;

    public ArgumentValues Evaluate(Func<string, object?> variable) => _constant ?? Coerce(variable);

    public int IndexOf(string name) => Array.FindIndex(_definitions, argument => argument.Name == name);

    private static bool UsesVariables(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(UsesVariables),
        ObjectValueNode map => map.Fields.Any(static field => UsesVariables(field.Value)),
        _ => false,
    };

    private ArgumentValues Coerce(Func<string, object?> variable)
    {
        var coerced = new object?[_definitions.Length];
        var bound = new object?[_definitions.Length];
        for (var i = 0; i < _definitions.Length; i++)
        {
            try
            {
                if (Coerce(_definitions[i], _nodes[i], variable, out coerced[i]) is { } error)
                    return new(coerced, bound, error);
                var given = Absent.Is(coerced[i]) ? null : coerced[i];
                bound[i] = _definitions[i].Bind is { } bind ? bind(given) : given;
            }
            catch (GraphQLException invalid)
            {
                SyntaxNode place = _nodes[i]?.Value is { } value ? value : _field;
                return new(coerced, bound, new GraphQLError($"Argument \"{_definitions[i].Name}\" has an invalid value: {invalid.Message}", place));
            }
        }

        return new(coerced, bound, null);
    }

    private GraphQLError? Coerce(GraphQLArgument argument, ArgumentNode? node, Func<string, object?> variable, out object? value)
    {
        var isRequired = argument.Type is GraphQLNonNull;
        if (node is null)
        {
            value = LiteralCoercion.Default(argument);
            return Absent.Is(value) && isRequired
                ? new($"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was not provided.", _field)
                : null;
        }

        if (node.Value is VariableNode reference)
        {
            value = variable(reference.Name.Value);
            if (Absent.Is(value))
            {
                value = LiteralCoercion.Default(argument);
                return Absent.Is(value) && isRequired
                    ? new($"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was provided the variable \"${reference.Name.Value}\" which was not provided a runtime value.", node.Value)
                    : null;
            }

            return value is null && isRequired ? NotNull(argument, node) : null;
        }

        if (node.Value is NullValueNode && isRequired)
        {
            value = null;
            return NotNull(argument, node);
        }

        return LiteralCoercion.TryCoerce(node.Value, argument.Type, variable, out value)
            ? null
            : new($"Argument \"{argument.Name}\" has invalid value {Printer.Print(node.Value)}.", node.Value);
    }

    private static GraphQLError NotNull(GraphQLArgument argument, ArgumentNode node) =>
        new($"Argument \"{argument.Name}\" of non-null type \"{argument.Type}\" must not be null.{LeaveItOut.Advise(argument.DefaultValue)}", node.Value);
}

/// <summary>The arguments of one field in one request.</summary>
/// <param name="Coerced">By position, as GraphQL sees them; <see cref="Absent.Value"/> where none was given.</param>
/// <param name="Bound">By position, as C# sees them.</param>
/// <param name="Error">What is wrong with them; null when nothing is.</param>
internal sealed record ArgumentValues(object?[] Coerced, object?[] Bound, GraphQLError? Error);
