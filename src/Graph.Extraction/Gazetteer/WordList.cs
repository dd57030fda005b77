using System.Runtime.CompilerServices;

namespace Graph.Extraction.Gazetteer;

/// <summary>A plain list of words that can be looked for to the right of a place of a text as well as to its left.</summary>
/// <remarks>
/// What looks for a word is not put into its callers: there are hundreds, and the rules together are far more code than the nearest caches hold, so that a call costs less
/// than the lines of code it saves.
/// </remarks>
public sealed class WordList
{
    private readonly WordTree _toTheRight;
    private readonly WordTree _toTheLeft;

    /// <summary>A list of words in any order; empty ones are left out, repeated ones change nothing.</summary>
    public WordList(IEnumerable<string> words)
    {
        string[] known = [.. words.Where(word => word.Length > 0)];
        Words = known;
        _toTheRight = new WordTree(known);
        _toTheLeft = new WordTree(known.Select(word => string.Concat(word.Reverse())));
    }

    /// <summary>The words as given, without empty ones.</summary>
    public IReadOnlyCollection<string> Words { get; }

    /// <summary>Whether the word is one of the list.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _toTheRight.Contains(word);

    /// <summary>The length of the longest word that begins at <paramref name="start"/>; 0 when none does.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int LongestAt(ReadOnlySpan<char> text, int start) => _toTheRight.LongestAt(text, start, step: 1);

    /// <summary>The first place from <paramref name="from"/> to before <paramref name="to"/> where a word begins; -1 when none does. One call for a stretch, most of whose places begin none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int FirstBetween(ReadOnlySpan<char> text, int from, int to) => _toTheRight.FirstBetween(text, from, to);

    /// <summary>Asks ahead for what <see cref="LongestAt"/> reads at some places, so that it has not to be waited for at each.</summary>
    internal void FetchAt(ReadOnlySpan<char> text, ReadOnlySpan<int> places)
    {
        foreach (var place in places)
            _toTheRight.FetchAt(text, place);
    }

    /// <summary>The length of the longest word that ends just before <paramref name="end"/>; 0 when none does.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int LongestEndingAt(ReadOnlySpan<char> text, int end) => _toTheLeft.LongestAt(text, end - 1, step: -1);

    /// <summary>The length of the longest word the text ends with; 0 when it ends with none.</summary>
    public int LongestEnding(ReadOnlySpan<char> text) => LongestEndingAt(text, text.Length);
}
