using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Arguments that are given exist (spec 5.4.1).</summary>
internal static class KnownArgumentNamesRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor)
    {
        CheckDirectives(context, visitor);
        visitor.Enter(SyntaxKind.Argument, (ArgumentNode argument) =>
        {
            if (context.Parent is not FieldNode || context.Argument is not null || context.Field is not { } field || context.ParentType is not { } type)
                return;
            var name = argument.Name.Value;
            context.Report(new GraphQLError(
                $"Unknown argument \"{name}\" on field \"{type}.{field.Name}\".{context.Suggest(name, field.Arguments.Keys)}",
                argument));
        });
    }

    /// <summary>The part for directives, which type system documents are checked for as well.</summary>
    public static void CheckDirectives(DocumentContext context, RuleVisitor visitor)
    {
        var known = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var directive in context.KnownSchema?.Directives.Values ?? SpecifiedDirectives.All)
            known[directive.Name] = [.. directive.Arguments.Keys];
        foreach (var directive in context.Document.Definitions.OfType<DirectiveDefinitionNode>())
            known[directive.Name.Value] = [.. directive.Arguments.Select(static argument => argument.Name.Value)];
        visitor.Enter(SyntaxKind.Directive, (DirectiveNode directive) =>
        {
            if (!known.TryGetValue(directive.Name.Value, out var arguments))
                return;
            foreach (var argument in directive.Arguments)
            {
                var name = argument.Name.Value;
                if (arguments.Contains(name))
                    continue;
                context.Report(new GraphQLError(
                    $"Unknown argument \"{name}\" on directive \"@{directive.Name.Value}\".{context.Suggest(name, arguments)}",
                    argument));
            }
        });
    }
}
