using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Triggers;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Short names that the article itself makes clear: what stands in （以下简称…） after a full name, the short name of a company
/// whose full name stands in the article (天桥起重 of 株洲天桥起重机械股份有限公司), and a weak alias of the lexicon whose full name does.
/// </summary>
/// <remarks>Stands after <see cref="InstitutionBySuffix"/>, whose findings are the full names.</remarks>
public sealed class InstitutionByShortForm : IMentionRecognizer
{
    /// <summary>What is no longer may be a part of other words: 线[上大]会.</summary>
    private const int ShortAlias = 2;

    /// <summary>What the full names of companies end with.</summary>
    private const string Company = "有限公司";

    private static readonly string[] LegalForms = ["有限责任公司", "股份有限公司", "集团有限公司", "有限公司", "集团公司", "集团"];
    private static readonly string[] Introductions = ["（以下简称", "（下称", "（简称", "(以下简称", "(下称", "(简称"];

    /// <summary>Where a bracket may open that introduces a short name.</summary>
    private readonly Trigger _introductions = Trigger.Words(Introductions);

    /// <inheritdoc/>
    public string Name => "institution-by-short-form";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_introductions];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        AddIntroduced(text, found);
        AddCompanies(text, found);
        AddConfirmedAliases(text, found);
    }

    private void AddIntroduced(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_introductions))
        {
            foreach (var introduction in Introductions)
            {
                if (at == 0 || !printed.AsSpan(at).StartsWith(introduction, StringComparison.Ordinal))
                    continue;
                var start = at + introduction.Length;
                while (start < printed.Length && printed[start] is '“' or '：' or ':' or '为' or '"')
                    start++;
                var end = start;
                while (end < printed.Length && CharacterClass.IsCommonHan(printed[end]) && end - start < 12)
                    end++;
                if (end - start < 2 || FullNameEndingAt(text, at, found) is not { } full)
                    continue;
                AddAll(text, printed[start..end], full, 55, found);
            }
        }
    }

    private static string? FullNameEndingAt(RecognitionText text, int end, List<MentionCandidate> found)
    {
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Kind == EntityKind.Institution && match.Span.End == end && !match.IsWeak)
                return match.Entry.Name;
        }

        MentionCandidate? longest = null;
        foreach (var candidate in found)
        {
            if (candidate.Span.End == end && IsBySuffix(candidate) && (longest is null || candidate.Span.Start < longest.Span.Start))
                longest = candidate;
        }

        return longest?.Name;
    }

    private static bool IsBySuffix(MentionCandidate candidate) => string.Equals(candidate.Recognizer, InstitutionBySuffix.OwnName, StringComparison.Ordinal);

    private void AddCompanies(RecognitionText text, List<MentionCandidate> found)
    {
        if (!text.Text.Contains("公司", StringComparison.Ordinal) && !text.Article.Byline.Contains("公司", StringComparison.Ordinal))
            return;
        // Most companies of the news go without their legal form.
        List<string>? names = null;
        foreach (var candidate in found)
        {
            if (candidate.Name is { } full && IsBySuffix(candidate) && full.EndsWith(Company, StringComparison.Ordinal) && names?.Contains(full) is not true)
                (names ??= []).Add(full);
        }

        if (text.Field == TextField.Body && CompanyIn(text.Article.Byline) is { } fromByline && names?.Contains(fromByline) is not true)
            (names ??= []).Add(fromByline);
        if (names is null)
            return;
        foreach (var name in names)
        {
            var rest = text.Text.Replace(name, "", StringComparison.Ordinal);
            foreach (var shortName in ShortNames(name, text))
            {
                if (rest.Contains(shortName, StringComparison.Ordinal))
                {
                    AddAll(text, shortName, name, 50, found);
                    break;
                }
            }
        }
    }

    /// <summary>The company a byline names: from its last mark to its legal form.</summary>
    private static string? CompanyIn(string byline)
    {
        var end = byline.IndexOf(Company, StringComparison.Ordinal);
        if (end < 0)
            return null;
        var start = byline.LastIndexOfAny(['：', ':', '\n', ' ', '，', '、', '|'], end) + 1;
        return byline[start..(end + Company.Length)];
    }

    /// <summary>The short names a company may go by, the most telling first: its name without place and legal form, four characters of that.</summary>
    private static IEnumerable<string> ShortNames(string name, RecognitionText text)
    {
        var core = name;
        foreach (var form in LegalForms)
        {
            if (core.EndsWith(form, StringComparison.Ordinal))
            {
                core = core[..^form.Length];
                break;
            }
        }

        if (LengthOfPlace(core, text) is > 0 and var place)
            core = core[place..].TrimStart('市', '省', '县');
        if (core.Length is >= 3 and <= 6)
            yield return core;
        if (core.Length > 4)
            yield return core[..4];
        if (core.Length >= 2)
        {
            yield return core[..2] + "集团";
            yield return core[..2] + "股份";
            yield return core[..2] + "科技";
            yield return core[..2] + "公司";
        }
    }

    /// <summary>The length of the longest name of a region of the text that a company's name begins with; 0 without one, or where nothing is left behind it.</summary>
    private static int LengthOfPlace(string company, RecognitionText text)
    {
        var longest = 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Kind != EntityKind.Region)
                continue;
            longest = Longer(text.Text.AsSpan(match.Span.Start, match.Span.Length));
            longest = Longer(match.Entry.Name);
            for (var i = 0; i < match.Entry.Aliases.Count; i++)
                longest = Longer(match.Entry.Aliases[i]);
        }

        return longest;

        int Longer(ReadOnlySpan<char> place) =>
            place.Length > longest && company.Length >= place.Length + 2 && company.AsSpan().StartsWith(place) ? place.Length : longest;
    }

    private void AddConfirmedAliases(RecognitionText text, List<MentionCandidate> found)
    {
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Kind == EntityKind.Institution && match.IsWeak && (match.Span.Length > ShortAlias || text.IsWordBoundary(match.Span.Start)) && IsNamedElsewhere(text.Article, match))
                found.Add(new MentionCandidate(match.Span, EntityKind.Institution, Name) { Known = new(match.Entry), Confidence = 45 });
        }
    }

    private static bool IsNamedElsewhere(Article article, in LexiconMatch weak)
    {
        if (Stands(weak.Entry.Name, article, weak.Span.Length))
            return true;
        for (var i = 0; i < weak.Entry.Aliases.Count; i++)
        {
            if (Stands(weak.Entry.Aliases[i], article, weak.Span.Length))
                return true;
        }

        return false;

        static bool Stands(string name, Article article, int length) =>
            name.Length > length && (article.Body.Contains(name, StringComparison.Ordinal) || article.Title.Contains(name, StringComparison.Ordinal));
    }

    private void AddAll(RecognitionText text, string shortName, string fullName, int confidence, List<MentionCandidate> found)
    {
        for (var at = text.Text.IndexOf(shortName, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(shortName, at + shortName.Length, StringComparison.Ordinal))
        {
            found.Add(new MentionCandidate(new TextSpan(at, at + shortName.Length), EntityKind.Institution, Name)
            {
                Name = fullName,
                OtherNames = [shortName],
                Confidence = confidence,
            });
        }
    }
}
