using System.Buffers;
using Graph.Model;

namespace Graph.Extraction.Gazetteer;

/// <summary>
/// A text as the gazetteer reads it: folded, and with the quotation marks taken out, so that “三高四新”战略 is found by its
/// plain name. Leads from places there back to spans of the printed text.
/// </summary>
internal sealed class QuotedText
{
    /// <summary>The quotation marks, which names are found with and without.</summary>
    public static readonly SearchValues<char> Marks = SearchValues.Create("“”‘’「」『』\"");

    private readonly string _printed;
    private readonly char[] _characters;
    private readonly int[] _places;
    private readonly int _length;

    public QuotedText(string printed)
    {
        _printed = printed;
        _characters = new char[printed.Length];
        _places = new int[printed.Length];
        for (var place = 0; place < printed.Length; place++)
        {
            if (Marks.Contains(printed[place]))
                continue;
            _characters[_length] = CharacterFolding.Fold(printed[place]);
            _places[_length++] = place;
        }
    }

    /// <summary>The folded characters without quotation marks.</summary>
    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, _length);

    /// <summary>
    /// The printed span of the characters from <paramref name="start"/> on; null when a quotation is cut in two by it.
    /// A mark that opens just before the span and closes inside it becomes part of the span: “东数西算”工程.
    /// </summary>
    public TextSpan? PrintedSpan(int start, int length)
    {
        var first = _places[start];
        var last = _places[start + length - 1];
        if (last - first == length - 1)
            return new TextSpan(first, last + 1);

        var depth = 0;
        var least = 0;
        for (var i = first; i <= last; i++)
        {
            depth += Direction(_printed[i]);
            least = Math.Min(least, depth);
        }

        for (; least < 0 && first > 0 && Direction(_printed[first - 1]) > 0; first--)
        {
            least++;
            depth++;
        }

        for (; depth > 0 && last + 1 < _printed.Length && Direction(_printed[last + 1]) < 0; last++)
            depth--;
        return least < 0 || depth != 0 ? null : new TextSpan(first, last + 1);
    }

    private static int Direction(char character) => character switch
    {
        '“' or '‘' or '「' or '『' => 1,
        '”' or '’' or '」' or '』' => -1,
        _ => 0,
    };
}
