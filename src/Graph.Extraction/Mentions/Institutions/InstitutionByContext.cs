using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Companies by short names that only their surroundings show: 华菱钢铁、三一重工等企业, 支持兴最新材、中蒙微纳、清越普众等项目,
/// 起家于深圳的麦格米特，靠饲料起步的唐人神，孵化企业奇宏散热.
/// </summary>
public sealed class InstitutionByContext(InstitutionWords words) : IMentionRecognizer
{
    internal const string OwnName = "institution-by-context";

    private static readonly string[] Origins = ["起家", "起步", "发家", "诞生", "成立"];

    private static readonly string[] Introductions = ["孵化企业", "龙头企业", "链主企业", "头部企业", "骨干企业", "领军企业", "独角兽企业", "小巨人企业", "“小巨人”企业", "上市公司", "上市企业", "民营企业", "高新技术企业", "子公司"];

    /// <summary>What companies are named for that lead a field: 以茅台、习酒为龙头.</summary>
    private static readonly string[] Leads = ["为龙头", "为代表", "为链主", "为引领", "为主体", "为核心", "为骨干", "领衔"];

    /// <summary>Where a word of origin, of introduction or of leading may stand.</summary>
    private readonly Trigger _signs = Trigger.Words([.. Origins, .. Introductions, .. Leads]);

    private readonly CompanyList _companies = new(words);
    private readonly ProjectList _projects = new(words);
    private readonly CompanyShape _shape = new(words);

    /// <inheritdoc/>
    public string Name => OwnName;

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_signs];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        for (var at = printed.IndexOf('等'); at > 0; at = printed.IndexOf('等', at + 1))
        {
            if (CompanyList.HeadAfter(printed, at + 1) is not { } isSure)
                continue;
            _companies.Add(text, at, isSure, found);
            if (!isSure)
                _projects.AddBuilders(text, at, found);
        }

        foreach (var at in text.PlacesOf(_signs))
        {
            foreach (var origin in Origins)
            {
                if (printed.AsSpan(at).StartsWith(origin, StringComparison.Ordinal))
                    AddByOrigin(text, at, at + origin.Length, found);
            }

            foreach (var introduction in Introductions)
            {
                if (printed.AsSpan(at).StartsWith(introduction, StringComparison.Ordinal))
                    AddIntroduced(text, at + introduction.Length, found);
            }

            foreach (var lead in Leads)
            {
                if (printed.AsSpan(at).StartsWith(lead, StringComparison.Ordinal))
                    _companies.AddLeading(text, at, found);
            }
        }
    }

    /// <summary>起家于深圳的|麦格米特|，: the name stands between 的 and the next comma; 靠饲料起步的|唐人神|，: the verb is governed by 靠.</summary>
    private void AddByOrigin(RecognitionText text, int start, int after, List<MentionCandidate> found)
    {
        var printed = text.Text;
        if (after >= printed.Length)
            return;
        var of = printed[after] is '于' or '自' or '在' ? printed.IndexOf('的', after, Math.Min(8, printed.Length - after)) : printed[after] == '的' && IsGoverned(printed, start) ? after : -1;
        if (of < 0 || printed.AsSpan(after, of - after).IndexOfAny("，。、；\n") >= 0)
            return;
        var end = of + 1;
        while (end < printed.Length && CompanyShape.IsNameCharacter(printed[end]) && end - of <= 7)
            end++;
        var span = new TextSpan(of + 1, end);
        if (span.Length is >= 3 and <= 6 && end < printed.Length && printed[end] is '，' or ',' && !_shape.IsKnown(text, span) && !_shape.EndsCommon(printed, span))
            found.Add(new MentionCandidate(span, EntityKind.Institution, Name) { Name = span.Of(printed), Confidence = 40 });
    }

    private static bool IsGoverned(string text, int verb)
    {
        var window = text.AsSpan(Math.Max(0, verb - 10), Math.Min(10, verb));
        return window.LastIndexOfAny('靠', '以', '从') is var at && at >= 0 && window[at..].IndexOfAny("，。、；\n") < 0;
    }

    /// <summary>孵化企业|奇宏散热: four characters that end as names of companies do, right behind what introduces one.</summary>
    private void AddIntroduced(RecognitionText text, int start, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var dash = start;
        while (dash < printed.Length && printed[dash] is '—' or '“')
            dash++;
        var span = new TextSpan(dash, dash + 4);
        if (span.End > printed.Length || span.Of(printed).Any(c => !CompanyShape.IsNameCharacter(c)) || !_shape.HasTail(printed, span) || _shape.IsKnown(text, span) || _shape.IsCommon(printed, span))
            return;
        if (words.Stops.LongestAt(printed.AsSpan(0, span.End), dash) > 0 || words.Modifiers.LongestAt(printed.AsSpan(0, span.End), dash) > 0)
            return;
        found.Add(new MentionCandidate(span, EntityKind.Institution, Name) { Name = span.Of(printed), Confidence = 40 });
    }
}
