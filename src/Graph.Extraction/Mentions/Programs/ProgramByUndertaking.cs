using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Campaigns read forward from the verb that carries them out, so that verbs inside their names do not cut them: 实施跨境电商加快发展行动,
/// 开展优服务提信心激发民间投资活力、重点产业招商聚能突破等行动. What follows such a verb up to the suffix is the name.
/// </summary>
public sealed class ProgramByUndertaking(ProgramWords words) : IMentionRecognizer
{
    /// <summary>The shortest wording before the suffix, in characters.</summary>
    private const int ShortestCore = 4;

    /// <summary>The longest: how far behind the verb a name or an item of a list may reach.</summary>
    private const int LongestCore = 20;

    /// <summary>How far behind 等 what sums up a list may begin: 等|六大|行动.</summary>
    private const int LongestSummary = 4;

    private static readonly WordList Verbs = new(["实施", "开展", "启动"]);

    /// <summary>What may stand between the verb and the name.</summary>
    private static readonly WordList Prefaces = new(["了", "好", "新一轮", "一批", "一系列", "系列", "全省", "全市", "全区", "全县", "实施", "开展", "加快", "进一步", "全面"]);

    /// <summary>What a name does not hold: where it stands, a clause has begun.</summary>
    private static readonly WordList Clausal = new(["的", "了", "等", "是", "使", "让", "把", "将", "其中", "以及", "实施", "开展", "启动", "以来", "期间", "方案", "意见", "办法", "规划", "条例"]);

    /// <summary>Where a verb of carrying out may stand.</summary>
    private readonly BehindVerb _names = new(Verbs, Prefaces);

    /// <summary>The items of a list whose end is not read yet, filled anew for every name of a thread.</summary>
    [ThreadStatic]
    private static List<TextSpan>? t_open;

    /// <inheritdoc/>
    public string Name => "program-by-undertaking";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_names.Verbs];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_names.Verbs))
        {
            var start = _names.BeginningAt(printed, at);
            if (start < 0)
                continue;
            ReadNames(text, start, found);
        }
    }

    /// <summary>The names from <paramref name="start"/> on: one, or a list whose items end with the suffix each or leave it to the last.</summary>
    private void ReadNames(RecognitionText text, int start, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var open = t_open ??= [];
        open.Clear();
        for (var end = start; end < printed.Length && end - start <= LongestCore; end++)
        {
            if (end > start && SuffixAt(text, end) is > 0 and var suffix)
            {
                open.Add(new TextSpan(start, end + suffix));
                foreach (var span in open)
                    Add(text, span, printed.Substring(end, suffix), found);
                return;
            }

            if (printed[end] == '等' && end - start >= ShortestCore && SummaryAt(text, end + 1) is { Length: > 0 } shared)
            {
                open.Add(new TextSpan(start, end));
                foreach (var span in open)
                    Add(text, span, shared, found);
                return;
            }

            if (printed[end] == '、' && end - start >= ShortestCore)
            {
                open.Add(new TextSpan(start, end));
                start = end + 1;
            }
            else if (!ProgramWords.IsNameCharacter(printed[end]) || Clausal.LongestAt(printed, end) > 0 || (printed[end] is '和' or '与' or '及' && text.IsWordBoundary(end) && text.IsWordBoundary(end + 1)))
            {
                return;
            }
        }
    }

    /// <summary>The suffix that sums up a list behind 等: 等专项行动, 等六大行动; empty when none does.</summary>
    private string SummaryAt(RecognitionText text, int at)
    {
        var printed = text.Text;
        for (var from = at; at < printed.Length && at - from <= LongestSummary; at++)
        {
            if (words.SharedActions.LongestAt(printed, at) is > 0 and var length)
                return words.IsOnlyBeginning(printed, at, length) || !text.IsWordBoundary(at + length) ? "" : printed.Substring(at, length);
            if (!ProgramByList.Summing.Contains(printed[at], StringComparison.Ordinal))
                break;
        }

        return "";
    }

    /// <summary>The length of the suffix at a place behind which the name is over; 0 when none stands there.</summary>
    private int SuffixAt(RecognitionText text, int at)
    {
        var length = words.SharedActions.LongestAt(text.Text, at);
        var end = at + length;
        if (length == 0 || !text.IsWordBoundary(end) || words.IsOnlyBeginning(text.Text, at, length))
            return 0;
        return end == text.Text.Length || !ProgramWords.IsNameCharacter(text.Text[end]) || words.Stops.LongestAt(text.Text, end) > 0 ? length : 0;
    }

    private void Add(RecognitionText text, TextSpan span, string suffix, List<MentionCandidate> found)
    {
        var start = ProgramCount.End(text.Text, span.Start, span.End);
        var name = text.Text[start..span.End];
        var core = name.EndsWith(suffix, StringComparison.Ordinal) ? name.AsSpan(0, name.Length - suffix.Length) : name;
        if (core.Length < ShortestCore || words.IsGeneric(core) || words.IsTransparent(core) || words.IsNotLaunched(name) || char.IsAsciiDigit(core[0]))
            return;
        var coreEnd = start + core.Length;
        if (text.MatchesOver(new TextSpan(start, coreEnd)).Any(static (in match) => match is { IsWeak: false, Kind: EntityKind.Region or EntityKind.Institution }))
            return;
        if (ProgramWords.EndsWithKnownName(text, start, span.End) || ProgramCount.SumsUpList(text.Text, start, span.End))
            return;
        found.Add(new MentionCandidate(new TextSpan(start, span.End), EntityKind.Program, Name)
        {
            Name = core.Length == name.Length ? name + suffix : name,
            Confidence = 39,
        });
    }
}
