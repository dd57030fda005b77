using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Mentions.Triggers;

/// <summary>
/// The words a rule applies at, told by their first two characters alone: most places of a text are ruled out by them, and only where
/// they stand does the rule look closer.
/// </summary>
public sealed class Trigger
{
    private readonly CharacterSet _begins;
    private readonly CharacterSet _follows;
    private readonly CharacterSet _alone;

    private Trigger(CharacterSet begins, CharacterSet follows, CharacterSet alone) => (_begins, _follows, _alone) = (begins, follows, alone);

    private Trigger(IEnumerable<char> begins, IEnumerable<char> follows, IEnumerable<char> alone)
        : this(new CharacterSet(begins), new CharacterSet(follows), new CharacterSet(alone))
    {
    }

    /// <summary>Where one of the words may begin; none is empty.</summary>
    public static Trigger Words(IReadOnlyCollection<string> words) => new(
        words.Where(word => word.Length > 1).Select(word => word[0]),
        words.Where(word => word.Length > 1).Select(word => word[1]),
        words.Where(word => word.Length == 1).Select(word => word[0]));

    /// <summary>Where a word of one of the lists may begin.</summary>
    public static Trigger Words(params ReadOnlySpan<WordList> lists)
    {
        var words = new List<string>();
        foreach (var list in lists)
            words.AddRange(list.Words);
        return Words(words);
    }

    /// <summary>Where one of the first characters stands before one of the second.</summary>
    public static Trigger Pairs(IEnumerable<char> first, IEnumerable<char> second) => new(first, second, []);

    /// <summary>Where either of the two stands, and where the beginning of one meets what follows in the other.</summary>
    public Trigger Or(Trigger other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Trigger(_begins.Union(other._begins), _follows.Union(other._follows), _alone.Union(other._alone));
    }

    /// <summary>Whether a character begins a word of two or more.</summary>
    internal bool Begins(char character) => _begins.Contains(character);

    /// <summary>Whether a character is the second of a word.</summary>
    internal bool Follows(char character) => _follows.Contains(character);

    /// <summary>Whether a character is a word by itself.</summary>
    internal bool IsAlone(char character) => _alone.Contains(character);

    /// <summary>The places of a text, in order.</summary>
    internal int[] FindAll(string text)
    {
        var places = new List<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (IsAlone(text[at]) || (Begins(text[at]) && at + 1 < text.Length && Follows(text[at + 1])))
                places.Add(at);
        }

        return [.. places];
    }
}
