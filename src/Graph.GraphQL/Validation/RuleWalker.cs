using System.Collections.Immutable;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation;

/// <summary>The one walk that all rules share.</summary>
/// <param name="typeInfo">Told of every node before the rules are; null for type system documents.</param>
internal sealed class RuleWalker(TypeInfo? typeInfo) : DocumentWalker
{
    public RuleVisitor Visitor { get; } = new();

    public ImmutableArray<GraphQLError> Run(DocumentContext context)
    {
        try
        {
            Walk(context.Document);
        }
        catch (ValidationAbortedException aborted)
        {
            context.Abort(aborted.Message);
        }

        return [.. context.Errors];
    }

    protected override bool Enter(SyntaxNode node)
    {
        typeInfo?.Enter(node);
        Visitor.OnEnter(node);
        return true;
    }

    protected override void Leave(SyntaxNode node)
    {
        Visitor.OnLeave(node);
        typeInfo?.Leave(node);
    }
}
