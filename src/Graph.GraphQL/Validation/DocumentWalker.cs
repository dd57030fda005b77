using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation;

/// <summary>
/// Walks a document in source order. Names and descriptions are left out: no rule looks at them on their own, and descriptions must
/// not affect validation (spec 2.5). The recursion is as deep as the document is nested, which the parser bounds.
/// </summary>
internal abstract class DocumentWalker
{
    private readonly List<SyntaxNode> _ancestors = [];

    /// <summary>From the document down to the parent of the node being visited.</summary>
    public IReadOnlyList<SyntaxNode> Ancestors => _ancestors;

    public void Walk(SyntaxNode node)
    {
        // A document made by hand may be nested deeper than the parser allows.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw ValidationAbortedException.TooMuchWork();
        if (!Enter(node))
            return;
        _ancestors.Add(node);
        WalkChildren(node);
        _ancestors.RemoveAt(_ancestors.Count - 1);
        Leave(node);
    }

    /// <summary>Before the nodes under it. False leaves these out, and <see cref="Leave"/> with them.</summary>
    protected abstract bool Enter(SyntaxNode node);

    protected abstract void Leave(SyntaxNode node);

    private void WalkChildren(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode it:
                WalkAll(it.Definitions);
                break;
            case FieldNode it:
                WalkAll(it.Arguments);
                WalkAll(it.Directives);
                WalkOptional(it.SelectionSet);
                break;
            case SelectionSetNode it:
                WalkAll(it.Selections);
                break;
            case ArgumentNode it:
                Walk(it.Value);
                break;
            case OperationDefinitionNode it:
                WalkAll(it.VariableDefinitions);
                WalkAll(it.Directives);
                Walk(it.SelectionSet);
                break;
            case VariableDefinitionNode it:
                Walk(it.Variable);
                Walk(it.Type);
                WalkOptional(it.DefaultValue);
                WalkAll(it.Directives);
                break;
            case FragmentSpreadNode it:
                WalkAll(it.Directives);
                break;
            case InlineFragmentNode it:
                WalkOptional(it.TypeCondition);
                WalkAll(it.Directives);
                Walk(it.SelectionSet);
                break;
            case FragmentDefinitionNode it:
                Walk(it.TypeCondition);
                WalkAll(it.Directives);
                Walk(it.SelectionSet);
                break;
            case ListValueNode it:
                WalkAll(it.Values);
                break;
            case ObjectValueNode it:
                WalkAll(it.Fields);
                break;
            case ObjectFieldNode it:
                Walk(it.Value);
                break;
            case DirectiveNode it:
                WalkAll(it.Arguments);
                break;
            case ListTypeNode it:
                Walk(it.Type);
                break;
            case NonNullTypeNode it:
                Walk(it.Type);
                break;
            case DefinitionNode or FieldDefinitionNode or InputValueDefinitionNode or EnumValueDefinitionNode or OperationTypeDefinitionNode:
                WalkTypeSystem(node);
                break;
        }
    }

    private void WalkTypeSystem(SyntaxNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode it:
                WalkAll(it.Directives);
                WalkAll(it.OperationTypes);
                break;
            case SchemaExtensionNode it:
                WalkAll(it.Directives);
                WalkAll(it.OperationTypes);
                break;
            case OperationTypeDefinitionNode it:
                Walk(it.Type);
                break;
            case ObjectTypeDefinitionNode it:
                WalkMembers(it.Interfaces, it.Directives, it.Fields);
                break;
            case ObjectTypeExtensionNode it:
                WalkMembers(it.Interfaces, it.Directives, it.Fields);
                break;
            case InterfaceTypeDefinitionNode it:
                WalkMembers(it.Interfaces, it.Directives, it.Fields);
                break;
            case InterfaceTypeExtensionNode it:
                WalkMembers(it.Interfaces, it.Directives, it.Fields);
                break;
            case UnionTypeDefinitionNode it:
                WalkMembers([], it.Directives, it.Types);
                break;
            case UnionTypeExtensionNode it:
                WalkMembers([], it.Directives, it.Types);
                break;
            case EnumTypeDefinitionNode it:
                WalkMembers([], it.Directives, it.Values);
                break;
            case EnumTypeExtensionNode it:
                WalkMembers([], it.Directives, it.Values);
                break;
            case InputObjectTypeDefinitionNode it:
                WalkMembers([], it.Directives, it.Fields);
                break;
            case InputObjectTypeExtensionNode it:
                WalkMembers([], it.Directives, it.Fields);
                break;
            case ScalarTypeDefinitionNode it:
                WalkAll(it.Directives);
                break;
            case ScalarTypeExtensionNode it:
                WalkAll(it.Directives);
                break;
            case DirectiveDefinitionNode it:
                WalkAll(it.Arguments);
                break;
            case FieldDefinitionNode it:
                WalkAll(it.Arguments);
                Walk(it.Type);
                WalkAll(it.Directives);
                break;
            case InputValueDefinitionNode it:
                Walk(it.Type);
                WalkOptional(it.DefaultValue);
                WalkAll(it.Directives);
                break;
            case EnumValueDefinitionNode it:
                WalkAll(it.Directives);
                break;
        }
    }

    private void WalkMembers<T>(ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<DirectiveNode> directives, ImmutableArray<T> members)
        where T : SyntaxNode
    {
        WalkAll(interfaces);
        WalkAll(directives);
        WalkAll(members);
    }

    private void WalkAll<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        foreach (var node in nodes)
            Walk(node);
    }

    private void WalkOptional(SyntaxNode? node)
    {
        if (node is not null)
            Walk(node);
    }
}
