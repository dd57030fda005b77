using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>One field of one article, made ready for the recognisers: its characters and every name of the lexicon that stands in it.</summary>
public sealed class RecognitionText
{
    private readonly int[] _firstMatchAt;

    /// <summary>Makes a text ready.</summary>
    /// <param name="article">The article it belongs to.</param>
    /// <param name="field">Which of its fields.</param>
    /// <param name="matches">Every name of the lexicon in it, overlapping ones too, by start and then the longer first.</param>
    public RecognitionText(Article article, TextField field, IReadOnlyList<LexiconMatch> matches)
    {
        Article = article;
        Field = field;
        Text = article.TextOf(field);
        Matches = matches;
        _firstMatchAt = new int[Text.Length + 2];
        var next = 0;
        for (var offset = 0; offset < _firstMatchAt.Length; offset++)
        {
            while (next < matches.Count && matches[next].Span.Start < offset)
                next++;
            _firstMatchAt[offset] = next;
        }
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Which field of it.</summary>
    public TextField Field { get; }

    /// <summary>The field's characters.</summary>
    public string Text { get; }

    /// <summary>Every name of the lexicon in the text, overlapping ones too, by start and then the longer first.</summary>
    public IReadOnlyList<LexiconMatch> Matches { get; }

    /// <summary>The matches that begin exactly at <paramref name="offset"/>, the longer first.</summary>
    public IEnumerable<LexiconMatch> MatchesAt(int offset)
    {
        for (var i = _firstMatchAt[offset]; i < _firstMatchAt[offset + 1]; i++)
            yield return Matches[i];
    }
}
