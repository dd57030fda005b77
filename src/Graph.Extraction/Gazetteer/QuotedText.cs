using System.Buffers;
using Graph.Model;

namespace Graph.Extraction.Gazetteer;

/// <summary>
/// A text as the gazetteer reads it: folded, and as if the quotation marks were not there, so that “三高四新”战略 is found by its
/// plain name. Nothing is copied: places are those of the printed text.
/// </summary>
internal readonly struct QuotedText(string printed)
{
    /// <summary>The quotation marks, which names are found with and without.</summary>
    public static readonly SearchValues<char> Marks = SearchValues.Create("“”‘’「」『』\"");

    /// <summary>The folded character at a place; NUL for a mark, which is passed over.</summary>
    public char this[int place]
    {
        get
        {
            var character = printed[place];
            // Nearly all are Chinese, which neither fold nor quote.
            if (character is >= '\u4E00' and < '\uFF00')
                return character;
            return Marks.Contains(character) ? '\0' : CharacterFolding.Fold(character);
        }
    }

    /// <summary>Whether a name that begins or ends just before <paramref name="place"/> would cut a Latin word or a number in two.</summary>
    public bool CutsWord(int place)
    {
        // Nearly always a Chinese character stands there, which is no part of a Latin word.
        if (place < printed.Length && printed[place] is >= '\u4E00' and < '\uFF00')
            return false;
        var next = place;
        while (next < printed.Length && this[next] == '\0')
            next++;
        if (next == printed.Length || !CharacterFolding.IsWordCharacter(this[next]))
            return false;
        var before = place - 1;
        while (before >= 0 && this[before] == '\0')
            before--;
        return before >= 0 && CharacterFolding.IsWordCharacter(this[before]);
    }

    /// <summary>
    /// The span of a name of <paramref name="length"/> characters printed from <paramref name="start"/> to before <paramref name="end"/>;
    /// null when a quotation is cut in two by it. A mark that opens just before the name and closes inside it becomes part of the
    /// span: “东数西算”工程.
    /// </summary>
    public TextSpan? SpanOf(int start, int end, int length)
    {
        if (end - start == length)
            return new TextSpan(start, end);

        var (first, last) = (start, end - 1);
        var depth = 0;
        var least = 0;
        for (var i = first; i <= last; i++)
        {
            depth += Direction(printed[i]);
            least = Math.Min(least, depth);
        }

        for (; least < 0 && first > 0 && Direction(printed[first - 1]) > 0; first--)
        {
            least++;
            depth++;
        }

        for (; depth > 0 && last + 1 < printed.Length && Direction(printed[last + 1]) < 0; last++)
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
