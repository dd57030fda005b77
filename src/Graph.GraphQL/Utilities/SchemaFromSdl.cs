using Graph.GraphQL.Language;
using Graph.GraphQL.Types;
using Graph.GraphQL.Validation;

namespace Graph.GraphQL.Utilities;

/// <summary>
/// Makes a schema of type system definitions and extensions (spec chapter 3). The schema has no resolvers: these can be set on its
/// fields afterwards. Directives other than the specified ones are read from the syntax nodes the elements keep.
/// </summary>
public static class SchemaFromSdl
{
    /// <summary>Reads the text and makes a schema of it.</summary>
    /// <param name="sdl">Type system definitions. Without a schema definition the types called Query, Mutation and Subscription are the roots.</param>
    /// <param name="options">The limits of reading; <see cref="ParserOptions.Trusted"/> when null.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not GraphQL.</exception>
    /// <exception cref="GraphQLException">The definitions contradict one another, or name what is not there.</exception>
    public static GraphQLSchema Build(string sdl, ParserOptions? options = null) =>
        Build(GraphQLParser.Parse(sdl, options ?? ParserOptions.Trusted));

    /// <summary>Makes a schema of a document.</summary>
    /// <param name="document">Type system definitions and extensions; operations and fragments in it are ignored.</param>
    /// <exception cref="GraphQLException">The definitions contradict one another, or name what is not there.</exception>
    public static GraphQLSchema Build(DocumentNode document)
    {
        var errors = SchemaDocumentValidator.Validate(document);
        if (!errors.IsEmpty)
            throw new GraphQLException(errors);
        var types = new SdlTypes(document);
        var definition = document.Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault();
        var roots = new Dictionary<OperationType, GraphQLObjectType>();
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (definition is not null || types.Find(operation.ToString()) is not { } named)
                continue;
            roots[operation] = named as GraphQLObjectType ?? throw new GraphQLException(new GraphQLError(
                $"{operation} root type must be Object type{(operation == OperationType.Query ? "" : " if provided")}, it cannot be {named}.", named.AstNode!));
        }

        var given = (definition?.OperationTypes ?? []).Concat(document.Definitions.OfType<SchemaExtensionNode>().SelectMany(static node => node.OperationTypes));
        foreach (var node in given)
            roots[node.Operation] = types.Get<GraphQLObjectType>(node.Type, "an object type");
        return new GraphQLSchema(
            roots.GetValueOrDefault(OperationType.Query),
            roots.GetValueOrDefault(OperationType.Mutation),
            roots.GetValueOrDefault(OperationType.Subscription),
            types.All,
            document.Definitions.OfType<DirectiveDefinitionNode>().Select(types.MakeDirective))
        {
            Description = definition?.Description?.Value,
            AstNode = definition,
        };
    }
}
