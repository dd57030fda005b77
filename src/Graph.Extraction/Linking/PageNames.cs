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

    /// <summary>The page's articles with candidates added wherever a name found by shape stands again; the page itself when none does.</summary>
    /// <param name="page">The articles with everything the recognisers propose.</param>
    /// <param name="standing">The same articles with the candidates that stand.</param>
    public static IReadOnlyList<RecognizedArticle> Spread(IReadOnlyList<RecognizedArticle> page, IReadOnlyList<RecognizedArticle> standing)
    {
        SortedDictionary<string, MentionCandidate>? named = null;
        foreach (var article in standing)
        {
            foreach (var field in RecognizedArticle.Fields)
            {
                if (!article.Candidates.TryGetValue(field, out var candidates))
                    continue;
                foreach (var candidate in candidates)
                {
                    if (IsByShape(candidate))
                        AddNames(named ??= new SortedDictionary<string, MentionCandidate>(StringComparer.Ordinal), candidate);
                }
            }
        }

        if (named is null)
            return page;
        var spread = new List<RecognizedArticle>(page.Count);
        var isSpread = false;
        foreach (var article in page)
        {
            spread.Add(article.With((field, candidates) =>
            {
                var added = FindAll(article.Article.TextOf(field), named, candidates);
                isSpread |= added.Count > 0;
                return added.Count == 0 ? candidates : [.. candidates, .. added];
            }));
        }

        return isSpread ? spread : page;
    }

    private static bool IsByShape(MentionCandidate candidate) =>
        candidate is { Entries.Count: 0, HomeLevel: null, Name: not null, Kind: EntityKind.Program or EntityKind.Institution or EntityKind.Person };

    private static void AddNames(SortedDictionary<string, MentionCandidate> named, MentionCandidate candidate)
    {
        Add(candidate.Name!);
        foreach (var other in candidate.OtherNames)
            Add(other);

        void Add(string printed)
        {
            var name = EntityNaming.Display(printed);
            if (name.Length >= (candidate.Kind == EntityKind.Person ? 2 : ShortestName))
                named.TryAdd(name, candidate);
        }
    }

    // A page names a few dozen things at most: searching for each in turn costs less than building an automaton for the page.
    private static List<MentionCandidate> FindAll(
        string text, SortedDictionary<string, MentionCandidate> named, IReadOnlyList<MentionCandidate> proposed)
    {
        List<MentionCandidate> found = [];
        foreach (var (name, origin) in named)
        {
            for (var start = text.IndexOf(name, StringComparison.Ordinal); start >= 0; start = text.IndexOf(name, start + 1, StringComparison.Ordinal))
            {
                // Where a surer candidate of the same span is proposed this one could never stand: mostly the place it was read from.
                var span = new TextSpan(start, start + name.Length);
                if (!IsDecided(span, proposed))
                    found.Add(origin with { Span = span, Recognizer = Name, Confidence = Confidence });
            }
        }

        return found;
    }

    private static bool IsDecided(TextSpan span, IReadOnlyList<MentionCandidate> proposed)
    {
        foreach (var candidate in proposed)
        {
            if (candidate.Span == span && candidate.Confidence > Confidence)
                return true;
        }

        return false;
    }
}
