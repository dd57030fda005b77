using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only one of its document (spec 5.2.3.1).</summary>
internal static class LoneAnonymousOperationRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor)
    {
        var operations = context.Document.Definitions.OfType<OperationDefinitionNode>().Take(2).Count();
        visitor.Enter(SyntaxKind.OperationDefinition, (OperationDefinitionNode operation) =>
        {
            if (operation.Name is null && operations > 1)
                context.Report(new GraphQLError("This anonymous operation must be the only defined operation.", operation));
        });
    }
}
