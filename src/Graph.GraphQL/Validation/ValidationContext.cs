using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation;

/// <summary>What rules for executable documents see besides: the types that belong to the node being visited, and what fragments lead to.</summary>
public sealed class ValidationContext : DocumentContext
{
    // What rules may do beyond one walk over the document, counted in fragments, spreads and variables looked at. As in graphql-js.
    private const int FragmentWork = 50_000;

    private readonly TypeInfo _typeInfo;
    private readonly Dictionary<SelectionSetNode, List<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<SyntaxNode, List<VariableUsage>> _usages = [];
    private readonly Dictionary<OperationDefinitionNode, List<VariableUsage>> _recursiveUsages = [];
    private int _remainingFragmentWork = FragmentWork;

    internal ValidationContext(GraphQLSchema schema, DocumentNode document, TypeInfo typeInfo, ValidationOptions options)
        : base(document, schema, options.MaxErrors, options.HideSuggestions)
    {
        Schema = schema;
        _typeInfo = typeInfo;
    }

    /// <summary>What the document is validated against.</summary>
    public GraphQLSchema Schema { get; }

    /// <summary>The output type of the innermost field, fragment or operation; null when it is not known.</summary>
    public GraphQLType? Type => _typeInfo.Type;

    /// <summary>The type the innermost selection set selects from; null when it is not known.</summary>
    public GraphQLNamedType? ParentType => _typeInfo.ParentType;

    /// <summary>The definition of the innermost field; null when it is not known.</summary>
    public GraphQLField? Field => _typeInfo.Field;

    /// <summary>The definition of the directive being visited; null outside directives and when it is not known.</summary>
    public GraphQLDirective? Directive => _typeInfo.Directive;

    /// <summary>The definition of the argument being visited; null outside arguments and when it is not known.</summary>
    public GraphQLArgument? Argument => _typeInfo.Argument;

    /// <summary>The type the value being visited should have; null when it is not known.</summary>
    public GraphQLType? InputType => _typeInfo.InputType;

    /// <summary>The default of the innermost argument or input field; null when it has none or is not known.</summary>
    public ValueNode? DefaultValue => _typeInfo.DefaultValue;

    /// <summary>The type the value around the one being visited should have; null when it is not known.</summary>
    public GraphQLType? ParentInputType => _typeInfo.ParentInputType;

    /// <summary>The spreads in a selection set and the selections nested in it, fragments not followed.</summary>
    internal List<FragmentSpreadNode> GetSpreads(SelectionSetNode selectionSet)
    {
        if (_spreads.TryGetValue(selectionSet, out var spreads))
            return spreads;
        spreads = [];
        var pending = new Stack<SelectionSetNode>([selectionSet]);
        while (pending.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } nested }:
                        pending.Push(nested);
                        break;
                    case InlineFragmentNode inline:
                        pending.Push(inline.SelectionSet);
                        break;
                }
            }
        }

        return _spreads[selectionSet] = spreads;
    }

    /// <summary>The fragments the operations lead to, each once, the near ones first.</summary>
    internal List<FragmentDefinitionNode> GetReferencedFragments(IEnumerable<OperationDefinitionNode> operations)
    {
        var names = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        foreach (var spread in operations.SelectMany(operation => GetSpreads(operation.SelectionSet)))
            names.TryAdd(spread.Name.Value, true);
        SpendFragmentWork(names.Count);
        List<FragmentDefinitionNode> fragments = [];
        for (var i = 0; i < names.Count; i++)
        {
            if (GetFragment(names.GetAt(i).Key) is not { } fragment)
                continue;
            fragments.Add(fragment);
            var spreads = GetSpreads(fragment.SelectionSet);
            SpendFragmentWork(spreads.Count);
            foreach (var spread in spreads)
                names.TryAdd(spread.Name.Value, true);
        }

        return fragments;
    }

    /// <summary>The variables an operation uses, by itself and through fragments, in the order the walk meets them.</summary>
    internal List<VariableUsage> GetVariableUsages(OperationDefinitionNode operation)
    {
        if (_recursiveUsages.TryGetValue(operation, out var usages))
            return usages;
        usages = [.. GetOwnUsages(operation)];
        foreach (var fragment in GetReferencedFragments([operation]))
        {
            var own = GetOwnUsages(fragment);
            SpendFragmentWork(own.Count + 1);
            usages.AddRange(own);
        }

        return _recursiveUsages[operation] = usages;
    }

    /// <summary>Takes from the work left, and ends validation when none is left.</summary>
    internal void SpendFragmentWork(int cost)
    {
        _remainingFragmentWork -= cost;
        if (_remainingFragmentWork < 0)
            throw ValidationAbortedException.TooMuchWork();
    }

    private List<VariableUsage> GetOwnUsages(SyntaxNode definition)
    {
        if (!_usages.TryGetValue(definition, out var usages))
            _usages[definition] = usages = VariableUsageCollector.Collect(Schema, definition);
        return usages;
    }
}
