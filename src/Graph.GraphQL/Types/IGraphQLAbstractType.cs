namespace Graph.GraphQL.Types;

/// <summary>An interface or union: a type whose values are of one of several object types.</summary>
public interface IGraphQLAbstractType
{
    /// <summary>The type's name.</summary>
    string Name { get; }

    /// <summary>
    /// Names the object type of a value. Null, or a null answer, means: the <c>__typename</c> entry of a dictionary, else the
    /// possible type whose <see cref="GraphQLObjectType.IsTypeOf"/> or C# type fits.
    /// </summary>
    Func<object, string?>? ResolveType { get; set; }
}
