using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Variables that are defined are used (spec 5.8.4).</summary>
internal static class NoUnusedVariablesRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor) =>
        visitor.Leave(SyntaxKind.OperationDefinition, (OperationDefinitionNode operation) =>
        {
            var used = context.GetVariableUsages(operation).Select(static usage => usage.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
            var place = operation.Name is { } name ? $" in operation \"{name.Value}\"" : "";
            foreach (var variable in operation.VariableDefinitions)
            {
                if (!used.Contains(variable.Variable.Name.Value))
                    context.Report(new GraphQLError($"Variable \"${variable.Variable.Name.Value}\" is never used{place}.", variable));
            }
        });
}
