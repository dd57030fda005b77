using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation;

/// <summary>Knows, during a walk, the types and definitions that belong to the node being visited; null where the document has gone astray.</summary>
internal sealed class TypeInfo(GraphQLSchema schema)
{
    private readonly List<GraphQLType?> _types = [];
    private readonly List<GraphQLNamedType?> _parentTypes = [];
    private readonly List<GraphQLField?> _fields = [];
    private readonly List<GraphQLType?> _inputTypes = [];
    private readonly List<ValueNode?> _defaultValues = [];

    /// <summary>The output type of the innermost field, fragment or operation.</summary>
    public GraphQLType? Type => Top(_types);

    /// <summary>The composite type the innermost selection set selects from.</summary>
    public GraphQLNamedType? ParentType => Top(_parentTypes);

    public GraphQLField? Field => Top(_fields);

    public GraphQLDirective? Directive { get; private set; }

    public GraphQLArgument? Argument { get; private set; }

    /// <summary>The type the innermost argument, input field, list item or variable default is expected to have.</summary>
    public GraphQLType? InputType => Top(_inputTypes);

    /// <summary>The input type around <see cref="InputType"/>.</summary>
    public GraphQLType? ParentInputType => _inputTypes.Count > 1 ? _inputTypes[^2] : null;

    /// <summary>The default of the innermost argument or input field.</summary>
    public ValueNode? DefaultValue => Top(_defaultValues);

    public void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parentTypes.Add(Type?.NamedType is { IsCompositeType: true } composite ? composite : null);
                break;
            case FieldNode field:
                var definition = ParentType is { } parent ? schema.GetField(parent, field.Name.Value) : null;
                _fields.Add(definition);
                _types.Add(OutputOnly(definition?.Type));
                break;
            case DirectiveNode directive:
                Directive = schema.GetDirective(directive.Name.Value);
                break;
            case OperationDefinitionNode operation:
                _types.Add(schema.GetRootType(operation.Operation));
                break;
            case InlineFragmentNode fragment:
                _types.Add(OutputOnly(fragment.TypeCondition is { } condition ? schema.GetType(condition.Name.Value) : Type?.NamedType));
                break;
            case FragmentDefinitionNode fragment:
                _types.Add(OutputOnly(schema.GetType(fragment.TypeCondition.Name.Value)));
                break;
            case VariableDefinitionNode variable:
                _inputTypes.Add(InputOnly(TypeFromNode.Resolve(schema, variable.Type)));
                break;
            case ArgumentNode argument:
                Argument = (Directive?.Arguments ?? Field?.Arguments)?.GetValueOrDefault(argument.Name.Value);
                EnterInput(Argument);
                break;
            case ListValueNode:
                _defaultValues.Add(null);
                _inputTypes.Add(InputType?.NullableType is GraphQLList list ? list.OfType : InputType?.NullableType);
                break;
            case ObjectFieldNode field:
                EnterInput((InputType?.NamedType as GraphQLInputObjectType)?.Fields.GetValueOrDefault(field.Name.Value));
                break;
        }
    }

    public void Leave(SyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                Pop(_parentTypes);
                break;
            case FieldNode:
                Pop(_fields);
                Pop(_types);
                break;
            case DirectiveNode:
                Directive = null;
                break;
            case OperationDefinitionNode or InlineFragmentNode or FragmentDefinitionNode:
                Pop(_types);
                break;
            case VariableDefinitionNode:
                Pop(_inputTypes);
                break;
            case ArgumentNode:
                Argument = null;
                LeaveInput();
                break;
            case ListValueNode or ObjectFieldNode:
                LeaveInput();
                break;
        }
    }

    private void EnterInput(GraphQLInputValue? definition)
    {
        _defaultValues.Add(definition?.DefaultValue);
        _inputTypes.Add(InputOnly(definition?.Type));
    }

    private void LeaveInput()
    {
        Pop(_defaultValues);
        Pop(_inputTypes);
    }

    private static GraphQLType? OutputOnly(GraphQLType? type) => type is { IsOutputType: true } ? type : null;

    private static GraphQLType? InputOnly(GraphQLType? type) => type is { IsInputType: true } ? type : null;

    private static T? Top<T>(List<T?> stack)
        where T : class => stack.Count > 0 ? stack[^1] : null;

    private static void Pop<T>(List<T> stack) => stack.RemoveAt(stack.Count - 1);
}
