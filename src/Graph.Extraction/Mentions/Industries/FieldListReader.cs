using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Industries;

/// <summary>Finds lists whose items are parted by the enumeration comma 、, and what sums them up.</summary>
public sealed class FieldListReader(IndustryWords words)
{
    /// <summary>How far from its last comma a list may end, in characters.</summary>
    private const int FarthestEnd = 24;

    /// <summary>化工、印染、电镀企业: of which industries the firms are, where 等 does not stand before it.</summary>
    private const string Firms = "企业";

    private static readonly CharacterSet ClauseEnds = new("，。；！？：,;!?:\n（）()《》【】[]—…");

    /// <summary>A segment between two enumeration commas has two items at most, a clause one segment more than commas: so many items for each comma.</summary>
    private const int MostItems = 4;

    /// <summary>What is filled anew for every text of a thread: its lists, and the items of all of them, one list's behind the other's.</summary>
    [ThreadStatic]
    private static (List<FieldList> Lists, TextSpan[] Items) t_lent;

    /// <summary>The lists of a text, in order, each of two items at least; lent until the thread reads the next text.</summary>
    public IReadOnlyList<FieldList> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var comma = text.IndexOf('、');
        if (comma < 0)
            return [];
        var (lists, items) = t_lent;
        lists ??= [];
        lists.Clear();
        var most = text.AsSpan(comma).Count('、') * MostItems;
        if (items is null || items.Length < most)
            items = new TextSpan[most * 2];
        t_lent = (lists, items);
        var free = new ArraySegment<TextSpan>(items);
        for (; comma >= 0; comma = comma >= text.Length ? -1 : text.IndexOf('、', comma))
        {
            var start = comma;
            while (start > 0 && !ClauseEnds.Contains(text[start - 1]))
                start--;
            var end = comma;
            while (end < text.Length && !ClauseEnds.Contains(text[end]))
                end++;
            free = ReadClause(text, new TextSpan(start, end), free, lists);
            comma = end;
        }

        return lists;
    }

    /// <summary>Adds the lists of a clause, whose items it writes where there is room; gives the room that is left.</summary>
    private ArraySegment<TextSpan> ReadClause(string text, TextSpan clause, ArraySegment<TextSpan> free, List<FieldList> lists)
    {
        var count = 0;
        for (var start = clause.Start; start < clause.End;)
        {
            var comma = text.IndexOf('、', start, clause.End - start);
            var segment = new TextSpan(start, comma < 0 ? clause.End : comma);
            start = segment.End + 1;
            if (ListEndIn(text, segment, isLast: comma < 0) is { } found)
            {
                free[count++] = new TextSpan(segment.Start, found.ItemEnd);
                Close(found.End, text[found.ItemEnd] == '等');
                // What follows the list in its segment may begin the next one.
                if (comma >= 0)
                    free[count++] = new TextSpan(found.Behind, segment.End);
            }
            else
            {
                free[count++] = segment;
            }
        }

        Close(ListEnd.None, isSummedUp: false);
        return free;

        void Close(ListEnd end, bool isSummedUp)
        {
            if (count > 1)
            {
                lists.Add(new FieldList(free[..count], end, isSummedUp));
                free = free[count..];
            }

            count = 0;
        }
    }

    /// <summary>Where the item of a segment ends and the list with it; null when the list goes on behind the segment.</summary>
    private (int ItemEnd, int Behind, ListEnd End)? ListEndIn(string text, TextSpan segment, bool isLast)
    {
        var first = segment.Start + 1;
        var farthest = Math.Max(first, Math.Min(segment.End, segment.Start + FarthestEnd));
        var sum = text.IndexOf('等', first, farthest - first);
        // Only the last item's own head closes a list without 等: 新材料、新能源产业.
        if (isLast && HeadBehindItem(text, segment, first, sum < 0 ? farthest : sum) is { } head)
            return head;
        if (sum < 0)
            return null;
        var length = words.ListEndAt(text.AsSpan(0, segment.End), sum + 1, out var isField);
        // 安踏、特步等企业 lists the companies themselves.
        var isOfFirms = length >= Firms.Length && text.AsSpan(0, sum + 1 + length).EndsWith(Firms);
        return (sum, sum + 1 + length, KindOf(isOfFirms ? 0 : length, isField));
    }

    /// <summary>The same of a last segment whose item is followed by a head, at a place from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    private (int ItemEnd, int Behind, ListEnd End)? HeadBehindItem(string text, TextSpan segment, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            // 有机农产品 is 有机 and 农产品; 茶、菌、药四大产业 are four.
            if (words.MayEndList(text[at]) && (at >= segment.Start + 2 || IsCount(text, at, segment.End)) && !(text[at] == '大' && IsCount(text, at - 1, segment.End)) && !(text[at] == '产' && text[at - 1] is '农' or '水')
                && words.ListEndAt(text.AsSpan(0, segment.End), at, out var isField) is > 0 and var head)
                return (at, at + head, KindOf(head, isField));
        }

        return null;
    }

    /// <summary>Whether several are counted there: 四大.</summary>
    private static bool IsCount(string text, int at, int end) => at + 1 < end && text[at + 1] == '大' && "两三四五六七八九十".Contains(text[at], StringComparison.Ordinal);

    private static ListEnd KindOf(int length, bool isField) => length == 0 ? ListEnd.None : isField ? ListEnd.Field : ListEnd.Industry;
}
