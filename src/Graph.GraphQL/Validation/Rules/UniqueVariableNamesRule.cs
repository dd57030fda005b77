using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>No two variables of an operation have the same name (spec 5.8.1).</summary>
internal static class UniqueVariableNamesRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor) =>
        visitor.Enter(SyntaxKind.OperationDefinition, (OperationDefinitionNode operation) =>
        {
            foreach (var same in Repeated.Names(operation.VariableDefinitions, static variable => variable.Variable.Name))
                context.Report(new GraphQLError($"There can be only one variable named \"${same[0].Value}\".", same));
        });
}
