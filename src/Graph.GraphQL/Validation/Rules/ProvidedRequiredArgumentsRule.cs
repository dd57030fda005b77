using System.Collections.Immutable;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Arguments that are required are given (spec 5.4.3).</summary>
internal static class ProvidedRequiredArgumentsRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor)
    {
        CheckDirectives(context, visitor);

        // On leaving, so that errors further down come first.
        visitor.Leave(SyntaxKind.Field, (FieldNode node) =>
        {
            foreach (var argument in context.Field?.Arguments.Values ?? [])
            {
                if (argument.IsRequired && !IsGiven(node.Arguments, argument.Name))
                {
                    context.Report(new GraphQLError(
                        $"Field \"{context.Field!.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.",
                        node));
                }
            }
        });
    }

    /// <summary>The part for directives, which type system documents are checked for as well.</summary>
    public static void CheckDirectives(DocumentContext context, RuleVisitor visitor)
    {
        var required = new Dictionary<string, List<(string Name, string Type)>>(StringComparer.Ordinal);
        foreach (var directive in context.KnownSchema?.Directives.Values ?? SpecifiedDirectives.All)
        {
            required[directive.Name] =
                [.. directive.Arguments.Values.Where(static argument => argument.IsRequired).Select(static argument => (argument.Name, argument.Type.ToString()!))];
        }

        foreach (var directive in context.Document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            required[directive.Name.Value] =
            [
                .. directive.Arguments
                    .Where(static argument => argument is { Type: NonNullTypeNode, DefaultValue: null })
                    .DistinctBy(static argument => argument.Name.Value)
                    .Select(static argument => (argument.Name.Value, Printer.Print(argument.Type))),
            ];
        }

        visitor.Leave(SyntaxKind.Directive, (DirectiveNode node) =>
        {
            foreach (var (name, type) in required.GetValueOrDefault(node.Name.Value) ?? [])
            {
                if (!IsGiven(node.Arguments, name))
                {
                    context.Report(new GraphQLError(
                        $"Directive \"@{node.Name.Value}\" argument \"{name}\" of type \"{type}\" is required, but it was not provided.",
                        node));
                }
            }
        });
    }

    private static bool IsGiven(ImmutableArray<ArgumentNode> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name.Value == name)
                return true;
        }

        return false;
    }
}
