using System.Collections.Immutable;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>No argument is given twice (spec 5.4.2).</summary>
internal static class UniqueArgumentNamesRule
{
    public static void Check(DocumentContext context, RuleVisitor visitor)
    {
        visitor.Enter(SyntaxKind.Field, (FieldNode field) => CheckArguments(field.Arguments));
        visitor.Enter(SyntaxKind.Directive, (DirectiveNode directive) => CheckArguments(directive.Arguments));

        void CheckArguments(ImmutableArray<ArgumentNode> arguments)
        {
            foreach (var same in Repeated.Names(arguments, static argument => argument.Name))
                context.Report(new GraphQLError($"There can be only one argument named \"{same[0].Value}\".", same));
        }
    }
}
