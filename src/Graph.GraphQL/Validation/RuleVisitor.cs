using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation;

/// <summary>The handlers of all rules, by kind of node. For one node they are called in the order of subscription.</summary>
public sealed class RuleVisitor
{
    private static readonly int _kinds = Enum.GetValues<SyntaxKind>().Length;

    private readonly List<Action<SyntaxNode>>?[] _enter = new List<Action<SyntaxNode>>?[_kinds];
    private readonly List<Action<SyntaxNode>>?[] _leave = new List<Action<SyntaxNode>>?[_kinds];

    internal RuleVisitor()
    {
    }

    /// <summary>Calls the handler for every node of the kind, before the nodes under it.</summary>
    /// <typeparam name="T">The class of the kind, or a base of it.</typeparam>
    public void Enter<T>(SyntaxKind kind, Action<T> handler)
        where T : SyntaxNode => Add(_enter, kind, handler);

    /// <summary>Calls the handler for every node of the kind, after the nodes under it.</summary>
    /// <typeparam name="T">The class of the kind, or a base of it.</typeparam>
    public void Leave<T>(SyntaxKind kind, Action<T> handler)
        where T : SyntaxNode => Add(_leave, kind, handler);

    internal void OnEnter(SyntaxNode node) => Call(_enter, node);

    internal void OnLeave(SyntaxNode node) => Call(_leave, node);

    private static void Add<T>(List<Action<SyntaxNode>>?[] table, SyntaxKind kind, Action<T> handler)
        where T : SyntaxNode =>
        (table[(int)kind] ??= []).Add(handler as Action<SyntaxNode> ?? (node => handler((T)node)));

    private static void Call(List<Action<SyntaxNode>>?[] table, SyntaxNode node)
    {
        if (table[(int)node.Kind] is not { } handlers)
            return;
        foreach (var handler in handlers)
            handler(node);
    }
}
