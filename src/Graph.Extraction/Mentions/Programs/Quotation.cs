using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>The parts of a text in quotation marks, outer ones and the ones inside them.</summary>
internal static class Quotation
{
    /// <summary>The spans between the marks, marks outside, by start.</summary>
    public static IEnumerable<TextSpan> FindAll(string text)
    {
        var open = new Stack<(char Closing, int Start)>();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n')
            {
                open.Clear();
            }
            else if (c is '“' or '‘' or '「')
            {
                open.Push((c switch { '“' => '”', '‘' => '’', _ => '」' }, i + 1));
            }
            else if (open.TryPeek(out var inner) && c == inner.Closing)
            {
                open.Pop();
                yield return new TextSpan(inner.Start, i);
            }
        }
    }
}
