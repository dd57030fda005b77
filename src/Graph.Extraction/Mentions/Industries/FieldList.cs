using Graph.Model;

namespace Graph.Extraction.Mentions.Industries;

/// <summary>What sums up a list of fields behind its last item.</summary>
public enum ListEnd
{
    /// <summary>Nothing: the list may be one of anything.</summary>
    None,

    /// <summary>领域 or a word like it, which may sum up industries or other matters.</summary>
    Field,

    /// <summary>产业, 行业, 产业链: its items are industries.</summary>
    Industry,
}

/// <summary>A list A、B、C等产业 in a text.</summary>
/// <param name="Items">In order. The first begins where its clause begins, so that verbs may stand before the name. Lent by the reader until it reads the next text.</param>
/// <param name="End">What sums it up.</param>
/// <param name="IsSummedUp">Whether 等 stands before what sums it up; without it the last item itself may carry the head (新材料、新能源产业).</param>
public readonly record struct FieldList(ArraySegment<TextSpan> Items, ListEnd End, bool IsSummedUp);
