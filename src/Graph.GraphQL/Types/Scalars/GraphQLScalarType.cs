using System.Text.Json;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary>
/// A scalar: a leaf value (specification, section 3.5). A custom scalar derives from this class, or is used as it is and lets
/// every value through unchanged.
/// </summary>
/// <param name="name">The type's name.</param>
public class GraphQLScalarType(string name) : GraphQLNamedType(name)
{
    /// <summary>Where the scalar's format is written down (<c>@specifiedBy</c>); null when nowhere.</summary>
    public string? SpecifiedByUrl { get; init; }

    /// <summary>Turns what a resolver answered into what is sent.</summary>
    /// <param name="value">The resolver's answer, never null.</param>
    /// <returns>A string, number, boolean, <see cref="JsonElement"/>, or a list or dictionary of these; null for the value null.</returns>
    /// <exception cref="GraphQLException">The value is not one of this scalar. The message is sent to the client.</exception>
    public virtual object? Serialize(object value) => value;

    /// <summary>Reads a value given in a variable.</summary>
    /// <param name="value">Any JSON value but null.</param>
    /// <returns>What resolvers see.</returns>
    /// <exception cref="GraphQLException">The value is not one of this scalar. The message is sent to the client.</exception>
    public virtual object? ParseValue(JsonElement value) => UntypedValue.FromJson(value);

    /// <summary>Reads a value written in a document.</summary>
    /// <param name="literal">Any literal but null; variables inside lists and objects are not replaced.</param>
    /// <returns>What resolvers see.</returns>
    /// <exception cref="GraphQLException">The literal is not one of this scalar. The message is sent to the client.</exception>
    public virtual object? ParseLiteral(ValueNode literal) => UntypedValue.FromLiteral(literal);
}
