using Graph.Model;

namespace Graph.Extraction.Segmentation;

/// <summary>Cuts text into words as jieba 0.42.1 does. One instance serves any number of threads.</summary>
/// <remarks>https://github.com/fxsjy/jieba, whose dictionary and probabilities are used.</remarks>
/// <param name="dictionary">The words it knows.</param>
public sealed class Segmenter(WordDictionary dictionary)
{
    private static readonly Lazy<UnknownWordModel> Model = new(UnknownWordModel.LoadBuiltIn);

    private static readonly Lazy<Segmenter> Shared = new(LoadBuiltIn);

    private readonly UnknownWordModel _model = Model.Value;

    /// <summary>The one with jieba's own dictionary and model that all of a process share; the first to ask waits until it is loaded.</summary>
    public static Segmenter BuiltIn => Shared.Value;

    /// <summary>A segmenter with jieba's own dictionary and model.</summary>
    public static Segmenter LoadBuiltIn() => new(WordDictionary.LoadBuiltIn());

    /// <summary>The words it knows.</summary>
    public WordDictionary Dictionary => dictionary;

    /// <summary>Adds the words of a text in order; together they cover every character of it (jieba's default mode).</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">What the words are added to.</param>
    /// <param name="joinUnknown">Whether the hidden Markov model joins single characters to words the dictionary does not hold.</param>
    public void Cut(ReadOnlySpan<char> text, List<TextSpan> words, bool joinUnknown = true)
    {
        ArgumentNullException.ThrowIfNull(words);
        var path = WordPath.Own;
        path.Read(dictionary, text);
        var writer = new SpanWriter(words, text.Length);
        var start = 0;
        while (start < text.Length)
        {
            var end = path.EndOfBlock(start);
            if (end == start)
            {
                end += WordCharacter.LengthAt(text, start);
                writer.Add(start, end);
            }
            else if (joinUnknown)
            {
                JoinUnknown(text[start..end], path.Find(dictionary, start, end), start, ref writer);
            }
            else
            {
                JoinLatin(text[start..end], path.Find(dictionary, start, end), start, ref writer);
            }

            start = end;
        }

        writer.Finish();
    }

    /// <summary>
    /// Adds the words of a text as a search engine indexes them (jieba's <c>cut_for_search</c>): before each word of three characters or
    /// more the words of two and then of three characters the dictionary holds inside it.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="words">What the words are added to.</param>
    /// <param name="joinUnknown">Whether the hidden Markov model joins single characters to words the dictionary does not hold.</param>
    public void Search(ReadOnlySpan<char> text, List<TextSpan> words, bool joinUnknown = true)
    {
        ArgumentNullException.ThrowIfNull(words);
        var cut = new List<TextSpan>();
        Cut(text, cut, joinUnknown);
        foreach (var word in cut)
        {
            for (var length = 2; length <= 3 && length < word.Length; length++)
            {
                for (var start = word.Start; start + length <= word.End; start++)
                {
                    if (dictionary.Contains(text.Slice(start, length)))
                        words.Add(new TextSpan(start, start + length));
                }
            }

            words.Add(word);
        }
    }

    /// <summary>
    /// Adds every word of the dictionary that stands in a text, overlapping ones too, and what lies between them (jieba's full mode,
    /// <c>cut_all</c>). As there, Latin runs stay whole, marks in a row are one piece, and on a side of a blank where no mark stands an
    /// empty piece does.
    /// </summary>
    public void All(ReadOnlySpan<char> text, List<TextSpan> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var start = 0;
        while (start < text.Length)
        {
            var isWord = WordCharacter.IsOne(text[start]);
            var end = start + 1;
            while (end < text.Length && WordCharacter.IsOne(text[end]) == isWord)
                end++;
            if (isWord)
                FullMode.AddWords(dictionary, text[start..end], start, words);
            else
                FullMode.AddMarks(text[start..end], start, words);
            start = end;
        }
    }

    /// <summary>A block's words, single characters in a row joined by the model.</summary>
    private void JoinUnknown(ReadOnlySpan<char> block, ReadOnlySpan<int> ends, int start, ref SpanWriter words)
    {
        var pending = 0;
        for (var place = 0; place < block.Length;)
        {
            var end = ends[place];
            if (end - place > 1)
            {
                if (pending < place)
                    AddSingles(block[pending..place], start + pending, ref words);
                words.Add(start + place, start + end);
                pending = end;
            }

            place = end;
        }

        if (pending < block.Length)
            AddSingles(block[pending..], start + pending, ref words);
    }

    /// <summary>A block's words, single letters and digits in a row joined.</summary>
    private static void JoinLatin(ReadOnlySpan<char> block, ReadOnlySpan<int> ends, int start, ref SpanWriter words)
    {
        for (var place = 0; place < block.Length;)
        {
            var end = ends[place];
            if (end == place + 1 && char.IsAsciiLetterOrDigit(block[place]))
            {
                while (end < block.Length && ends[end] == end + 1 && char.IsAsciiLetterOrDigit(block[end]))
                    end++;
            }

            words.Add(start + place, start + end);
            place = end;
        }
    }

    /// <summary>Single characters in a row, which the path left over: a word of the dictionary stays cut, anything else goes to the model.</summary>
    private void AddSingles(ReadOnlySpan<char> run, int start, ref SpanWriter words)
    {
        if (run.Length == 1 || dictionary.Contains(run))
        {
            for (var i = 0; i < run.Length; i++)
                words.Add(start + i, start + i + 1);
            return;
        }

        for (var place = 0; place < run.Length;)
        {
            var end = place;
            while (end < run.Length && WordCharacter.IsHan(run[end]))
                end++;
            if (end > place)
            {
                _model.Cut(run[place..end], start + place, dictionary, ref words);
            }
            else
            {
                end = EndOfOther(run, place);
                words.Add(start + place, start + end);
            }

            place = end;
        }
    }

    /// <summary>Among other characters a number or Latin word is one word, as is everything between two of them.</summary>
    private static int EndOfOther(ReadOnlySpan<char> run, int place)
    {
        var end = place;
        if (!char.IsAsciiLetterOrDigit(run[place]))
        {
            while (end < run.Length && !char.IsAsciiLetterOrDigit(run[end]) && !WordCharacter.IsHan(run[end]))
                end++;
            return end;
        }

        while (end < run.Length && char.IsAsciiLetterOrDigit(run[end]))
            end++;
        if (end + 1 < run.Length && run[end] == '.' && char.IsAsciiDigit(run[end + 1]))
        {
            end++;
            while (end < run.Length && char.IsAsciiDigit(run[end]))
                end++;
        }

        return end < run.Length && run[end] == '%' ? end + 1 : end;
    }
}
