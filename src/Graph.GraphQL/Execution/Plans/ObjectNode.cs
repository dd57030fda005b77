namespace Graph.GraphQL.Execution;

/// <summary>An object with deferred fields: what the level-by-level resolution works on and the writing reads.</summary>
internal abstract class ObjectNode
{
    public abstract int FieldCount { get; }

    /// <summary>Begins to resolve one field, if it is deferred.</summary>
    public abstract void Begin(int field, RequestState state);

    /// <summary>Hands what is below one resolved field to the next level.</summary>
    public abstract void Expand(int field, RequestState state);

    /// <summary>Writes the object.</summary>
    /// <returns>False when a null must take its place.</returns>
    public abstract bool Write(RequestState state);
}

/// <summary>An object of one C# type with deferred fields.</summary>
internal sealed class ObjectNode<TSource>(TSource source, SelectionPlan<TSource> plan) : ObjectNode
{
    private readonly FieldSlot?[] _slots = new FieldSlot?[plan.Fields.Length];

    public override int FieldCount => _slots.Length;

    public override void Begin(int field, RequestState state)
    {
        if (plan.Fields[field].IsDeferred)
            _slots[field] = plan.Fields[field].Begin(source, state);
    }

    public override void Expand(int field, RequestState state)
    {
        if (_slots[field] is { } slot)
            plan.Fields[field].Expand(slot, state);
    }

    public override bool Write(RequestState state) => plan.WriteSlots(source, _slots, state);
}
