using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using Graph.GraphQL.Annotations;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Execution;

/// <summary>Makes the plan of a validated operation.</summary>
internal sealed class OperationPlanner
{
    // One method per shape of value, closed over the C# types once and kept.
    private static readonly ConcurrentDictionary<(string Method, Type First, Type Second), MethodInfo> Closed = new();
    private static readonly ConcurrentDictionary<string, FieldResolver> DefaultResolvers = new(StringComparer.Ordinal);

    private readonly GraphQLSchema _schema;
    private readonly GraphQLOptions _options;
    private readonly FieldCollector _collector;
    private readonly List<FieldData> _goingOn = [];
    private int _slots;
    private CostPlan _cost = new(null);

    private OperationPlanner(GraphQLSchema schema, GraphQLOptions options, FieldCollector collector) =>
        (_schema, _options, _collector) = (schema, options, collector);

    /// <param name="schema">The schema the operation was validated against.</param>
    /// <param name="options">The limits.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="fragments">The document's fragments by name.</param>
    /// <param name="variables">The operation's variables.</param>
    /// <param name="condition">The value of a variable that a directive's <c>if</c> uses.</param>
    /// <exception cref="GraphQLException">The operation exceeds a limit.</exception>
    public static OperationPlan Plan(
        GraphQLSchema schema, GraphQLOptions options, OperationDefinitionNode operation,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, VariablePlan[] variables, Func<string, bool> condition)
    {
        var root = schema.GetRootType(operation.Operation)
            ?? throw new GraphQLException(new GraphQLError(
                $"Schema is not configured to execute {operation.Operation.ToString().ToLowerInvariant()} operation.", operation)
                .OrCode(ErrorCodes.OperationResolutionFailure));
        var planner = new OperationPlanner(schema, options, new(schema, fragments, condition));
        var selection = planner.Selection<object>(root, [operation.SelectionSet], null);
        if (operation.Operation == OperationType.Mutation && selection.IsDeferred)
            selection.DeferAll();
        var stream = operation.Operation == OperationType.Subscription ? selection.Fields[0].Data : null;
        return new(operation, variables, selection, planner._slots, planner._cost, stream, planner._goingOn);
    }

    /// <summary>Chooses how values of a C# type are written as a GraphQL type.</summary>
    public ValuePlan<TValue> Value<TValue>(GraphQLType type, FieldData data)
    {
        var nonNull = type.IsNonNull;
        if (Nullable.GetUnderlyingType(typeof(TValue)) is { } underlying)
            return Make<ValuePlan<TValue>>(nameof(NullableOf), underlying, typeof(object), [type, data]);
        return type.NullableType switch
        {
            GraphQLList list => Make<ValuePlan<TValue>>(
                nameof(ListOf), typeof(TValue), ClrShape.ListItem(typeof(TValue)) ?? typeof(object), [list, data, nonNull]),
            GraphQLEnumType choice when typeof(TValue).IsEnum && choice.ClrType == typeof(TValue) =>
                Make<ValuePlan<TValue>>(nameof(EnumOf), typeof(TValue), typeof(object), [choice, data, nonNull]),
            GraphQLEnumType choice => new BoxedEnumValue<TValue>(data, choice, nonNull),
            GraphQLScalarType scalar => Scalar<TValue>(scalar, data, nonNull),
            GraphQLObjectType composite => Object<TValue>(composite, data, nonNull),
            var composite => new AbstractValue<TValue>(
                data, (IGraphQLAbstractType)composite, PossibleSelections((GraphQLNamedType)composite, data), _schema, nonNull),
        };
    }

    private static ValuePlan<TValue> As<TValue>(object plan) => (ValuePlan<TValue>)plan;

    private GraphQLException TooManyFields() => new(
        $"The operation selects more than {_options.Document.MaxFields} fields, counted once for each possible type.", ErrorCodes.OperationTooLarge);

    private static FieldResolver DefaultResolver(string name) =>
        DefaultResolvers.GetOrAdd(name, static key => FieldResolver.From<object, object?>(MemberByName.Reader(key)));

    private SelectionPlan<TSource> Selection<TSource>(GraphQLObjectType type, IEnumerable<SelectionSetNode> sets, FieldData? above)
    {
        // What is under __schema has no limit of depth but this one: a plan is as deep as the C# stack that makes it.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new GraphQLException("The operation nests too many fields.", ErrorCodes.OperationTooLarge);
        var around = _cost;
        var collected = _collector.Collect(type, sets);

        var fields = new List<FieldPlan<TSource>>(collected.Count);
        foreach (var (responseName, nodes) in collected)
        {
            if (_schema.GetField(type, nodes[0].Name.Value) is not { } field)
                continue;
            // Below an interface every possible type has fields of its own, so that interfaces in interfaces multiply what was written.
            if (_slots >= _options.Document.MaxFields)
                throw TooManyFields();
            var data = new FieldData(type, field, responseName, nodes, _slots++);
            around.Children.Add(_cost = new(data));
            if (above is not null && !above.SelectedFields.Contains(field.Name))
                above.SelectedFields.Add(field.Name);
            if (data.CursorArguments.Count > 0)
                _goingOn.Add(data);
            fields.Add(ReferenceEquals(field, Introspection.TypeNameField)
                ? new TypeNameField<TSource>(data)
                : (field.Resolver ?? DefaultResolver(field.Name)).Plan<TSource>(data, this));
            fields[^1].IsDeferred |= fields[^1].HasDeferredValue;
        }

        _cost = around;
        return new(type, [.. fields]);
    }

    private ValuePlan<TValue> Scalar<TValue>(GraphQLScalarType scalar, FieldData data, bool nonNull)
    {
        object? plan = scalar switch
        {
            StringScalarType or IdScalarType when typeof(TValue) == typeof(string) => new StringValue(data, nonNull),
            IntScalarType when typeof(TValue) == typeof(int) => new Int32Value(data),
            BooleanScalarType when typeof(TValue) == typeof(bool) => new BooleanValue(data),
            FloatScalarType when typeof(TValue) == typeof(double) => new DoubleValue(data, nonNull),
            _ => null,
        };
        return plan is null
            ? new ScalarValue<TValue>(data, scalar, _schema.ScalarBindings.GetValueOrDefault(typeof(TValue)), nonNull)
            : As<TValue>(plan);
    }

    private ValuePlan<TValue> Object<TValue>(GraphQLObjectType type, FieldData data, bool nonNull)
    {
        var source = type.ClrType ?? typeof(object);
        if (source == typeof(TValue))
            return new ObjectValue<TValue>(data, Selection<TValue>(type, Sets(data), data), nonNull);
        return new BoxedObjectValue<TValue>(data, BoxedSelection(type, data), nonNull);
    }

    private SelectionPlan BoxedSelection(GraphQLObjectType type, FieldData data) =>
        Make<SelectionPlan>(nameof(SelectionOf), type.ClrType ?? typeof(object), typeof(object), [type, data]);

    private Dictionary<string, SelectionPlan> PossibleSelections(GraphQLNamedType type, FieldData data)
    {
        var around = _cost;
        var choice = new CostPlan(null) { IsChoice = true };
        around.Children.Add(choice);
        var selections = new Dictionary<string, SelectionPlan>(StringComparer.Ordinal);
        foreach (var possible in _schema.GetPossibleTypes(type))
        {
            choice.Children.Add(_cost = new(null));
            selections.Add(possible.Name, BoxedSelection(possible, data));
        }

        _cost = around;
        return selections;
    }

    private static IEnumerable<SelectionSetNode> Sets(FieldData data) =>
        data.Nodes.Where(static node => node.SelectionSet is not null).Select(static node => node.SelectionSet!);

    private T Make<T>(string method, Type first, Type second, object?[] arguments)
    {
        var closed = Closed.GetOrAdd((method, first, second), static key =>
        {
            var open = typeof(OperationPlanner).GetMethod(key.Method, BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)!;
            return open.GetGenericArguments().Length == 2 ? open.MakeGenericMethod(key.First, key.Second) : open.MakeGenericMethod(key.First);
        });
        return (T)closed.Invoke(this, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }

    private NullableValue<T> NullableOf<T>(GraphQLType type, FieldData data)
        where T : struct => new(data, Value<T>(new GraphQLNonNull(type.NullableType), data), type.IsNonNull);

    private ListValue<TList, TItem> ListOf<TList, TItem>(GraphQLList list, FieldData data, bool nonNull) =>
        new(data, Value<TItem>(list.OfType, data), nonNull);

    private static EnumValue<T> EnumOf<T>(GraphQLEnumType type, FieldData data, bool nonNull)
        where T : struct, Enum => new(data, type, nonNull);

    private SelectionPlan<T> SelectionOf<T>(GraphQLObjectType type, FieldData data) => Selection<T>(type, Sets(data), data);
}
