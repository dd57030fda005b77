using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>A document to be executed holds operations and fragments only (spec 5.1.1).</summary>
internal static class ExecutableDefinitionsRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor) =>
        visitor.Enter(SyntaxKind.Document, (DocumentNode document) =>
        {
            foreach (var definition in document.Definitions)
            {
                if (definition is not ExecutableDefinitionNode)
                    context.Report(new GraphQLError($"The {Describe(definition)} definition is not executable.", definition));
            }
        });

    private static string Describe(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => $"\"{type.Name.Value}\"",
        TypeExtensionNode type => $"\"{type.Name.Value}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
        _ => "schema",
    };
}
