using System.Collections.Immutable;
using Graph.GraphQL.DataLoader;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Execution;

/// <summary>
/// Everything one running operation changes: the response so far, the path, the errors, what is awaited. Used by one thread at a
/// time, and again for later requests.
/// </summary>
internal sealed class RequestState
{
    private const int CancellationInterval = 64;

    // What a timer can be set to; subscriptions last longer than any.
    private const long MaximumTimer = int.MaxValue;

    private readonly List<Task> _pending = [];
    private PathStep[] _path = new PathStep[32];
    private int _depth;
    private int _objectsUntilCheck;
    private long _deadline;
    private List<ObjectNode> _nextLevel = [];
    private FieldContext?[] _contexts = [];
    private CancellationTokenSource? _cancellation;
    private CancellationToken _clientLeft;
    private Func<CancellationToken>? _clientLeftSource;

    public JsonBuffer Out { get; } = new();

    public List<GraphQLError> Errors { get; } = [];

    public OperationPlan Plan { get; private set; } = null!;

    public object?[] Variables { get; private set; } = [];

    public IServiceProvider Services { get; private set; } = null!;

    public GraphQLOptions Options { get; private set; } = null!;

    public GraphQLSchema Schema { get; private set; } = null!;

    public DataLoaderRegistry? Loaders { get; private set; }

    /// <summary>Signalled when the client leaves or time is up. Made on first use: most operations finish without asking.</summary>
    public CancellationToken CancellationToken
    {
        get
        {
            if (_cancellation is null)
            {
                var client = ClientLeft;
                _cancellation = client.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(client) : new();
                var left = Math.Clamp(_deadline - Environment.TickCount64, 1, MaximumTimer);
                _cancellation.CancelAfter(TimeSpan.FromMilliseconds(left));
            }

            return _cancellation.Token;
        }
    }

    /// <summary>Measures the operation; null when nobody wants to know.</summary>
    public OperationTelemetry? Telemetry { get; set; }

    /// <summary>True when the state must not be used again.</summary>
    public bool IsAbandoned { get; set; }

    /// <summary>True when the time of the operation is over.</summary>
    public bool IsOutOfTime => Environment.TickCount64 >= _deadline;

    private CancellationToken ClientLeft
    {
        get
        {
            if (_clientLeftSource is { } source)
                (_clientLeft, _clientLeftSource) = (source(), null);
            return _clientLeft;
        }
    }

    public void Begin(GraphQLSchema schema, GraphQLOptions options, ReadyOperation operation, TimeSpan? timeout)
    {
        (Schema, Options) = (schema, options);
        (Plan, Variables, Services, _clientLeftSource) = operation;
        _deadline = Environment.TickCount64 + (long)(timeout ?? options.ExecutionTimeout).TotalMilliseconds;
        _objectsUntilCheck = CancellationInterval;
        if (_contexts.Length < Plan.SlotCount)
            _contexts = new FieldContext?[Plan.SlotCount];
    }

    public void Clear()
    {
        Out.Clear();
        Errors.Clear();
        _pending.Clear();
        _nextLevel.Clear();
        Array.Clear(_contexts);
        _cancellation?.Dispose();
        (_cancellation, _clientLeftSource, _clientLeft, Loaders, Telemetry, _depth) = (null, null, default, null, null, 0);
        (Plan, Services, Variables) = (null!, null!, []);
    }

    /// <summary>The value of a variable; <see cref="Absent.Value"/> when it was not given.</summary>
    public object? Variable(string name)
    {
        var index = Plan.VariableIndex(name);
        return index < 0 ? Absent.Value : Variables[index];
    }

    public ResolverContext Context(FieldData data)
    {
        var context = _contexts[data.Slot] ??= new(this, data);
        return context.Arguments?.Error is { } error ? throw new GraphQLException(error.OrCode(ErrorCodes.InvalidArgument)) : context;
    }

    /// <summary>The cursors a field is given; none where its arguments are at fault, which the field itself tells when it is its turn.</summary>
    public IEnumerable<string> Cursors(FieldData data)
    {
        var context = _contexts[data.Slot] ??= new(this, data);
        return context.Arguments?.Error is null ? data.CursorArguments.Select(context.GetArgument<object?>).OfType<string>() : [];
    }

    public TLoader Loader<TLoader>(DataLoaderDefinition definition)
        where TLoader : class =>
        (TLoader)(object)(Loaders ??= new()).Get(definition, Services, CancellationToken);

    // ---- cancellation ----

    /// <summary>Called for every object written: stops work nobody waits for any more.</summary>
    /// <exception cref="OperationCanceledException">The client left or the time is over.</exception>
    public void ThrowIfStopped()
    {
        if (--_objectsUntilCheck > 0)
            return;
        _objectsUntilCheck = CancellationInterval;
        if (IsOutOfTime || ClientLeft.IsCancellationRequested)
            throw new OperationCanceledException("The operation was stopped.");
    }

    /// <summary>True when the exception is the field's own; false when the whole operation was stopped.</summary>
    public bool IsFieldError(Exception failure) =>
        failure is not OperationCanceledException || !(IsOutOfTime || ClientLeft.IsCancellationRequested);

    // ---- path and errors ----

    public void Push(FieldData data)
    {
        if (_depth == _path.Length)
            Array.Resize(ref _path, _depth * 2);
        _path[_depth++].Field = data;
    }

    public int PushIndex()
    {
        if (_depth == _path.Length)
            Array.Resize(ref _path, _depth * 2);
        _path[_depth].Field = null;
        return _depth++;
    }

    public void SetIndex(int index) => _path[_depth - 1].Index = index;

    public void Pop() => _depth--;

    /// <summary>Returns to a depth of the path; always false, for use as an answer.</summary>
    public bool Back(int depth)
    {
        _depth = depth;
        return false;
    }

    public void AddNullError(FieldData data) => Add(new($"Cannot return null for non-nullable field {data.Coordinate}.", data.Nodes));

    public void AddError(Exception failure, FieldData data)
    {
        if (failure is GraphQLException known)
        {
            foreach (var error in known.Errors)
                Add(error.Locations.IsEmpty ? error with { Locations = new GraphQLError("", data.Nodes).Locations } : error);
        }
        else
        {
            var message = Options.IncludeExceptionDetails ? failure.Message : "Unexpected Execution Error";
            Add(new(message, data.Nodes) { Exception = failure });
        }
    }

    private void Add(GraphQLError error)
    {
        if (Errors.Count < Options.MaxErrors)
            Errors.Add(error.OrCode(ErrorCodes.InternalServerError) with { Path = error.Path ?? CurrentPath() });
        else if (Errors.Count == Options.MaxErrors)
            Errors.Add(new GraphQLError($"More than {Options.MaxErrors} errors; the rest is left out.").OrCode(ErrorCodes.TooManyErrors));
    }

    private ImmutableArray<object> CurrentPath()
    {
        var path = ImmutableArray.CreateBuilder<object>(_depth);
        for (var i = 0; i < _depth; i++)
            path.Add(_path[i].Field is { } field ? field.ResponseName : _path[i].Index);
        return path.MoveToImmutable();
    }

    // ---- levels ----

    public void AddToNextLevel(ObjectNode node) => _nextLevel.Add(node);

    public List<ObjectNode> TakeNextLevel()
    {
        var level = _nextLevel;
        _nextLevel = [];
        return level;
    }

    public void Await(Task task) => _pending.Add(task);

    /// <summary>Waits until everything begun has come, sending data loaders' batches whenever nothing else can go on.</summary>
    public async ValueTask DrainAsync()
    {
        while (true)
        {
            // The signal is taken before looking, so that a key that comes in between is not slept over.
            var keysWaiting = Loaders?.NextSignal();
            if (Loaders is { HasWaitingKeys: true })
            {
                await Loaders.FetchAsync(CancellationToken).WaitAsync(CancellationToken).ConfigureAwait(false);
                continue;
            }

            _pending.RemoveAll(static task => task.IsCompleted);
            if (_pending.Count == 0)
                return;
            var all = Task.WhenAll(_pending);
            await (keysWaiting is null ? all : Task.WhenAny(all, keysWaiting)).WaitAsync(CancellationToken).ConfigureAwait(false);
        }
    }

    private struct PathStep
    {
        public FieldData? Field;
        public int Index;
    }
}
