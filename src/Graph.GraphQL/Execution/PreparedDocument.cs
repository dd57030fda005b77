using Graph.GraphQL.Language;
using Graph.GraphQL.Types;
using Graph.GraphQL.Validation;
using Graph.GraphQL.Validation.Limits;

namespace Graph.GraphQL.Execution;

/// <summary>A document that was parsed and validated, with its operations.</summary>
internal sealed class PreparedDocument
{
    private readonly OrderedDictionary<string, PreparedOperation> _operations = new(StringComparer.Ordinal);

    private PreparedDocument(DocumentNode document, GraphQLSchema schema, GraphQLOptions options)
    {
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(static fragment => fragment.Name.Value, StringComparer.Ordinal);
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
            _operations.Add(operation.Name?.Value ?? "", new(operation, fragments, schema, options));
    }

    /// <summary>Parses and validates a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="options">The limits.</param>
    /// <param name="errors">What is wrong with it; empty when the answer is not null.</param>
    public static PreparedDocument? Create(string text, GraphQLSchema schema, GraphQLOptions options, out IReadOnlyList<GraphQLError> errors)
    {
        DocumentNode document;
        try
        {
            document = GraphQLParser.Parse(text, options.Parser);
        }
        catch (GraphQLSyntaxException syntax)
        {
            errors = Coded(syntax.Errors, ErrorCodes.ParseFailed);
            return null;
        }

        errors = Coded(DocumentLimitChecker.Check(document, options.Document), ErrorCodes.OperationTooLarge);
        if (errors.Count > 0)
            return null;

        var validation = ValidationOptions.Default with { MaxErrors = options.MaxErrors, HideSuggestions = !options.EnableIntrospection };
        if (!options.EnableIntrospection)
            validation = validation with { Rules = [.. validation.Rules, NoIntrospectionRule.Check] };
        var found = DocumentValidator.Validate(schema, document, validation);
        errors = Coded(found, ErrorCodes.ValidationFailed);
        return found.IsEmpty ? new(document, schema, options) : null;
    }

    /// <summary>The operation to run (specification, section 6.1, GetOperation).</summary>
    /// <exception cref="GraphQLException">There is no such operation, or no way to choose.</exception>
    public PreparedOperation Operation(string? name)
    {
        if (!string.IsNullOrEmpty(name))
            return _operations.GetValueOrDefault(name) ?? throw Unresolved($"Unknown operation named \"{name}\".");
        return _operations.Count switch
        {
            0 => throw Unresolved("Must provide an operation."),
            1 => _operations.GetAt(0).Value,
            _ => throw Unresolved("Must provide operation name if query contains multiple operations."),
        };
    }

    private static GraphQLError[] Coded(IReadOnlyList<GraphQLError> errors, string code) => [.. errors.Select(error => error.OrCode(code))];

    private static GraphQLException Unresolved(string message) => new(message, ErrorCodes.OperationResolutionFailure);
}
