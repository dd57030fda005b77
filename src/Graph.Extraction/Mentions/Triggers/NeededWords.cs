using System.Buffers;
using System.Text.RegularExpressions;
using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Mentions.Triggers;

/// <summary>
/// Words one of which stands in whatever a pattern finds. A pattern that begins with characters that stand everywhere is tried only in clauses that hold one: most
/// hold none, and finding that out costs a tenth of trying the pattern at every place.
/// </summary>
internal sealed class NeededWords
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；\n");

    private static readonly List<Match> None = [];

    private readonly WordList _words;

    /// <summary>The words, none of them empty.</summary>
    public NeededWords(params string[] words)
    {
        _words = new WordList(words);
        Trigger = Trigger.Words(words);
    }

    /// <summary>Where one of the words may begin.</summary>
    public Trigger Trigger { get; }

    /// <summary>The matches of a pattern, in order, each of which holds one of the words.</summary>
    /// <param name="pattern">Takes in no comma, full stop, semicolon or line break, and behind one sees what it sees where a text begins or ends.</param>
    /// <param name="text">The text, of which only the clauses with such a word are tried.</param>
    public List<Match> MatchesOf(Regex pattern, RecognitionText text)
    {
        var (printed, end) = (text.Text, 0);
        List<Match>? matches = null;
        foreach (var at in text.PlacesOf(Trigger))
        {
            if (at < end || _words.LongestAt(printed, at) == 0)
                continue;
            var start = printed.AsSpan(0, at).LastIndexOfAny(ClauseEnds) + 1;
            end = printed.AsSpan(at).IndexOfAny(ClauseEnds) is >= 0 and var length ? at + length : printed.Length;
            for (var match = pattern.Match(printed, start, end - start); match.Success; match = match.NextMatch())
                (matches ??= []).Add(match);
        }

        return matches ?? None;
    }
}
