using System.Collections.Immutable;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation;

/// <summary>Checks a type system document before a schema is made of it (spec chapter 3): names are unique, what is referred to exists.</summary>
public static class SchemaDocumentValidator
{
    /// <summary>The errors of the document; none when a schema can be made of it.</summary>
    /// <param name="document">Definitions and extensions.</param>
    /// <param name="schemaToExtend">The schema the document adds to; null when it stands alone.</param>
    public static ImmutableArray<GraphQLError> Validate(DocumentNode document, GraphQLSchema? schemaToExtend = null) =>
        Validate(document, schemaToExtend, SpecifiedRules.ForSchemaDocuments);

    internal static ImmutableArray<GraphQLError> Validate(DocumentNode document, GraphQLSchema? schemaToExtend, ImmutableArray<SchemaDocumentRule> rules)
    {
        var context = new DocumentContext(document, schemaToExtend, int.MaxValue, hideSuggestions: false);
        var walker = new RuleWalker(null);
        context.Ancestors = walker.Ancestors;
        foreach (var rule in rules)
            rule(context, walker.Visitor);
        return walker.Run(context);
    }
}
