using System.Runtime.InteropServices;
using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>The places of the persons found so far, by themselves and by where they begin and end. A text has few: they stand in order, and most have none.</summary>
internal sealed class KnownPersons
{
    private const int ShortestName = 2;
    private const int LongestName = 22;

    private static readonly Comparer<TextSpan> ByEnd =
        Comparer<TextSpan>.Create((a, b) => a.End != b.End ? a.End.CompareTo(b.End) : a.Start.CompareTo(b.Start));

    /// <summary>By start, then the longer first.</summary>
    private readonly TextSpan[] _byStart = [];

    /// <summary>By end, then the longer first.</summary>
    private readonly TextSpan[] _byEnd = [];

    /// <summary>Those among what was found.</summary>
    public KnownPersons(List<MentionCandidate> found)
    {
        var count = 0;
        foreach (var candidate in CollectionsMarshal.AsSpan(found))
            count += candidate.Kind == EntityKind.Person ? 1 : 0;
        if (count == 0)
            return;
        _byStart = new TextSpan[count];
        foreach (var candidate in CollectionsMarshal.AsSpan(found))
        {
            if (candidate.Kind == EntityKind.Person)
                _byStart[--count] = candidate.Span;
        }

        Array.Sort(_byStart);
        _byEnd = InOrderOfEnds(_byStart);
    }

    /// <summary>The same spans by end: in another order only where some overlap.</summary>
    private static TextSpan[] InOrderOfEnds(TextSpan[] byStart)
    {
        for (var i = 1; i < byStart.Length; i++)
        {
            if (ByEnd.Compare(byStart[i - 1], byStart[i]) <= 0)
                continue;
            TextSpan[] byEnd = [.. byStart];
            Array.Sort(byEnd, ByEnd);
            return byEnd;
        }

        return byStart;
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _byStart.Length == 0;

    /// <summary>Whether a person stands exactly there.</summary>
    public bool Contains(TextSpan span) => !IsEmpty && Array.BinarySearch(_byStart, span) >= 0;

    /// <summary>Whether a person stands exactly at one of some places.</summary>
    public bool ContainsAny(List<TextSpan> spans)
    {
        foreach (var span in CollectionsMarshal.AsSpan(spans))
        {
            if (Contains(span))
                return true;
        }

        return false;
    }

    /// <summary>The longest that begins at a place; empty when none does.</summary>
    public TextSpan BeginningAt(int start)
    {
        for (var i = FirstAt(_byStart, start, isEnd: false); i < _byStart.Length && _byStart[i].Start == start; i++)
        {
            if (IsName(_byStart[i]))
                return _byStart[i];
        }

        return default;
    }

    /// <summary>The longest that ends just before a place; empty when none does.</summary>
    public TextSpan EndingAt(int end)
    {
        for (var i = FirstAt(_byEnd, end, isEnd: true); i < _byEnd.Length && _byEnd[i].End == end; i++)
        {
            if (IsName(_byEnd[i]))
                return _byEnd[i];
        }

        return default;
    }

    private static bool IsName(TextSpan span) => span.Length is >= ShortestName and <= LongestName;

    /// <summary>The place of the first span that begins, or ends, at an offset or behind it.</summary>
    private static int FirstAt(TextSpan[] spans, int offset, bool isEnd)
    {
        int low = 0, high = spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if ((isEnd ? spans[middle].End : spans[middle].Start) < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
