using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>A document has at most one schema definition (spec 3.3).</summary>
internal static class LoneSchemaDefinitionRule
{
    public static void Check(DocumentContext context, RuleVisitor visitor)
    {
        var schema = context.KnownSchema;
        var isDefined = schema?.AstNode is not null || schema?.QueryType is not null || schema?.MutationType is not null || schema?.SubscriptionType is not null;
        var count = 0;
        visitor.Enter(SyntaxKind.SchemaDefinition, (SchemaDefinitionNode node) =>
        {
            if (isDefined)
                context.Report(new GraphQLError("Cannot define a new schema within a schema extension.", node));
            else if (count++ > 0)
                context.Report(new GraphQLError("Must provide only one schema definition.", node));
        });
    }
}
