using System.Runtime.InteropServices;
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

    /// <summary>What the numbered congress of a party's committee is called once it was named: 党代会报告 beside 市第十五次党代会.</summary>
    private const string Congress = "党代会";

    /// <summary>What stands before it where it is part of a name, or another's.</summary>
    private const string BeforeCongress = "次届省市州县区旗委";

    /// <summary>The page's names, in the thread's list, which the next page fills anew.</summary>
    [ThreadStatic]
    private static List<PrintedName>? t_named;

    /// <summary>The articles that stand, each field anew where a name found by shape stands in it again.</summary>
    /// <param name="page">The articles with everything the recognisers propose.</param>
    /// <param name="standing">The same articles with the candidates that stand.</param>
    /// <param name="selection">Tells what stands.</param>
    public static RecognizedArticle[] Spread(RecognizedArticle[] page, RecognizedArticle[] standing, StandingCandidates selection)
    {
        var named = NamesOf(standing);
        if (named.Count == 0)
            return standing;
        var spread = standing;
        for (var i = 0; i < page.Length; i++)
        {
            var (body, title, byline) = (FindAll(page[i], i, TextField.Body, named), FindAll(page[i], i, TextField.Title, named), FindAll(page[i], i, TextField.Byline, named));
            if (body is null && title is null && byline is null)
                continue;
            // On most pages nothing is named again so: then what stood stands.
            if (ReferenceEquals(spread, standing))
                spread = [.. standing];
            spread[i] = new RecognizedArticle(page[i].Article, new FieldCandidates { Body = With(TextField.Body, body), Title = With(TextField.Title, title), Byline = With(TextField.Byline, byline) });

            IReadOnlyList<MentionCandidate> With(TextField field, List<MentionCandidate>? added) =>
                added is null ? standing[i].Candidates[field] : selection.Select([.. page[i].Candidates.In(field), .. added]);
        }

        return spread;
    }

    /// <summary>The names found by shape with the first candidate that has each, in ordinal order.</summary>
    private static List<PrintedName> NamesOf(RecognizedArticle[] standing)
    {
        var named = t_named ??= [];
        named.Clear();
        PrintedName? congress = null;
        var isOneCongress = true;
        for (var i = 0; i < standing.Length; i++)
        {
            foreach (var field in RecognizedArticle.Fields)
            {
                foreach (var candidate in standing[i].Candidates.In(field))
                {
                    // Most are of the lexicon.
                    if (candidate.Name is null || candidate.Known.Count > 0)
                        continue;
                    if (IsByShape(candidate))
                        AddNames(named, candidate, i, field);
                    if (!IsCongress(candidate))
                        continue;
                    isOneCongress &= congress is null || string.Equals(congress.Value.Origin.Name, candidate.Name, StringComparison.Ordinal);
                    congress ??= new PrintedName(Congress, candidate, i, field);
                }
            }
        }

        if (congress is { } only && isOneCongress)
            Add(named, only);
        return named;
    }

    private static bool IsCongress(MentionCandidate candidate) =>
        candidate is { Kind: EntityKind.Program, HomeLevel: not null, Name: { } name } && name.EndsWith(Congress, StringComparison.Ordinal);

    private static bool IsByShape(MentionCandidate candidate) =>
        candidate is { HomeLevel: null, Kind: EntityKind.Program or EntityKind.Institution or EntityKind.Person };

    private static void AddNames(List<PrintedName> named, MentionCandidate candidate, int article, TextField field)
    {
        Add(named, new PrintedName(EntityNaming.Display(candidate.Name!), candidate, article, field));
        for (var i = 0; candidate.HasOtherNames && i < candidate.OtherNames.Count; i++)
            Add(named, new PrintedName(EntityNaming.Display(candidate.OtherNames[i]), candidate, article, field));
    }

    private static void Add(List<PrintedName> named, PrintedName added)
    {
        var name = added.Name;
        if (name.Length < (added.Origin.Kind == EntityKind.Person ? 2 : ShortestName))
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
            named.Insert(low, added);
    }

    // A page names a few dozen things at most: searching for each in turn costs less than building an automaton for the page.
    private static List<MentionCandidate>? FindAll(RecognizedArticle article, int number, TextField field, List<PrintedName> named)
    {
        List<MentionCandidate>? found = null;
        var text = article.Article.TextOf(field);
        foreach (ref readonly var printed in CollectionsMarshal.AsSpan(named))
        {
            var (name, origin) = (printed.Name, printed.Origin);
            for (var start = text.IndexOf(name, StringComparison.Ordinal); start >= 0; start = text.IndexOf(name, start + 1, StringComparison.Ordinal))
            {
                // Where a surer candidate of the same span is proposed this one could never stand: mostly the place it was read from, which is looked at first.
                var span = new TextSpan(start, start + name.Length);
                if (IsInsideNumber(text, span) || (string.Equals(name, Congress, StringComparison.Ordinal) && start > 0 && BeforeCongress.Contains(text[start - 1], StringComparison.Ordinal)))
                    continue;
                var isOrigin = origin.Span == span && origin.Confidence > Confidence && printed.Article == number && printed.Field == field;
                if (!isOrigin && !IsDecided(span, article.Candidates.In(field)))
                    (found ??= []).Add(origin with { Span = span, Recognizer = Name, Confidence = Confidence });
            }
        }

        return found;
    }

    /// <summary>Whether a name made of figures, such as 123, is only a part of a longer number there.</summary>
    private static bool IsInsideNumber(string text, TextSpan span) =>
        (span.Start > 0 && char.IsAsciiDigit(text[span.Start]) && char.IsAsciiDigit(text[span.Start - 1]))
        || (span.End < text.Length && char.IsAsciiDigit(text[span.End - 1]) && char.IsAsciiDigit(text[span.End]));

    private static bool IsDecided(TextSpan span, ReadOnlySpan<MentionCandidate> proposed)
    {
        foreach (var candidate in proposed)
        {
            if (candidate.Span == span && candidate.Confidence > Confidence)
                return true;
        }

        return false;
    }

    /// <summary>A name found by shape.</summary>
    /// <param name="Name">As it is shown, without marks of quotation.</param>
    /// <param name="Origin">The first candidate that has it.</param>
    /// <param name="Article">The article's index on the page where that stands.</param>
    /// <param name="Field">The field.</param>
    private readonly record struct PrintedName(string Name, MentionCandidate Origin, int Article, TextField Field);
}
