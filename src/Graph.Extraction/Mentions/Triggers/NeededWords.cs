using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Mentions.Triggers;

/// <summary>Words one of which stands in whatever a rule finds, so that most texts need not be tried.</summary>
internal sealed class NeededWords
{
    private readonly WordList _words;

    /// <summary>The words, none of them empty.</summary>
    public NeededWords(params string[] words)
    {
        _words = new WordList(words);
        Trigger = Trigger.Words(words);
    }

    /// <summary>Where one of the words may begin.</summary>
    public Trigger Trigger { get; }

    /// <summary>Whether one of the words stands in the text.</summary>
    public bool StandIn(RecognitionText text)
    {
        foreach (var at in text.PlacesOf(Trigger))
        {
            if (_words.LongestAt(text.Text, at) > 0)
                return true;
        }

        return false;
    }
}
