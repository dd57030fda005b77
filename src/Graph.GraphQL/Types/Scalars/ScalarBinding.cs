namespace Graph.GraphQL.Types;

/// <summary>A C# type that is sent and received as a scalar.</summary>
/// <param name="Scalar">The scalar it appears as.</param>
/// <param name="Serialize">Turns a C# value into one the scalar serializes.</param>
/// <param name="Parse">Turns a value the scalar has parsed into the C# one; its exceptions mean the value was not valid.</param>
internal sealed record ScalarBinding(GraphQLScalarType Scalar, Func<object, object> Serialize, Func<object, object> Parse);
