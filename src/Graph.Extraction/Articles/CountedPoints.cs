namespace Graph.Extraction.Articles;

/// <summary>
/// The points that a text counts (一是… 二是…, 第一，… 第二，…, （一）… （二）…), as far as a piece of it holds them: a piece that holds the second follows one that holds the first.
/// </summary>
internal readonly struct CountedPoints
{
    /// <summary>What the points are counted with.</summary>
    private const string Digits = "一二三四五六七八九十";

    /// <summary>What stands before a point within a paragraph.</summary>
    private const string Before = "。；：;:，”）";

    private readonly int[]? _first;
    private readonly int[]? _last;

    private CountedPoints(int[] first, int[] last) => (_first, _last) = (first, last);

    /// <summary>The manners of counting.</summary>
    private enum Manner
    {
        /// <summary>一是.</summary>
        Is,

        /// <summary>一要.</summary>
        Must,

        /// <summary>第一，.</summary>
        Ordinal,

        /// <summary>（一）.</summary>
        Brackets,

        /// <summary>一、.</summary>
        Comma,

        /// <summary>How many there are.</summary>
        Count,
    }

    /// <summary>The points of a piece.</summary>
    public static CountedPoints Of(IReadOnlyList<ColumnLine> lines, ColumnPiece piece)
    {
        var text = string.Concat(Enumerable.Range(piece.First, piece.Last - piece.First + 1).Select(line => lines[line].Text));
        int[]? first = null, last = null;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (Digits.IndexOf(text[i], StringComparison.Ordinal) + 1 is not (> 0 and var number) || MannerAt(text, i) is not { } manner)
                continue;
            first ??= new int[(int)Manner.Count];
            last ??= new int[(int)Manner.Count];
            if (first[(int)manner] == 0)
                first[(int)manner] = number;
            last[(int)manner] = number;
        }

        return first is null ? default : new CountedPoints(first, last!);
    }

    /// <summary>These points and those of a piece that follows.</summary>
    public CountedPoints Then(CountedPoints piece)
    {
        if (piece._last is not { } last || _last is not { } before)
            return piece._last is null ? this : piece;
        return new CountedPoints(_first!, [.. last.Select((number, manner) => number > 0 ? number : before[manner])]);
    }

    /// <summary>In how many manners a piece goes on counting where these points ended, less those in which it goes on where they did not.</summary>
    public int GoesOn(CountedPoints piece)
    {
        var sum = 0;
        for (var manner = 0; piece._first is not null && manner < (int)Manner.Count; manner++)
        {
            if (piece._first[manner] is > 1 and var number)
                sum += _last is not null && _last[manner] == number - 1 ? 1 : -1;
        }

        return sum;
    }

    private static Manner? MannerAt(string text, int digit)
    {
        var next = text[digit + 1];
        if (digit > 0 && text[digit - 1] is '（' or '(')
            return next is '）' or ')' ? Manner.Brackets : null;
        if (digit > 0 && text[digit - 1] == '第')
            return next is '，' or '、' && (digit == 1 || Before.Contains(text[digit - 2], StringComparison.Ordinal)) ? Manner.Ordinal : null;
        if (digit > 0 && !Before.Contains(text[digit - 1], StringComparison.Ordinal))
            return null;
        return next switch { '是' => Manner.Is, '要' => Manner.Must, '、' when digit == 0 => Manner.Comma, _ => null };
    }
}
