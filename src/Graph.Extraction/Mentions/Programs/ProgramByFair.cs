using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Fairs called by one character of their place or subject and two of their kind: 文博会, 廊洽会, 科交会; with their place before them, 中国（安徽）科交会.
/// The ones everybody knows have entries of the lexicon, which know their full names.
/// </summary>
public sealed class ProgramByFair : IMentionRecognizer
{
    private static readonly WordList Kinds = new(["博会", "洽会", "交会", "贸会", "农会"]);

    /// <summary>What before the kind makes another word of its first character: 接洽会, 社交会, 微博会员.</summary>
    private const string NotFairs = "接商面融外提社移转递呈成上微赌广论相国杂性轻结建打一正首的有好新年届了和与及";

    /// <summary>What behind the kind makes another word of its last character: 交会议, 博会员, 交会对接.</summary>
    private const string NotBehind = "员议谈晤合点对计审费长";

    /// <summary>Subjects of trade fairs, without which 交会 and 农会 say too little.</summary>
    private const string Traded = "科高秋春旅粮渔糖药煤海农种果林花石酒茶渝西青杨哈津汉甬榕蓉沪湘鄂赣皖豫鲁晋冀陕陇甘黔滇桂琼闽蒙吉辽黑藏宁";

    private readonly Trigger _kinds = Trigger.Words(Kinds);

    /// <inheritdoc/>
    public string Name => "program-by-fair";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_kinds];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_kinds))
        {
            var end = at + 2;
            if (at == 0 || printed[at - 1] is < '\u4E00' or > '\u9FFF' || NotFairs.Contains(printed[at - 1], StringComparison.Ordinal) || (end < printed.Length && NotBehind.Contains(printed[end], StringComparison.Ordinal)))
                continue;
            if (printed[at] is '交' or '农' && !Traded.Contains(printed[at - 1], StringComparison.Ordinal) || !text.IsWordBoundary(end) || IsKnown(text, at, end))
                continue;
            var span = new TextSpan(BeginningWithPlace(text, at - 1), end);
            found.Add(new MentionCandidate(span, EntityKind.Program, Name)
            {
                Name = span.Of(printed),
                OtherNames = span.Start < at - 1 ? [printed[(at - 1)..end]] : [],
                Confidence = 44,
            });
        }
    }

    private static bool IsKnown(RecognitionText text, int at, int end)
    {
        for (var start = Math.Max(0, at - 3); start < at; start++)
        {
            foreach (var match in text.MatchesAt(start))
            {
                if (!match.IsWeak && match.Span.End >= end)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Where the place begins in whose name the fair is held: 中国（安徽）|科交会; the fair's own beginning without one.</summary>
    private static int BeginningWithPlace(RecognitionText text, int start)
    {
        if (start > 0 && text.Text[start - 1] is '）' or ')' && text.Text.LastIndexOfAny(['（', '('], start - 1, Math.Min(start, 8)) is > 1 and var open
            && text.Text.AsSpan(0, open).EndsWith("中国") && text.Anchors.RegionEndingAt(start - 1) is { } inner && inner.Span.Start == open + 1)
            return open - 2;
        // 全国|书博会
        return text.Text.AsSpan(0, start).EndsWith("全国") ? start - 2 : start;
    }
}
