using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>Operations, selections and fragments (spec 2.3 to 2.8, 2.10).</summary>
internal ref partial struct Parser
{
    private OperationDefinitionNode ParseOperation(Location start, StringValueNode? description)
    {
        if (_lexer.Kind == TokenKind.BraceLeft)
        {
            var selection = ParseSelectionSet();
            return new OperationDefinitionNode(To(start), null, OperationType.Query, null, [], [], selection);
        }

        var operation = ParseOperationType();
        var name = _lexer.Kind == TokenKind.Name ? ParseName() : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(To(start), description, operation, name, variables, directives, selectionSet);
    }

    private OperationType ParseOperationType()
    {
        if (_lexer.Kind != TokenKind.Name)
            Expect(TokenKind.Name);
        var operation = _lexer.Text switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw UnexpectedOperationType(),
        };
        Advance();
        return operation;
    }

    /// <summary>The token is reported once the one behind it has proved readable, as it would be if it had been taken.</summary>
    private GraphQLSyntaxException UnexpectedOperationType()
    {
        var error = Unexpected();
        Advance();
        return error;
    }

    private ImmutableArray<VariableDefinitionNode> ParseVariableDefinitions()
    {
        if (!Skip(TokenKind.ParenLeft))
            return [];
        var variables = new NodeList<VariableDefinitionNode>();
        do
            variables.Add(ParseVariableDefinition());
        while (!Skip(TokenKind.ParenRight));
        return variables.ToImmutable();
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = Here();
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConst: true) : null;
        var directives = ParseDirectives(isConst: true);
        return new VariableDefinitionNode(To(start), description, variable, type, defaultValue, directives);
    }

    private VariableNode ParseVariable()
    {
        var start = Here();
        Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(To(start), name);
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = Here();
        Expect(TokenKind.BraceLeft);
        Nest();
        var selections = new NodeList<SelectionNode>();
        do
            selections.Add(_lexer.Kind == TokenKind.Spread ? ParseFragment() : ParseField());
        while (!Skip(TokenKind.BraceRight));
        Unnest();
        return new SelectionSetNode(To(start), selections.ToImmutable());
    }

    private FieldNode ParseField()
    {
        var start = Here();
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConst: false);
        var directives = ParseDirectives(isConst: false);
        var selectionSet = _lexer.Kind == TokenKind.BraceLeft ? ParseSelectionSet() : null;
        return new FieldNode(To(start), alias, name, arguments, directives, selectionSet);
    }

    private ImmutableArray<ArgumentNode> ParseArguments(bool isConst)
    {
        if (!Skip(TokenKind.ParenLeft))
            return [];
        var arguments = new NodeList<ArgumentNode>();
        do
        {
            var start = Here();
            var name = ParseName();
            Expect(TokenKind.Colon);
            var value = ParseValue(isConst);
            arguments.Add(new ArgumentNode(To(start), name, value));
        }
        while (!Skip(TokenKind.ParenRight));
        return arguments.ToImmutable();
    }

    /// <summary>FragmentSpread and InlineFragment: both begin with three dots.</summary>
    private SelectionNode ParseFragment()
    {
        var start = Here();
        Expect(TokenKind.Spread);
        var hasCondition = SkipKeyword("on");
        if (!hasCondition && _lexer.Kind == TokenKind.Name)
        {
            var name = ParseName();
            var spreadDirectives = ParseDirectives(isConst: false);
            return new FragmentSpreadNode(To(start), name, spreadDirectives);
        }

        var condition = hasCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(To(start), condition, directives, selectionSet);
    }

    private FragmentDefinitionNode ParseFragmentDefinition(Location start, StringValueNode? description)
    {
        ExpectKeyword("fragment");
        if (TokenValue() is "on")
            throw Unexpected();
        var name = ParseName();
        ExpectKeyword("on");
        var condition = ParseNamedType();
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(To(start), description, name, condition, directives, selectionSet);
    }

    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConst)
    {
        if (_lexer.Kind != TokenKind.At)
            return [];
        var directives = new NodeList<DirectiveNode>();
        do
        {
            var start = Here();
            Expect(TokenKind.At);
            var name = ParseName();
            var arguments = ParseArguments(isConst);
            directives.Add(new DirectiveNode(To(start), name, arguments));
        }
        while (_lexer.Kind == TokenKind.At);
        return directives.ToImmutable();
    }
}
