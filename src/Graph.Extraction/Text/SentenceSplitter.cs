using System.Buffers;
using Graph.Model;

namespace Graph.Extraction.Text;

/// <summary>
/// Cuts a body into paragraphs (at line feeds) and sentences (after 。！？ or ……, half-width ! and ?, and a point between Chinese characters, with the closing
/// quotes and brackets that follow).
/// ；and ： end no sentence; nor does a mark inside quotation marks or brackets that the sentence goes on after (“怎么办？”他问。).
/// </summary>
public static class SentenceSplitter
{
    /// <summary>The characters at which <see cref="Ends"/> looks twice. Few texts have the half-width ones, and the others alone are found faster.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("。！？!?….");
    private static readonly SearchValues<char> WideMarks = SearchValues.Create("。！？…");

    /// <summary>What is filled anew for every body of a thread.</summary>
    [ThreadStatic]
    private static List<TextSpan>? t_spans;

    /// <summary>The paragraphs of <paramref name="body"/>, without the line feeds, empty ones left out.</summary>
    public static IReadOnlyList<TextSpan> Paragraphs(string body)
    {
        var paragraphs = t_spans ??= [];
        paragraphs.Clear();
        for (var start = 0; start <= body.Length;)
        {
            var end = body.IndexOf('\n', start);
            if (end < 0)
                end = body.Length;
            if (!body.AsSpan(start, end - start).IsWhiteSpace())
                paragraphs.Add(new TextSpan(start, end));
            start = end + 1;
        }

        return paragraphs.ToArray();
    }

    /// <summary>The sentences of all <paramref name="paragraphs"/> of <paramref name="body"/>, each inside one paragraph, blanks between them left out.</summary>
    public static IReadOnlyList<TextSpan> Sentences(string body, IReadOnlyList<TextSpan> paragraphs)
    {
        var sentences = t_spans ??= [];
        sentences.Clear();
        var marks = HoldsHalfWidthMarks(body) ? Marks : WideMarks;
        for (var i = 0; i < paragraphs.Count; i++)
            Split(body, paragraphs[i], marks, sentences);
        return sentences.ToArray();
    }

    /// <summary>Whether an exclamation or a question mark of half width stands in the text, or a full stop behind a Chinese character, where alone it may end a sentence.</summary>
    private static bool HoldsHalfWidthMarks(string body)
    {
        var rest = body.AsSpan();
        for (var at = rest.IndexOfAny('!', '?', '.'); at >= 0; at = rest.IndexOfAny('!', '?', '.'))
        {
            if (rest[at] != '.' || at > 0 && CharacterClass.IsHan(rest[at - 1]))
                return true;
            rest = rest[(at + 1)..];
        }

        return false;
    }

    private static void Split(string body, TextSpan paragraph, SearchValues<char> marks, List<TextSpan> sentences)
    {
        var start = paragraph.Start;
        for (var i = NextMark(body, start, paragraph.End, marks); i < paragraph.End; i = NextMark(body, i + 1, paragraph.End, marks))
        {
            if (!Ends(body, i, paragraph.End))
                continue;
            var end = i + 1;
            while (end < paragraph.End && (IsMark(body[end]) || CharacterClass.IsCloser(body[end])))
                end++;
            var closed = CharacterClass.IsCloser(body[end - 1]);
            if (end < paragraph.End && closed && GoesOn(body, i, end))
                continue;
            Add(body, start, end, sentences);
            start = end;
            i = end - 1;
        }

        Add(body, start, paragraph.End, sentences);
    }

    /// <summary>The first place from <paramref name="start"/> on where a sentence may end, or <paramref name="limit"/>.</summary>
    private static int NextMark(string body, int start, int limit, SearchValues<char> marks)
    {
        var found = body.AsSpan(start, limit - start).IndexOfAny(marks);
        return found < 0 ? limit : start + found;
    }

    private static bool IsMark(char c) => c is '。' or '！' or '？' or '!' or '?' or '…';

    private static bool Ends(string body, int i, int limit) => body[i] switch
    {
        '。' or '！' or '？' => true,
        '!' or '?' => i + 1 >= limit || !char.IsAsciiLetterOrDigit(body[i + 1]),
        // One … may be a pause; six dots (……) between sentences end one only before an opening quote or at the end.
        '…' => i > 0 && body[i - 1] == '…' && (i + 1 >= limit || CharacterClass.IsOpener(body[i + 1]) || CharacterClass.IsCloser(body[i + 1])),
        // A half-width full stop ends a sentence only between Chinese: not in 3.5, U.S. or a web address.
        '.' => i > 0 && CharacterClass.IsHan(body[i - 1]) && (i + 1 >= limit || CharacterClass.IsHan(body[i + 1]) || CharacterClass.IsCloser(body[i + 1])),
        _ => false,
    };

    /// <summary>After a closed quotation the sentence goes on with a comma, a particle or the verb of saying.</summary>
    private static bool GoesOn(string body, int mark, int next)
    {
        var c = body[next];
        if (c is '，' or '、' or '；' or '：' or ',' or ';' or ':' or '—' or '的' or '等' or '和' or '与' or '是' or '为')
            return true;
        // “……？”他问: only a question or an exclamation inside quotation marks is followed by its speaker.
        return body[mark] is not '。' && body[next - 1] is '”' or '’' && CharacterClass.IsHan(c);
    }

    private static void Add(string body, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && (CharacterClass.IsBlank(body[start]) || body[start] == '\r'))
            start++;
        while (end > start && (CharacterClass.IsBlank(body[end - 1]) || body[end - 1] == '\r'))
            end--;
        if (start < end)
            sentences.Add(new TextSpan(start, end));
    }
}
