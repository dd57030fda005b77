using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>
/// What one place of a page names by its shape, other places name without it: “富矿精开” in one sentence, 富矿精开 in the next. Finds those.
/// </summary>
internal static class PageNames
{
    /// <summary>The name of the rule, as explanations show it.</summary>
    public const string Name = "named-on-page";

    /// <summary>A shorter name is too often part of other words.</summary>
    private const int ShortestName = 3;

    /// <summary>Less than a name recognised where it stands.</summary>
    private const int Confidence = 35;

    /// <summary>The articles that stand, each field anew where a name found by shape stands in it again.</summary>
    /// <param name="page">The articles with everything the recognisers propose.</param>
    /// <param name="standing">The same articles with the candidates that stand.</param>
    /// <param name="selection">Tells what stands.</param>
    public static IReadOnlyList<RecognizedArticle> Spread(IReadOnlyList<RecognizedArticle> page, IReadOnlyList<RecognizedArticle> standing, StandingCandidates selection)
    {
        var named = NamesOf(standing);
        if (named.Count == 0)
            return standing;
        var spread = new RecognizedArticle[page.Count];
        for (var i = 0; i < spread.Length; i++)
        {
            var (proposed, stands) = (page[i], standing[i].Candidates);
            var (body, title, byline) = (SpreadOver(TextField.Body), SpreadOver(TextField.Title), SpreadOver(TextField.Byline));
            spread[i] = ReferenceEquals(body, stands.Body) && ReferenceEquals(title, stands.Title) && ReferenceEquals(byline, stands.Byline)
                ? standing[i] : new RecognizedArticle(proposed.Article, new FieldCandidates { Body = body, Title = title, Byline = byline });

            IReadOnlyList<MentionCandidate> SpreadOver(TextField field)
            {
                var candidates = proposed.Candidates.In(field);
                var added = FindAll(proposed.Article.TextOf(field), named, candidates);
                return added is null ? stands[field] : selection.Select([.. candidates, .. added]);
            }
        }

        return spread;
    }

    /// <summary>The names found by shape with the first candidate that has each, in ordinal order.</summary>
    private static List<(string Name, MentionCandidate Origin)> NamesOf(IReadOnlyList<RecognizedArticle> standing)
    {
        var named = new List<(string Name, MentionCandidate Origin)>();
        for (var i = 0; i < standing.Count; i++)
        {
            foreach (var field in RecognizedArticle.Fields)
            {
                foreach (var candidate in standing[i].Candidates.In(field))
                {
                    if (IsByShape(candidate))
                        AddNames(named, candidate);
                }
            }
        }

        return named;
    }

    private static bool IsByShape(MentionCandidate candidate) =>
        candidate is { Name: not null, HomeLevel: null, Kind: EntityKind.Program or EntityKind.Institution or EntityKind.Person, Known.Count: 0 };

    private static void AddNames(List<(string Name, MentionCandidate Origin)> named, MentionCandidate candidate)
    {
        Add(named, candidate.Name!, candidate);
        for (var i = 0; candidate.HasOtherNames && i < candidate.OtherNames.Count; i++)
            Add(named, candidate.OtherNames[i], candidate);
    }

    private static void Add(List<(string Name, MentionCandidate Origin)> named, string printed, MentionCandidate candidate)
    {
        var name = EntityNaming.Display(printed);
        if (name.Length < (candidate.Kind == EntityKind.Person ? 2 : ShortestName))
            return;
        int low = 0, high = named.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(named[middle].Name, name) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == named.Count || !string.Equals(named[low].Name, name, StringComparison.Ordinal))
            named.Insert(low, (name, candidate));
    }

    // A page names a few dozen things at most: searching for each in turn costs less than building an automaton for the page.
    private static List<MentionCandidate>? FindAll(
        string text, List<(string Name, MentionCandidate Origin)> named, ReadOnlySpan<MentionCandidate> proposed)
    {
        List<MentionCandidate>? found = null;
        foreach (var (name, origin) in named)
        {
            for (var start = text.IndexOf(name, StringComparison.Ordinal); start >= 0; start = text.IndexOf(name, start + 1, StringComparison.Ordinal))
            {
                // Where a surer candidate of the same span is proposed this one could never stand: mostly the place it was read from.
                var span = new TextSpan(start, start + name.Length);
                if (!IsDecided(span, proposed))
                    (found ??= []).Add(origin with { Span = span, Recognizer = Name, Confidence = Confidence });
            }
        }

        return found;
    }

    private static bool IsDecided(TextSpan span, ReadOnlySpan<MentionCandidate> proposed)
    {
        foreach (var candidate in proposed)
        {
            if (candidate.Span == span && candidate.Confidence > Confidence)
                return true;
        }

        return false;
    }
}
