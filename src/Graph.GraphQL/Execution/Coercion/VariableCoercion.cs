using System.Text;
using System.Text.Json;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Execution;

/// <summary>Coerces the variables of a request (specification, section 6.1.2), with the messages of graphql-js.</summary>
internal sealed class VariableCoercion
{
    private const int MaximumErrors = 50;

    private readonly List<GraphQLError> _errors = [];
    private readonly bool _suggest;
    private VariableDefinitionNode _definition = null!;

    private VariableCoercion(bool suggest) => _suggest = suggest;

    /// <summary>Coerces all variables.</summary>
    /// <param name="definitions">The operation's variables.</param>
    /// <param name="given">The request's <c>variables</c>: an object, or undefined or null for none.</param>
    /// <param name="suggest">Whether errors may suggest names.</param>
    /// <param name="values">One value per definition, <see cref="Absent.Value"/> where none was given.</param>
    /// <returns>The errors; null when there are none.</returns>
    public static List<GraphQLError>? Coerce(VariablePlan[] definitions, JsonElement given, bool suggest, object?[] values)
    {
        VariableCoercion? coercion = null;
        for (var i = 0; i < definitions.Length; i++)
        {
            var plan = definitions[i];
            // The usual case on a short path: a scalar that is there.
            if (given.ValueKind == JsonValueKind.Object && given.TryGetProperty(plan.NameUtf8, out var json))
            {
                if (json.ValueKind != JsonValueKind.Null && plan.Scalar is { } scalar)
                {
                    try
                    {
                        values[i] = scalar.ParseValue(json);
                        continue;
                    }
                    catch (GraphQLException)
                    {
                        // Reported below, with its place.
                    }
                }

                coercion ??= new(suggest);
                values[i] = coercion.Given(plan, json);
            }
            else
            {
                values[i] = plan.Default;
                if (Absent.Is(plan.Default) && plan.Type is GraphQLNonNull)
                {
                    coercion ??= new(suggest);
                    coercion._errors.Add(new(
                        $"Variable \"${plan.Name}\" of required type \"{plan.Type}\" was not provided.", plan.Definition));
                }
            }

            if (coercion?._errors.Count >= MaximumErrors)
            {
                coercion._errors.Add(new("Too many errors processing variables, error limit reached. Execution aborted."));
                break;
            }
        }

        return coercion?._errors is { Count: > 0 } errors ? errors : null;
    }

    private object? Given(VariablePlan plan, JsonElement json)
    {
        _definition = plan.Definition;
        if (json.ValueKind != JsonValueKind.Null)
            return Value(json, plan.Type, null);
        if (plan.Type is GraphQLNonNull)
            _errors.Add(new($"Variable \"${plan.Name}\" of non-null type \"{plan.Type}\" must not be null.{LeaveItOut.Advise(plan.Definition.DefaultValue)}", plan.Definition));
        return null;
    }

    // Depth is bounded by the JSON parser's.
    private object? Value(JsonElement json, GraphQLType type, Step? path, ValueNode? byDefault = null)
    {
        switch (type)
        {
            case GraphQLNonNull nonNull:
                return json.ValueKind == JsonValueKind.Null
                    ? Invalid(path, json, $"Expected non-nullable type \"{type}\" not to be null.{LeaveItOut.Advise(byDefault)}")
                    : Value(json, nonNull.OfType, path);
            case var _ when json.ValueKind == JsonValueKind.Null:
                return null;
            case GraphQLList list:
                return ListValue(json, list, path);
            case GraphQLInputObjectType input:
                return ObjectValue(json, input, path);
            case GraphQLEnumType choice:
                return EnumValue(json, choice, path);
            default:
                return ScalarValue(json, (GraphQLScalarType)type, path);
        }
    }

    private List<object?> ListValue(JsonElement json, GraphQLList list, Step? path)
    {
        if (json.ValueKind != JsonValueKind.Array)
            return [Value(json, list.OfType, path)];
        var values = new List<object?>(json.GetArrayLength());
        foreach (var item in json.EnumerateArray())
        {
            values.Add(Value(item, list.OfType, new(path, null, values.Count)));
            if (_errors.Count >= MaximumErrors)
                break;
        }

        return values;
    }

    private Dictionary<string, object?>? ObjectValue(JsonElement json, GraphQLInputObjectType input, Step? path)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Invalid(path, json, $"Expected type \"{input.Name}\" to be an object.");
            return null;
        }

        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in input.Fields.Values)
        {
            if (json.TryGetProperty(field.Name, out var given))
                values.Add(field.Name, Value(given, field.Type, new(path, field.Name, 0), field.DefaultValue));
            else if (LiteralCoercion.Default(field) is var byDefault && !Absent.Is(byDefault))
                values.Add(field.Name, byDefault);
            else if (field.Type is GraphQLNonNull)
                Invalid(path, json, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }

        foreach (var property in json.EnumerateObject())
        {
            if (_errors.Count >= MaximumErrors)
                return values;
            if (!input.Fields.ContainsKey(property.Name))
            {
                Invalid(path, json, $"Field {Inspect.Value(property.Name)} is not defined by type \"{input.Name}\"."
                    + Suggestion(property.Name, input.Fields.Keys));
            }
        }

        if (input.IsOneOf)
            CheckOneOf(json, input, path);
        return values;
    }

    private void CheckOneOf(JsonElement json, GraphQLInputObjectType input, Step? path)
    {
        var given = json.EnumerateObject().Where(property => input.Fields.ContainsKey(property.Name)).Take(2).ToList();
        if (given.Count != 1)
            Invalid(path, json, $"Exactly one key must be specified for OneOf type \"{input.Name}\".");
        else if (given[0].Value.ValueKind == JsonValueKind.Null)
            Invalid(new(path, given[0].Name, 0), given[0].Value, $"Field \"{given[0].Name}\" must be non-null.");
    }

    private object? EnumValue(JsonElement json, GraphQLEnumType choice, Step? path)
    {
        if (json.ValueKind != JsonValueKind.String)
        {
            var shown = Inspect.Value(json);
            return Invalid(path, json, $"Enum \"{choice.Name}\" cannot represent non-string value: {shown}.{Suggestion(shown, choice.Values.Keys)}");
        }

        var name = json.GetString()!;
        return choice.Values.TryGetValue(name, out var found)
            ? found.Value
            : Invalid(path, json, $"Value {Inspect.Value(name)} does not exist in \"{choice.Name}\" enum.{Suggestion(name, choice.Values.Keys, "the enum value")}");
    }

    private object? ScalarValue(JsonElement json, GraphQLScalarType scalar, Step? path)
    {
        try
        {
            return scalar.ParseValue(json);
        }
        catch (GraphQLException invalid)
        {
            return Invalid(path, json, invalid.Message);
        }
        catch (Exception unexpected) when (unexpected is FormatException or InvalidOperationException or OverflowException)
        {
            return Invalid(path, json, $"Expected type \"{scalar.Name}\".");
        }
    }

    private string Suggestion(string name, IEnumerable<string> known, string? what = null) =>
        _suggest ? DidYouMean.Ask(SuggestionList.Find(name, known), what) : "";

    private object? Invalid(Step? path, JsonElement value, string message)
    {
        var name = _definition.Variable.Name.Value;
        var at = path is null ? "" : $" at \"{name}{path}\"";
        _errors.Add(new($"Variable \"${name}\" got invalid value {Inspect.Value(value)}{at}; {message}", _definition));
        return null;
    }

    /// <summary>A step into a variable's value, from the inside out.</summary>
    private sealed record Step(Step? Outer, string? Name, int Index)
    {
        public override string ToString()
        {
            var steps = new Stack<Step>();
            for (var step = this; step is not null; step = step.Outer)
                steps.Push(step);
            var text = new StringBuilder();
            foreach (var step in steps)
            {
                if (step.Name is null)
                    text.Append('[').Append(step.Index).Append(']');
                else
                    text.Append('.').Append(step.Name);
            }

            return text.ToString();
        }
    }
}
