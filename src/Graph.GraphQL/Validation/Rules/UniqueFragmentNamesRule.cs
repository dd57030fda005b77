using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>No two fragments have the same name (spec 5.5.1.1).</summary>
internal static class UniqueFragmentNamesRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor)
    {
        var known = new FirstNames();
        visitor.Enter(SyntaxKind.FragmentDefinition, (FragmentDefinitionNode fragment) =>
        {
            if (known.AddOrGetFirst(fragment.Name) is { } first)
                context.Report(new GraphQLError($"There can be only one fragment named \"{first.Value}\".", [first, fragment.Name]));
        });
    }
}
