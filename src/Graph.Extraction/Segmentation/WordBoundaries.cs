using System.Buffers;
using Graph.Model;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// Where words begin in one text. The text is cut a stretch between marks at a time, and only where somebody asks: words never reach over
/// a mark, and most stretches hold nothing anybody has to know the words of. Not for several threads at once.
/// </summary>
internal sealed class WordBoundaries : IDisposable
{
    /// <summary>What is filled anew for every stretch of a thread.</summary>
    [ThreadStatic]
    private static List<TextSpan>? t_words;

    private readonly Segmenter _segmenter;
    private readonly string _text;

    /// <summary>What is known of every place of the text. Borrowed until the text is disposed of.</summary>
    private Place[] _places;

    /// <summary>Those of a text.</summary>
    /// <param name="segmenter">Cuts.</param>
    /// <param name="text">The text.</param>
    public WordBoundaries(Segmenter segmenter, string text)
    {
        (_segmenter, _text) = (segmenter, text);
        _places = ArrayPool<Place>.Shared.Rent(text.Length);
        _places.AsSpan(0, text.Length).Clear();
    }

    private enum Place : byte
    {
        /// <summary>Nobody has asked yet.</summary>
        Unknown,

        /// <summary>A word begins there.</summary>
        Beginning,

        /// <summary>A word goes on there.</summary>
        Inside,
    }

    /// <summary>Whether a word begins at a place; the end of the text counts as one.</summary>
    public bool IsAt(int offset)
    {
        if (offset == _text.Length)
            return true;
        if (_places[offset] == Place.Unknown)
            Find(offset);
        return _places[offset] == Place.Beginning;
    }

    /// <summary>Whether a word begins at one of two places. The text is not cut when one is beside a mark, which is plain to see.</summary>
    public bool IsAtEither(int one, int other) => IsBesideMark(one) || IsBesideMark(other) || IsAt(one) || IsAt(other);

    /// <summary>Gives its working memory back; it must not be asked anything afterwards.</summary>
    public void Dispose()
    {
        if (_places.Length > 0)
            ArrayPool<Place>.Shared.Return(_places);
        _places = [];
    }

    /// <summary>Whether a stretch begins or ends at a place.</summary>
    private bool IsBesideMark(int offset) =>
        offset == 0 || offset == _text.Length || WordCharacter.IsOne(_text[offset]) != WordCharacter.IsOne(_text[offset - 1]);

    private void Find(int offset)
    {
        var isInStretch = WordCharacter.IsOne(_text[offset]);
        if (offset == 0 || isInStretch != WordCharacter.IsOne(_text[offset - 1]))
        {
            _places[offset] = Place.Beginning;
        }
        else if (!isInStretch)
        {
            // Every mark is a piece of its own, which may have two units.
            _places[offset] = WordCharacter.LengthAt(_text, offset - 1) == 2 ? Place.Inside : Place.Beginning;
        }
        else
        {
            CutAround(offset);
        }
    }

    private void CutAround(int offset)
    {
        var (start, end) = (offset, offset + 1);
        while (start > 0 && WordCharacter.IsOne(_text[start - 1]))
            start--;
        while (end < _text.Length && WordCharacter.IsOne(_text[end]))
            end++;
        var words = t_words ??= [];
        words.Clear();
        _segmenter.Cut(_text.AsSpan(start, end - start), words);
        _places.AsSpan(start, end - start).Fill(Place.Inside);
        foreach (var word in words)
            _places[start + word.Start] = Place.Beginning;
    }
}
