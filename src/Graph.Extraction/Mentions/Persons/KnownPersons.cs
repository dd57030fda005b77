using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>The places of the persons found so far, by themselves and by where they begin and end.</summary>
internal sealed class KnownPersons
{
    private const int ShortestName = 2;
    private const int LongestName = 22;

    private readonly HashSet<TextSpan> _spans = [];
    private readonly Dictionary<int, TextSpan> _byStart = [];
    private readonly Dictionary<int, TextSpan> _byEnd = [];

    /// <summary>Those among what was found.</summary>
    public KnownPersons(List<MentionCandidate> found)
    {
        foreach (var candidate in found)
        {
            if (candidate.Kind != EntityKind.Person || !_spans.Add(candidate.Span) || candidate.Span.Length is < ShortestName or > LongestName)
                continue;
            KeepLonger(_byStart, candidate.Span.Start, candidate.Span);
            KeepLonger(_byEnd, candidate.Span.End, candidate.Span);
        }
    }

    /// <summary>Whether a person stands exactly there.</summary>
    public bool Contains(TextSpan span) => _spans.Contains(span);

    /// <summary>The longest that begins at a place; empty when none does.</summary>
    public TextSpan BeginningAt(int start) => _byStart.GetValueOrDefault(start);

    /// <summary>The longest that ends just before a place; empty when none does.</summary>
    public TextSpan EndingAt(int end) => _byEnd.GetValueOrDefault(end);

    private static void KeepLonger(Dictionary<int, TextSpan> spans, int place, TextSpan span)
    {
        if (!spans.TryGetValue(place, out var other) || other.Length < span.Length)
            spans[place] = span;
    }
}
