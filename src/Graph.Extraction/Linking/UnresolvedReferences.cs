using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>
/// Collects the words that refer to an entity which is not told: what the linker finds no region for, words that point back, and
/// surnames with a title. Mentions are decided before and do not change by it.
/// </summary>
internal static class UnresolvedReferences
{
    private static readonly Comparer<UnresolvedMention> ByStart = Comparer<UnresolvedMention>.Create((a, b) => a.Span.CompareTo(b.Span));

    /// <summary>Adds all of a field, by start.</summary>
    /// <param name="found">What they are added to, null as long as there are none.</param>
    /// <param name="field">The field.</param>
    /// <param name="text">Its characters.</param>
    /// <param name="surnames">Where people stand in the article who are named by surname and title alone.</param>
    /// <param name="standing">The candidates that stand in it.</param>
    /// <param name="unlinked">Those of them that lead to no entity, or to one of just their own words, with that; null without any.</param>
    public static void AddTo(
        ref List<UnresolvedMention>? found, TextField field, string text, IReadOnlyList<(TextField Field, TextSpan Span)> surnames, ReadOnlySpan<MentionCandidate> standing, List<(MentionCandidate Candidate, EntityId? CountedAs)>? unlinked)
    {
        var before = found?.Count ?? 0;
        for (var i = 0; unlinked is not null && i < unlinked.Count; i++)
        {
            var (candidate, countedAs) = unlinked[i];
            Add(ref found, candidate.Span, candidate.Kind, countedAs is null ? UnresolvedReason.RegionUnknown : UnresolvedReason.LocalName, countedAs);
        }

        var pointing = PointingBack.FindAll(text);
        for (var i = 0; i < pointing.Count; i++)
        {
            var (span, kind) = pointing[i];
            if (IsFree(span, standing))
                Add(ref found, span, kind, UnresolvedReason.PointsBack, null);
        }

        for (var i = 0; i < surnames.Count; i++)
        {
            if (surnames[i].Field == field && IsFree(surnames[i].Span, standing))
                Add(ref found, surnames[i].Span, EntityKind.Person, UnresolvedReason.SurnameOnly, null);
        }

        if (found is not null && found.Count - before > 1)
            found.Sort(before, found.Count - before, ByStart);

        void Add(ref List<UnresolvedMention>? found, TextSpan span, EntityKind kind, UnresolvedReason reason, EntityId? countedAs) =>
            (found ??= []).Add(new UnresolvedMention(field, span, span.Of(text), kind, reason, countedAs));
    }

    private static bool IsFree(TextSpan span, ReadOnlySpan<MentionCandidate> standing)
    {
        foreach (var candidate in standing)
        {
            if (candidate.Span.Overlaps(span))
                return false;
        }

        return true;
    }
}
