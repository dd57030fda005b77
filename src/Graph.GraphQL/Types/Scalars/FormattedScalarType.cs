using System.Text.Json;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary>A custom scalar that is sent as a string in a format of its own, such as a date.</summary>
/// <typeparam name="T">The C# type of its values.</typeparam>
public sealed class FormattedScalarType<T> : GraphQLScalarType
    where T : notnull
{
    private readonly Func<T, string> _format;
    private readonly Func<string, T?> _parse;
    private readonly Func<string, bool> _canParse;
    private readonly string _hint;

    /// <summary>Defines the scalar.</summary>
    /// <param name="name">The type's name.</param>
    /// <param name="format">Writes a value.</param>
    /// <param name="tryParse">Reads a value; false when the text is none.</param>
    /// <param name="example">What a refusal gives as an example; none when it is null.</param>
    public FormattedScalarType(string name, Func<T, string> format, TryParse tryParse, string? example = null)
        : base(name)
    {
        _hint = example is null ? "" : $"; give one such as {Inspect.Value(example)}.";
        (_format, _parse, _canParse) = (format, text => tryParse(text, out var value) ? value : default, text => tryParse(text, out _));
        ClrType = typeof(T);
    }

    /// <summary>Reads a value from text; false when the text is none.</summary>
    public delegate bool TryParse(string text, out T? value);

    /// <inheritdoc/>
    public override object? Serialize(object value) => value is T typed
        ? _format(typed)
        : throw new GraphQLException($"{Name} cannot represent value: {Inspect.Value(value)}");

    /// <inheritdoc/>
    public override object? ParseValue(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? Parse(value.GetString()!)
        : throw new GraphQLException($"{Name} cannot represent a non string value: {Inspect.Value(value)}{_hint}");

    /// <inheritdoc/>
    public override object? ParseLiteral(ValueNode literal) => literal is StringValueNode text
        ? Parse(text.Value)
        : throw new GraphQLException($"{Name} cannot represent a non string value: {Printer.Print(literal)}{_hint}");

    private object? Parse(string text) => _canParse(text)
        ? _parse(text)
        : throw new GraphQLException($"{Name} cannot represent value: {Inspect.Value(text)}{_hint}");
}
