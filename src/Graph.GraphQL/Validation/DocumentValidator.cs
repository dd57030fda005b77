using System.Collections.Immutable;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation;

/// <summary>
/// Checks an executable document against a schema (spec chapter 5). All rules share one walk, so the time is linear in the document but
/// for the comparisons of fields that could overlap, which have a budget.
/// </summary>
public static class DocumentValidator
{
    /// <summary>The errors of the document, in the order of the nodes they are found at; none for a valid document.</summary>
    /// <param name="schema">A valid schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">The rules and limits; <see cref="ValidationOptions.Default"/> when null.</param>
    public static ImmutableArray<GraphQLError> Validate(GraphQLSchema schema, DocumentNode document, ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        var typeInfo = new TypeInfo(schema);
        var context = new ValidationContext(schema, document, typeInfo, options);
        var walker = new RuleWalker(typeInfo);
        context.Ancestors = walker.Ancestors;
        foreach (var rule in options.Rules)
            rule(context, walker.Visitor);
        return walker.Run(context);
    }
}
