using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>No two directives have the same name (spec 3.13).</summary>
internal static class UniqueDirectiveNamesRule
{
    public static void Check(DocumentContext context, RuleVisitor visitor)
    {
        var known = new FirstNames();
        visitor.Enter(SyntaxKind.DirectiveDefinition, (DirectiveDefinitionNode directive) =>
        {
            var name = directive.Name;
            if (context.KnownSchema?.GetDirective(name.Value) is not null)
                context.Report(new GraphQLError($"Directive \"@{name.Value}\" already exists in the schema. It cannot be redefined.", name));
            else if (known.AddOrGetFirst(name) is { } first)
                context.Report(new GraphQLError($"There can be only one directive named \"@{name.Value}\".", [first, name]));
        });
    }
}
