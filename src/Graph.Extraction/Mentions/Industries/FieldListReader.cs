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

    /// <summary>What is filled anew for every list of a thread.</summary>
    [ThreadStatic]
    private static List<TextSpan>? t_items;

    /// <summary>The lists of a text, in order, each of two items at least.</summary>
    public IReadOnlyList<FieldList> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var comma = text.IndexOf('、');
        if (comma < 0)
            return [];
        var lists = new List<FieldList>();
        var items = t_items ??= [];
        for (; comma >= 0; comma = comma >= text.Length ? -1 : text.IndexOf('、', comma))
        {
            var start = comma;
            while (start > 0 && !ClauseEnds.Contains(text[start - 1]))
                start--;
            var end = comma;
            while (end < text.Length && !ClauseEnds.Contains(text[end]))
                end++;
            ReadClause(text, new TextSpan(start, end), items, lists);
            comma = end;
        }

        return lists;
    }

    private void ReadClause(string text, TextSpan clause, List<TextSpan> items, List<FieldList> lists)
    {
        items.Clear();
        for (var start = clause.Start; start < clause.End;)
        {
            var comma = text.IndexOf('、', start, clause.End - start);
            var segment = new TextSpan(start, comma < 0 ? clause.End : comma);
            start = segment.End + 1;
            if (ListEndIn(text, segment, isLast: comma < 0) is { } found)
            {
                items.Add(new TextSpan(segment.Start, found.ItemEnd));
                Close(found.End, text[found.ItemEnd] == '等');
                // What follows the list in its segment may begin the next one.
                if (comma >= 0)
                    items.Add(new TextSpan(found.Behind, segment.End));
            }
            else
            {
                items.Add(segment);
            }
        }

        Close(ListEnd.None, isSummedUp: false);

        void Close(ListEnd end, bool isSummedUp)
        {
            if (items.Count > 1)
                lists.Add(new FieldList(items.ToArray(), end, isSummedUp));
            items.Clear();
        }
    }

    /// <summary>Where the item of a segment ends and the list with it; null when the list goes on behind the segment.</summary>
    private (int ItemEnd, int Behind, ListEnd End)? ListEndIn(string text, TextSpan segment, bool isLast)
    {
        var end = Math.Min(segment.End, segment.Start + FarthestEnd);
        for (var at = segment.Start + 1; at < end; at++)
        {
            if (text[at] == '等')
            {
                var length = words.ListEndAt(text.AsSpan(0, segment.End), at + 1, out var isField);
                // 安踏、特步等企业 lists the companies themselves.
                var isOfFirms = length >= Firms.Length && text.AsSpan(0, at + 1 + length).EndsWith(Firms);
                return (at, at + 1 + length, KindOf(isOfFirms ? 0 : length, isField));
            }

            // Without 等 only the last item's own head closes a list: 新材料、新能源产业.
            // 有机农产品 is 有机 and 农产品; 茶、菌、药四大产业 are four.
            if (isLast && (at >= segment.Start + 2 || IsCount(text, at, segment.End)) && !(text[at] == '大' && IsCount(text, at - 1, segment.End)) && !(text[at] == '产' && text[at - 1] is '农' or '水') && words.ListEndAt(text.AsSpan(0, segment.End), at, out var isFieldHead) is > 0 and var head)
                return (at, at + head, KindOf(head, isFieldHead));
        }

        return null;
    }

    /// <summary>Whether several are counted there: 四大.</summary>
    private static bool IsCount(string text, int at, int end) => at + 1 < end && text[at + 1] == '大' && "两三四五六七八九十".Contains(text[at], StringComparison.Ordinal);

    private static ListEnd KindOf(int length, bool isField) => length == 0 ? ListEnd.None : isField ? ListEnd.Field : ListEnd.Industry;
}
