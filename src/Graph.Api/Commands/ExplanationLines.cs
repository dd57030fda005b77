using System.Globalization;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Api.Commands;

/// <summary>Why mentions are what they are, in columns separated by tabs.</summary>
internal static class ExplanationLines
{
    /// <summary>Each mention with what lost against it, then undecided names and words that refer to what is not told, then what stood alone and was not taken.</summary>
    public static IEnumerable<string> Of(Explanation explanation)
    {
        var article = explanation.Facts.Article;
        foreach (var (mention, entry, lost) in explanation.Mentions)
        {
            var name = entry?.Name ?? mention.Entity.Key;
            yield return string.Join('\t', Place(mention.Field, mention.Span), mention.SurfaceForm, mention.Entity.Kind.ToWireName(), $"{mention.Entity} {name}", mention.Recognizer, Line(entry));
            foreach (var rejected in lost)
                yield return $"\tlost\t{Candidate(article, mention.Field, rejected)}";
        }

        foreach (var open in explanation.Facts.Ambiguous)
            yield return string.Join('\t', Place(open.Field, open.Span), open.SurfaceForm, "undecided", string.Join(", ", open.Candidates));
        // A pointing word was proposed and not taken: it stands below.
        foreach (var open in explanation.Facts.Unresolved.Where(open => open.Reason != UnresolvedReason.RegionUnknown))
            yield return string.Join('\t', Place(open.Field, open.Span), open.SurfaceForm, "unresolved", open.Kind.ToWireName(), Why(open.Reason));
        foreach (var (field, rejected) in explanation.Unused)
            yield return $"\tnot taken\t{Candidate(article, field, rejected)}";
    }

    private static string Candidate(Article article, TextField field, RejectedCandidate rejected)
    {
        var candidate = rejected.Candidate;
        var meanings = candidate.Entries.Count == 0
            ? $"{candidate.Name} (by shape)"
            : string.Join(", ", candidate.Entries.Select(entry => $"{entry.Id} {entry.Name} ({Line(entry)})"));
        return string.Join('\t', Place(field, candidate.Span), candidate.Span.Of(article.TextOf(field)), candidate.Kind.ToWireName(), meanings, candidate.Recognizer,
            string.Create(CultureInfo.InvariantCulture, $"confidence {candidate.Confidence}"), rejected.Reason);
    }

    private static string Why(UnresolvedReason reason) => reason switch
    {
        UnresolvedReason.LocalName => "nothing tells whose it is",
        UnresolvedReason.PointsBack => "points back",
        UnresolvedReason.SurnameOnly => "a surname and a title",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Stands elsewhere."),
    };

    private static string Place(TextField field, TextSpan span) => string.Create(CultureInfo.InvariantCulture,
        $"{(field == TextField.Body ? "" : field.ToString().ToLowerInvariant() + " ")}{span.Start}-{span.End}");

    private static string Line(LexiconEntry? entry) =>
        entry is null ? "by shape" : string.Create(CultureInfo.InvariantCulture, $"{entry.File}:{entry.Line}");
}
