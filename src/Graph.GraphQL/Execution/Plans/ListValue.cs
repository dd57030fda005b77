using System.Collections;

namespace Graph.GraphQL.Execution;

/// <summary>A list, item by item.</summary>
/// <typeparam name="TList">The C# type of the list.</typeparam>
/// <typeparam name="TItem">The C# type of an item.</typeparam>
internal sealed class ListValue<TList, TItem>(FieldData data, ValuePlan<TItem> item, bool nonNull) : ValuePlan<TList>(data, nonNull)
{
    public override bool IsDeferred => item.IsDeferred;

    public override object? Expand(TList value, RequestState state)
    {
        if (value is null)
            return null;
        var node = new ListNode<TItem>();
        try
        {
            // Held, because a sequence may be gone through only once.
            node.Items = [.. Sequence(value, Data)];
        }
        catch (Exception failure) when (state.IsFieldError(failure))
        {
            node.Error = failure;
            return node;
        }

        node.Children = new object?[node.Items.Length];
        for (var i = 0; i < node.Items.Length; i++)
            node.Children[i] = item.Expand(node.Items[i], state);
        return node;
    }

    protected override bool WriteNonNull(TList value, RequestState state)
    {
        var output = state.Out;
        var start = output.Length;
        var depth = state.PushIndex();
        try
        {
            switch (value)
            {
                case TItem[] array:
                    for (var i = 0; i < array.Length; i++)
                    {
                        state.SetIndex(i);
                        output.WriteByte((byte)',');
                        if (!item.Write(array[i], state))
                            return state.Back(depth);
                    }

                    break;
                case IReadOnlyList<TItem> list:
                    for (var i = 0; i < list.Count; i++)
                    {
                        state.SetIndex(i);
                        output.WriteByte((byte)',');
                        if (!item.Write(list[i], state))
                            return state.Back(depth);
                    }

                    break;
                default:
                    var index = 0;
                    foreach (var one in Sequence(value, Data))
                    {
                        state.SetIndex(index++);
                        output.WriteByte((byte)',');
                        if (!item.Write(one, state))
                            return state.Back(depth);
                    }

                    break;
            }
        }
        catch (Exception failure) when (state.IsFieldError(failure))
        {
            // What enumerating threw is the whole list's.
            state.Back(depth);
            state.AddError(failure, Data);
            return false;
        }

        state.Pop();
        output.Close(start, (byte)'[', (byte)']');
        return true;
    }

    protected override bool WriteChildren(TList value, object children, RequestState state)
    {
        var node = (ListNode<TItem>)children;
        if (node.Error is { } failure)
        {
            state.AddError(failure, Data);
            return false;
        }

        var output = state.Out;
        var start = output.Length;
        var depth = state.PushIndex();
        for (var i = 0; i < node.Items.Length; i++)
        {
            state.SetIndex(i);
            output.WriteByte((byte)',');
            var written = node.Children[i] is { } child
                ? item.WriteExpanded(node.Items[i], child, state)
                : item.Write(node.Items[i], state);
            if (!written)
                return state.Back(depth);
        }

        state.Pop();
        output.Close(start, (byte)'[', (byte)']');
        return true;
    }

    private static IEnumerable<TItem> Sequence(TList list, FieldData data) => list switch
    {
        IEnumerable<TItem> typed => typed,
        IEnumerable any and not string => any.Cast<TItem>(),
        _ => throw new GraphQLException($"Expected Iterable, but did not find one for field \"{data.Coordinate}\"."),
    };
}

/// <summary>The items of a list with deferred fields below.</summary>
internal sealed class ListNode<TItem>
{
    public TItem[] Items { get; set; } = [];

    public object?[] Children { get; set; } = [];

    public Exception? Error { get; set; }
}
