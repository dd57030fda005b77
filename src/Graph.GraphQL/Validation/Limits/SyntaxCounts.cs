using System.Collections.Immutable;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Limits;

/// <summary>A count, and the node that brought it to where it is.</summary>
internal readonly record struct Extreme(int Count, SyntaxNode? Place);

/// <summary>Counts what is written in a document.</summary>
internal sealed class SyntaxCounts : DocumentWalker
{
    public Extreme Aliases { get; private set; }

    public Extreme Directives { get; private set; }

    /// <summary>The most at any one place.</summary>
    public Extreme DirectivesAtOnePlace { get; private set; }

    public Extreme Fragments { get; private set; }

    protected override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            case FieldNode field:
                if (field.Alias is not null)
                    Aliases = new Extreme(Aliases.Count + 1, field);
                Count(field.Directives);
                break;
            case SelectionNode selection:
                Count(selection.Directives);
                break;
            case ExecutableDefinitionNode definition:
                if (definition is FragmentDefinitionNode)
                    Fragments = new Extreme(Fragments.Count + 1, definition);
                Count(definition.Directives);
                break;
            case VariableDefinitionNode variable:
                Count(variable.Directives);
                break;
        }

        return true;
    }

    protected override void Leave(SyntaxNode node)
    {
    }

    private void Count(ImmutableArray<DirectiveNode> directives)
    {
        if (directives.IsEmpty)
            return;
        Directives = new Extreme(Directives.Count + directives.Length, directives[^1]);
        if (directives.Length > DirectivesAtOnePlace.Count)
            DirectivesAtOnePlace = new Extreme(directives.Length, directives[^1]);
    }
}
