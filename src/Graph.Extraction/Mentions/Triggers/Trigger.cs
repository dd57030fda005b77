using System.Collections.Frozen;
using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Mentions.Triggers;

/// <summary>
/// The words a rule applies at, told by their first two characters, of words longer than these by the first three: most places of a text are
/// ruled out by them, and only where they stand does the rule look closer.
/// </summary>
public sealed class Trigger
{
    /// <summary>No third characters: whatever follows, the two are a word.</summary>
    internal const string Whole = "";

    private readonly CharacterSet _firsts;
    private readonly CharacterSet _seconds;
    private readonly CharacterSet _alone;
    private readonly PairSketch _mayBegin;

    /// <summary>What a word, or a pair, begins with.</summary>
    private readonly CharacterSet _initials;

    /// <summary>What must stand right before a place; null where anything may.</summary>
    private readonly CharacterSet? _before;

    private Trigger(FrozenDictionary<(char First, char Second), string> beginnings, CharacterSet alone, CharacterSet firsts, CharacterSet seconds, CharacterSet? before = null)
    {
        (Beginnings, _alone, _firsts, _seconds, _before) = (beginnings, alone, firsts, seconds, before);
        _mayBegin = new PairSketch(beginnings.Keys);
        _initials = alone.Union(firsts).Union(new CharacterSet(beginnings.Keys.Select(pair => pair.First)));
    }

    /// <summary>Its place among the triggers of the scan that was asked last; where another scan has it elsewhere it is looked for.</summary>
    internal int PlaceInScan { get; set; } = -1;

    /// <summary>
    /// The first two characters of every word of two or more, with the third ones of the words that begin with them; with <see cref="Whole"/>
    /// where these two are a word already.
    /// </summary>
    internal FrozenDictionary<(char First, char Second), string> Beginnings { get; }

    /// <summary>Where one of the words may begin; none is empty.</summary>
    public static Trigger Words(IReadOnlyCollection<string> words) => new(
        words.Where(word => word.Length > 1).GroupBy(word => (word[0], word[1])).ToFrozenDictionary(family => family.Key, ThirdsOf),
        new CharacterSet(words.Where(word => word.Length == 1).Select(word => word[0])),
        new CharacterSet([]),
        new CharacterSet([]));

    /// <summary>Where a word of one of the lists may begin.</summary>
    public static Trigger Words(params ReadOnlySpan<WordList> lists)
    {
        var words = new List<string>();
        foreach (var list in lists)
            words.AddRange(list.Words);
        return Words(words);
    }

    /// <summary>Where one of the first characters stands before one of the second.</summary>
    public static Trigger Pairs(IEnumerable<char> first, IEnumerable<char> second) =>
        new(FrozenDictionary<(char, char), string>.Empty, new CharacterSet([]), new CharacterSet(first), new CharacterSet(second));

    /// <summary>Where either of the two stands, and of two made by <see cref="Pairs"/> where the first of one meets the second of the other.</summary>
    public Trigger Or(Trigger other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var beginnings = Beginnings.Concat(other.Beginnings).GroupBy(beginning => beginning.Key, beginning => beginning.Value)
            .ToFrozenDictionary(family => family.Key, family => family.Contains(Whole) ? Whole : string.Concat(family));
        if (HasCondition || other.HasCondition)
            throw new InvalidOperationException("A condition on what stands before is set last, behind Or.");
        return new Trigger(beginnings, _alone.Union(other._alone), _firsts.Union(other._firsts), _seconds.Union(other._seconds));
    }

    /// <summary>The same where the text begins or one of some characters stands right before it, and nowhere else.</summary>
    public Trigger Behind(CharacterSet before) => new(Beginnings, _alone, _firsts, _seconds, before);

    /// <summary>Whether it stands only behind some characters.</summary>
    internal bool HasCondition => _before is not null;

    /// <summary>Whether it may stand right behind a character.</summary>
    internal bool IsBehind(char before) => _before is null || _before.Contains(before);

    /// <summary>Whether one of the words, or a pair whose characters are told one by one, begins with a character.</summary>
    internal bool IsInitial(char character) => _initials.Contains(character);

    /// <summary>Whether a character stands first in a pair whose characters are told one by one.</summary>
    internal bool IsFirst(char character) => _firsts.Contains(character);

    /// <summary>Whether a character stands second in such a pair.</summary>
    internal bool IsSecond(char character) => _seconds.Contains(character);

    /// <summary>Whether a character is a word by itself.</summary>
    internal bool IsAlone(char character) => _alone.Contains(character);

    /// <summary>The places of a text, in order.</summary>
    internal int[] FindAll(string text)
    {
        var places = new List<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (IsInitial(text[at]) && (at == 0 || IsBehind(text[at - 1])) && StandsAt(text, at))
                places.Add(at);
        }

        return [.. places];
    }

    /// <summary>Whether one of the words may begin at a place, whatever stands before it.</summary>
    internal bool StandsAt(string text, int at) =>
        IsAlone(text[at]) || (at + 1 < text.Length && Stands(text[at], text[at + 1], at + 2 < text.Length ? text[at + 2] : '\0'));

    private bool Stands(char first, char second, char third) => (IsFirst(first) && IsSecond(second))
        || (_mayBegin.MayHold(first, second) != 0 && Beginnings.TryGetValue((first, second), out var thirds) && (thirds == Whole || thirds.Contains(third)));

    private static string ThirdsOf(IEnumerable<string> family) =>
        family.Any(word => word.Length == 2) ? Whole : new string([.. family.Select(word => word[2]).Distinct()]);
}
