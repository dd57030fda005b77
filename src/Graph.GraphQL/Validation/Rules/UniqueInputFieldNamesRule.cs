using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>No field of an input object is given twice (spec 5.6.3).</summary>
internal static class UniqueInputFieldNamesRule
{
    public static void Check(DocumentContext context, RuleVisitor visitor)
    {
        var outer = new Stack<FirstNames>();
        visitor.Enter(SyntaxKind.ObjectValue, (ObjectValueNode _) => outer.Push(new FirstNames()));
        visitor.Leave(SyntaxKind.ObjectValue, (ObjectValueNode _) => outer.Pop());
        visitor.Enter(SyntaxKind.ObjectField, (ObjectFieldNode field) =>
        {
            if (outer.Peek().AddOrGetFirst(field.Name) is { } first)
                context.Report(new GraphQLError($"There can be only one input field named \"{first.Value}\".", [first, field.Name]));
        });
    }
}
