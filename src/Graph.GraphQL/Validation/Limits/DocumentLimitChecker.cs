using System.Collections.Immutable;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Limits;

/// <summary>
/// Holds a document to <see cref="DocumentLimits"/>. It needs no schema and its time is linear in the document, so it comes before
/// validation. Fragments that spread themselves are measured as if they did not: validation refuses them.
/// </summary>
public static class DocumentLimitChecker
{
    /// <summary>One error for each limit that is exceeded; none for a document within its limits.</summary>
    public static ImmutableArray<GraphQLError> Check(DocumentNode document, DocumentLimits limits)
    {
        List<GraphQLError> errors = [];
        var counts = new SyntaxCounts();
        try
        {
            counts.Walk(document);
        }
        catch (ValidationAbortedException)
        {
            // A tree made by hand and nested beyond the stack; what was counted so far stands, and the depth is refused below.
        }

        Refuse(counts.Aliases, limits.MaxAliases, "aliases");
        Refuse(counts.Directives, limits.MaxDirectives, "directives");
        Refuse(counts.DirectivesAtOnePlace, limits.MaxDirectivesPerLocation, "directives at one place");
        Refuse(counts.Fragments, limits.MaxFragments, "fragments");
        if (errors.Count == 0)
        {
            var measure = new SelectionMeasure(document);
            foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
                CheckOperation(operation, measure.Measure(operation.SelectionSet));
        }

        return [.. errors];

        void Refuse(Extreme extreme, int limit, string what)
        {
            if (extreme.Count > limit)
                errors.Add(new GraphQLError($"The document has {extreme.Count} {what}, more than the {limit} allowed.", extreme.Place!));
        }

        void CheckOperation(OperationDefinitionNode operation, SelectionSize size)
        {
            var name = operation.Name is { } given ? $"Operation \"{given.Value}\"" : "The operation";
            if (size.Depth > limits.MaxDepth)
                errors.Add(new GraphQLError($"{name} nests fields {Said(size.Depth)} deep, more than the {limits.MaxDepth} levels allowed.", operation));
            if (size.Fields > limits.MaxFields)
                errors.Add(new GraphQLError($"{name} selects {Said(size.Fields)} fields, more than the {limits.MaxFields} allowed.", operation));
            if (size.RootFields > limits.MaxRootFields)
                errors.Add(new GraphQLError($"{name} selects {Said(size.RootFields)} root fields, more than the {limits.MaxRootFields} allowed.", operation));
        }
    }

    private static string Said(long count) => count >= SelectionSize.Ceiling ? "too many to count" : $"{count}";
}
