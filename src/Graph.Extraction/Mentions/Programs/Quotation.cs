using System.Runtime.InteropServices;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>The parts of a text in quotation marks, outer ones and the ones inside them.</summary>
internal static class Quotation
{
    /// <summary>‘ and ’, “ and ” stand side by side among the characters, and so do 「 to 』: a range is looked for faster than a set.</summary>
    private const char FirstOfCurled = '‘';
    private const char LastOfCurled = '”';
    private const char FirstOfCornered = '「';
    private const char LastOfCornered = '』';

    /// <summary>The marks that are open at a place, filled anew for every text of a thread.</summary>
    [ThreadStatic]
    private static Stack<(char Closing, int Start)>? t_open;

    [ThreadStatic]
    private static List<TextSpan>? t_found;

    /// <summary>The spans between the marks of one line, marks outside, by their ends; lent until the thread reads the next text.</summary>
    public static ReadOnlySpan<TextSpan> FindAll(string text)
    {
        var hasCornered = text.AsSpan().ContainsAnyInRange(FirstOfCornered, LastOfCornered);
        var first = NextMark(text, 0, hasCornered);
        if (first < 0)
            return [];
        var found = t_found ??= [];
        var open = t_open ??= [];
        found.Clear();
        open.Clear();
        var last = 0;
        for (var i = first; i >= 0; i = NextMark(text, i + 1, hasCornered))
        {
            var c = text[i];
            // What is open at a line's end is never closed.
            if (open.Count > 0 && text.AsSpan(last, i - last).Contains('\n'))
                open.Clear();
            if (ClosingOf(c) is var closing and not '\0')
            {
                open.Push((closing, i + 1));
            }
            else if (open.TryPeek(out var inner) && c == inner.Closing)
            {
                open.Pop();
                found.Add(new TextSpan(inner.Start, i));
            }

            last = i;
        }

        return CollectionsMarshal.AsSpan(found);
    }

    private static char ClosingOf(char opening) => opening switch
    {
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        _ => '\0',
    };

    private static int NextMark(string text, int start, bool hasCornered)
    {
        var rest = text.AsSpan(start);
        var curled = rest.IndexOfAnyInRange(FirstOfCurled, LastOfCurled);
        var cornered = hasCornered ? (curled < 0 ? rest : rest[..curled]).IndexOfAnyInRange(FirstOfCornered, LastOfCornered) : -1;
        var step = cornered >= 0 ? cornered : curled;
        return step < 0 ? -1 : start + step;
    }
}
