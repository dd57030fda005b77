using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Variables that are used are defined by every operation that leads to their use (spec 5.8.3).</summary>
internal static class NoUndefinedVariablesRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor) =>
        visitor.Leave(SyntaxKind.OperationDefinition, (OperationDefinitionNode operation) =>
        {
            var defined = operation.VariableDefinitions.Select(static variable => variable.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
            var place = operation.Name is { } name ? $" by operation \"{name.Value}\"" : "";
            foreach (var usage in context.GetVariableUsages(operation))
            {
                if (!defined.Contains(usage.Node.Name.Value))
                    context.Report(new GraphQLError($"Variable \"${usage.Node.Name.Value}\" is not defined{place}.", [usage.Node, operation]));
            }
        });
}
