namespace Graph.GraphQL.Language;

/// <summary>
/// Reads GraphQL texts into syntax trees. Whatever the text, the outcome is a tree or a <see cref="GraphQLSyntaxException"/>, in time
/// and memory linear in its length; nesting is bounded by <see cref="ParserOptions.MaxDepth"/>, so no text can exhaust the stack.
/// </summary>
public static class GraphQLParser
{
    /// <summary>Reads a document of operations, fragments and type system definitions (spec 2.2).</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> when null.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not a document, or exceeds a limit.</exception>
    public static DocumentNode Parse(ReadOnlySpan<char> text, ParserOptions? options = null) =>
        new Parser(text, options ?? ParserOptions.Default).ParseDocument();

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, ParserOptions?)"/>
    public static DocumentNode Parse(string text, ParserOptions? options = null) => Parse(text.AsSpan(), options);

    /// <summary>Reads one value, variables included (spec 2.9).</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> when null.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not one value, or exceeds a limit.</exception>
    public static ValueNode ParseValue(ReadOnlySpan<char> text, ParserOptions? options = null) =>
        new Parser(text, options ?? ParserOptions.Default).ParseOnlyValue(isConst: false);

    /// <summary>Reads one constant value: a value without variables (spec 2.9).</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> when null.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not one constant value, or exceeds a limit.</exception>
    public static ValueNode ParseConstValue(ReadOnlySpan<char> text, ParserOptions? options = null) =>
        new Parser(text, options ?? ParserOptions.Default).ParseOnlyValue(isConst: true);

    /// <summary>Reads one type reference such as <c>[Int!]</c> (spec 2.11).</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> when null.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not one type reference, or exceeds a limit.</exception>
    public static TypeNode ParseType(ReadOnlySpan<char> text, ParserOptions? options = null) =>
        new Parser(text, options ?? ParserOptions.Default).ParseOnlyType();

    /// <summary>Reads a schema coordinate such as <c>Query.hero(id:)</c> or <c>@deprecated</c> (spec 3.14).</summary>
    /// <param name="text">The text, without blanks.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not one schema coordinate.</exception>
    public static SchemaCoordinateNode ParseSchemaCoordinate(ReadOnlySpan<char> text) => new SchemaCoordinateParser(text).Parse();
}
