using System.Buffers;

namespace Graph.Extraction.Text;

/// <summary>
/// Makes “ and ” of the straight quotation marks that some programs print for both, so that rules know where a quotation begins. Character by character:
/// every offset stays what it was.
/// </summary>
public static class StraightQuotes
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"＂");

    /// <summary>The text with the straight marks of each line taken in turn as opening and closing; one without a partner stays. The same text when it has none.</summary>
    public static string Curl(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAny(Marks) ? string.Create(text.Length, text, Write) : text;
    }

    private static void Write(Span<char> curled, string text)
    {
        text.CopyTo(curled);
        for (var at = 0; at < curled.Length;)
        {
            var end = curled[at..].IndexOf('\n') is >= 0 and var length ? at + length : curled.Length;
            for (var line = curled[at..end]; line.IndexOfAny(Marks) is >= 0 and var open && line[(open + 1)..].IndexOfAny(Marks) is >= 0 and var inside;)
            {
                line[open] = '“';
                line[open + 1 + inside] = '”';
                line = line[(open + inside + 2)..];
            }

            at = end + 1;
        }
    }
}
