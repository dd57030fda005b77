using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>No two operations have the same name (spec 5.2.2.1).</summary>
internal static class UniqueOperationNamesRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor)
    {
        var known = new FirstNames();
        visitor.Enter(SyntaxKind.OperationDefinition, (OperationDefinitionNode operation) =>
        {
            if (operation.Name is { } name && known.AddOrGetFirst(name) is { } first)
                context.Report(new GraphQLError($"There can be only one operation named \"{name.Value}\".", [first, name]));
        });
    }
}
