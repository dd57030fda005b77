using Graph.Model;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// Cuts text into words with their parts of speech, as <c>jieba.posseg</c> 0.42.1 does. The words are not always those of
/// <see cref="Segmenter.Cut"/>: unknown ones are found by another model, and % and - are never part of a word. One instance serves any
/// number of threads.
/// </summary>
/// <param name="dictionary">The words it knows, and their parts of speech.</param>
public sealed class Tagger(WordDictionary dictionary)
{
    private const string Unknown = "x";
    private const string Latin = "eng";
    private const string Number = "m";

    private static readonly Lazy<TagModel> Model = new(TagModel.LoadBuiltIn);

    private readonly TagModel _model = Model.Value;

    /// <summary>A tagger with jieba's own dictionary and model.</summary>
    public static Tagger LoadBuiltIn() => new(WordDictionary.LoadBuiltIn());

    /// <summary>Adds the words of a text in order; together they cover every character of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">What the words are added to.</param>
    /// <param name="joinUnknown">Whether the hidden Markov model joins single characters to words the dictionary does not hold.</param>
    public void Tag(ReadOnlySpan<char> text, List<TaggedWord> words, bool joinUnknown = true)
    {
        ArgumentNullException.ThrowIfNull(words);
        var path = WordPath.Own;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && IsInBlock(text[end]))
                end++;
            if (end > start)
            {
                path.Read(dictionary, text[start..end]);
                TagBlock(text[start..end], path.Find(dictionary, 0, end - start), start, words, joinUnknown);
            }
            else
            {
                end += WordCharacter.LengthAt(text, start);
                words.Add(new TaggedWord(new TextSpan(start, end), Unknown));
            }

            start = end;
        }
    }

    private static bool IsInBlock(char c) => WordCharacter.IsOne(c) && c is not ('%' or '-');

    private void TagBlock(ReadOnlySpan<char> block, ReadOnlySpan<int> ends, int start, List<TaggedWord> words, bool joinUnknown)
    {
        for (var place = 0; place < block.Length;)
        {
            var end = place;
            while (end < block.Length && ends[end] == end + 1 && (joinUnknown || char.IsAsciiLetterOrDigit(block[end])))
                end++;
            if (end == place)
            {
                end = ends[place];
                words.Add(new TaggedWord(new TextSpan(start + place, start + end), TagOf(block[place..end])));
            }
            else if (joinUnknown)
            {
                TagSingles(block[place..end], start + place, words);
            }
            else
            {
                words.Add(new TaggedWord(new TextSpan(start + place, start + end), Latin));
            }

            place = end;
        }
    }

    /// <summary>Single characters in a row: a word of the dictionary stays cut, Chinese ones go to the model, others are told by their kind.</summary>
    private void TagSingles(ReadOnlySpan<char> run, int start, List<TaggedWord> words)
    {
        if (run.Length == 1 || dictionary.Contains(run))
        {
            for (var i = 0; i < run.Length; i++)
                words.Add(new TaggedWord(new TextSpan(start + i, start + i + 1), TagOf(run.Slice(i, 1))));
            return;
        }

        for (var place = 0; place < run.Length;)
        {
            var end = place;
            while (end < run.Length && WordCharacter.IsHan(run[end]))
                end++;
            if (end > place)
            {
                _model.Tag(run[place..end], start + place, words);
            }
            else
            {
                (end, var tag) = Other(run, place);
                words.Add(new TaggedWord(new TextSpan(start + place, start + end), tag));
            }

            place = end;
        }
    }

    /// <summary>Digits and points are a number (5G is a number and a letter), letters and digits Latin, all else unknown.</summary>
    private static (int End, string Tag) Other(ReadOnlySpan<char> run, int place)
    {
        var tag = IsNumber(run[place]) ? Number : char.IsAsciiLetter(run[place]) ? Latin : Unknown;
        var end = place + 1;
        while (end < run.Length && tag switch
        {
            Number => IsNumber(run[end]),
            Latin => char.IsAsciiLetterOrDigit(run[end]),
            _ => !WordCharacter.IsHan(run[end]) && !IsNumber(run[end]) && !char.IsAsciiLetter(run[end]),
        })
        {
            end++;
        }

        return (end, tag);

        static bool IsNumber(char c) => c == '.' || char.IsAsciiDigit(c);
    }

    private string TagOf(ReadOnlySpan<char> word) => dictionary.TagOf(word) ?? Unknown;
}
