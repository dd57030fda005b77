using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Industries;

/// <summary>
/// Industries nobody has listed, known by 产业 or a word like it at their end: 竹编产业, 蓝宝石产业链. What stands before it, back to a verb,
/// a particle or a mark, is the name when it can be one and is not a general word (新兴产业, 重点产业).
/// </summary>
public sealed class IndustryByHead(IndustryWords words) : IMentionRecognizer
{
    private const int LongestName = 8;

    /// <summary>First letters of the dictionary's tags for adverbs, prepositions, conjunctions, pronouns, numbers, particles: no name of an industry has one.</summary>
    private const string TagsOfPhrases = "dpcrmu";

    /// <summary>Where a head may begin.</summary>
    private readonly Trigger _heads = Trigger.Words(words.Heads);

    /// <inheritdoc/>
    public string Name => "industry-by-head";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_heads];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var end = 2;
        foreach (var at in text.PlacesOf(_heads))
        {
            var head = at < end ? 0 : words.NamingHeadAt(text.Text, at);
            if (head == 0)
                continue;
            end = at + head;
            if (NameBefore(text, at) is { } name && !IsKnown(text, at))
            {
                found.Add(new MentionCandidate(new TextSpan(name.Start, at + head), EntityKind.Industry, Name)
                {
                    Name = name.Of(text.Text),
                    Confidence = 35,
                });
            }
        }
    }

    /// <summary>Whether an industry of the lexicon ends there.</summary>
    private static bool IsKnown(RecognitionText text, int end)
    {
        foreach (var match in text.Matches)
        {
            if (match.Span.End == end && match.Kind == EntityKind.Industry)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether no word of the stretch is one that only a phrase has, and its first is no verb: not 发挥|产业, 重新梳理|产业, 哪些|产业. A verb further
    /// on may be what is done with a thing: 家电回收|产业.
    /// </summary>
    private static bool IsOfNouns(RecognitionText text, TextSpan span)
    {
        for (var start = span.Start; start < span.End;)
        {
            var end = start + 1;
            while (end < span.End && !text.IsWordBoundary(end))
                end++;
            if (text.TagOf(new TextSpan(start, end)) is { Length: > 0 } tag && (TagsOfPhrases.Contains(tag[0]) || (start == span.Start && end - start > 1 && (tag == "v" || (tag == "vn" && end == span.End)))))
                return false;
            start = end;
        }

        return true;
    }

    /// <summary>The name that ends at <paramref name="end"/>: parted off by a verb, a joint or a mark of quotation; null when nothing parts one off.</summary>
    private TextSpan? NameBefore(RecognitionText text, int end)
    {
        var limit = end;
        while (limit > 0 && end - limit <= LongestName && char.IsLetter(text.Text[limit - 1]))
            limit--;
        // At the beginning of a clause stands a verb more often than a name: 紧扣产业, 梳理产业链.
        if (words.EndsWithOpener(text.Text.AsSpan(limit, end - limit)))
            return null;
        var start = words.BeginningOfName(text.Text, limit, end);
        if (end - start > LongestName || (start == limit && (start == 0 || text.Text[start - 1] is not ('、' or '“'))))
            return null;
        var span = new TextSpan(start, end);
        if (!text.IsWordBoundary(start) || !text.IsWordBoundary(end) || !IsOfNouns(text, span))
            return null;
        return words.MayName(text.Text.AsSpan(span.Start, span.Length)) && !IndustryWords.IsOfAnotherKind(text, span) ? span : null;
    }
}
