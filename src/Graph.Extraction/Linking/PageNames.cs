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

    /// <summary>The page's articles with candidates added wherever a name found by shape stands again.</summary>
    public static IReadOnlyList<RecognizedArticle> Spread(IReadOnlyList<RecognizedArticle> page, IEnumerable<MentionCandidate> standing)
    {
        var named = new SortedDictionary<string, MentionCandidate>(StringComparer.Ordinal);
        foreach (var candidate in standing)
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
        return [.. page.Select(article => article with
        {
            Candidates = article.Candidates.ToDictionary(
                pair => pair.Key,
                pair => (IReadOnlyList<MentionCandidate>)[.. pair.Value, .. FindAll(article.Article.TextOf(pair.Key), named)]),
        })];
    }

    // A page names a few dozen things at most: searching for each in turn costs less than building an automaton for the page.
    private static IEnumerable<MentionCandidate> FindAll(string text, SortedDictionary<string, MentionCandidate> named)
    {
        foreach (var (name, origin) in named)
        {
            for (var start = text.IndexOf(name, StringComparison.Ordinal); start >= 0; start = text.IndexOf(name, start + 1, StringComparison.Ordinal))
                yield return origin with { Span = new TextSpan(start, start + name.Length), Recognizer = Name, Confidence = Confidence };
        }
    }
}
