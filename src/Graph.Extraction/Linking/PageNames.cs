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
        var named = new SortedDictionary<string, MentionCandidate>(StringComparer.Ordinal);
        foreach (var candidate in standing.SelectMany(article => article.InOrder()).SelectMany(field => field.Candidates))
        {
            if (candidate.Entries.Count > 0 || candidate.HomeLevel is not null || candidate.Name is null
                || candidate.Kind is not (EntityKind.Program or EntityKind.Institution or EntityKind.Person))
            {
                continue;
            }

            foreach (var name in candidate.OtherNames.Prepend(candidate.Name).Select(EntityNaming.Display))
            {
                if (name.Length >= (candidate.Kind == EntityKind.Person ? 2 : ShortestName))
                    named.TryAdd(name, candidate);
            }
        }

        if (named.Count == 0)
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

    // A page names a few dozen things at most: searching for each in turn costs less than building an automaton for the page.
    private static List<MentionCandidate> FindAll(
        string text, SortedDictionary<string, MentionCandidate> named, IReadOnlyList<MentionCandidate> proposed)
    {
        var found = new List<MentionCandidate>();
        HashSet<TextSpan>? decided = null;
        foreach (var (name, origin) in named)
        {
            for (var start = text.IndexOf(name, StringComparison.Ordinal); start >= 0; start = text.IndexOf(name, start + 1, StringComparison.Ordinal))
            {
                // Where a surer candidate of the same span is proposed this one could never stand: mostly the place it was read from.
                decided ??= [.. proposed.Where(candidate => candidate.Confidence > Confidence).Select(candidate => candidate.Span)];
                var span = new TextSpan(start, start + name.Length);
                if (!decided.Contains(span))
                    found.Add(origin with { Span = span, Recognizer = Name, Confidence = Confidence });
            }
        }

        return found;
    }
}
