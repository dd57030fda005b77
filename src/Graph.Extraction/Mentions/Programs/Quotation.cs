using System.Buffers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>The parts of a text in quotation marks, outer ones and the ones inside them.</summary>
internal static class Quotation
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("“‘「『”’」』\n");

    /// <summary>The spans between the marks, marks outside, by start.</summary>
    public static IEnumerable<TextSpan> FindAll(string text)
    {
        var open = new Stack<(char Closing, int Start)>();
        for (var i = NextMark(text, 0); i >= 0; i = NextMark(text, i + 1))
        {
            var c = text[i];
            if (c == '\n')
            {
                open.Clear();
            }
            else if (c is '“' or '‘' or '「' or '『')
            {
                open.Push((c switch { '“' => '”', '‘' => '’', '「' => '」', _ => '』' }, i + 1));
            }
            else if (open.TryPeek(out var inner) && c == inner.Closing)
            {
                open.Pop();
                yield return new TextSpan(inner.Start, i);
            }
        }
    }

    private static int NextMark(string text, int start)
    {
        var step = text.AsSpan(start).IndexOfAny(Marks);
        return step < 0 ? -1 : start + step;
    }
}
