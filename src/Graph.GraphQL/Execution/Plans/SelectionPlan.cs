using Graph.GraphQL.Types;

namespace Graph.GraphQL.Execution;

/// <summary>How a selection on objects of one object type is answered.</summary>
internal abstract class SelectionPlan(GraphQLObjectType type)
{
    public GraphQLObjectType Type { get; } = type;

    /// <summary>True when one of the fields is deferred.</summary>
    public bool IsDeferred { get; protected set; }

    /// <summary>Writes an object whose C# type is only known at run time.</summary>
    public abstract bool WriteBoxed(object source, RequestState state);

    /// <summary>Makes the object one of the next level.</summary>
    public abstract ObjectNode ExpandBoxed(object source, RequestState state);
}

/// <summary>How a selection on objects of one C# type is answered.</summary>
internal sealed class SelectionPlan<TSource> : SelectionPlan
{
    private readonly FieldPlan<TSource>[] _fields;

    public SelectionPlan(GraphQLObjectType type, FieldPlan<TSource>[] fields)
        : base(type)
    {
        _fields = fields;
        IsDeferred = Array.Exists(fields, static field => field.IsDeferred);
    }

    public FieldPlan<TSource>[] Fields => _fields;

    /// <summary>Defers every field, so that the fields of a mutation run one after the other.</summary>
    public void DeferAll()
    {
        foreach (var field in _fields)
            field.IsDeferred = true;
    }

    public bool Write(TSource source, RequestState state)
    {
        state.ThrowIfStopped();
        var start = state.Out.Length;
        foreach (var field in _fields)
        {
            if (!field.Write(source, state))
                return false;
        }

        state.Out.Close(start, (byte)'{', (byte)'}');
        return true;
    }

    public override bool WriteBoxed(object source, RequestState state) => Write((TSource)source, state);

    public override ObjectNode ExpandBoxed(object source, RequestState state) => Expand((TSource)source, state);

    public ObjectNode Expand(TSource source, RequestState state)
    {
        var node = new ObjectNode<TSource>(source, this);
        state.AddToNextLevel(node);
        return node;
    }

    public bool WriteSlots(TSource source, FieldSlot?[] slots, RequestState state)
    {
        state.ThrowIfStopped();
        var start = state.Out.Length;
        for (var i = 0; i < _fields.Length; i++)
        {
            var written = slots[i] is { } slot ? _fields[i].WriteSlot(slot, state) : _fields[i].Write(source, state);
            if (!written)
                return false;
        }

        state.Out.Close(start, (byte)'{', (byte)'}');
        return true;
    }
}
