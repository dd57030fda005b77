using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Variables have input types (spec 5.8.2).</summary>
internal static class VariablesAreInputTypesRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor) =>
        visitor.Enter(SyntaxKind.VariableDefinition, (VariableDefinitionNode variable) =>
        {
            if (TypeFromNode.Resolve(context.Schema, variable.Type) is { IsInputType: false })
            {
                context.Report(new GraphQLError(
                    $"Variable \"${variable.Variable.Name.Value}\" cannot be non-input type \"{Printer.Print(variable.Type)}\".",
                    variable.Type));
            }
        });
}
