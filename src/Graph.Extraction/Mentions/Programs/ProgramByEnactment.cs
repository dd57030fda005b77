using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Policy documents named without 《》 behind the verb that enacts them: 出台加快建设教育强区意见, 制定基本建设工程考古工作管理办法.
/// The name is everything between the verb and the document's kind; before the verb (某某管理办法印发), everything from the clause's beginning on.
/// </summary>
public sealed class ProgramByEnactment(ProgramWords words) : IMentionRecognizer
{
    private const int LongestName = 32;
    private const int ShortestCore = 5;

    private static readonly string[] Verbs = ["出台", "发布", "制定", "制订", "印发", "颁布", "修订", "编制", "施行", "起草", "落实", "实施", "推出"];

    /// <summary>What is told of a document behind its name.</summary>
    private static readonly WordList Issued = new(["出台", "发布", "印发", "施行", "公布", "获批", "获得批复", "获得通过", "审议通过"]);

    /// <summary>Between the name and the verb.</summary>
    private static readonly WordList Manners = new(["正式", "日前", "近日", "今起", "今天", "今日", "已", "即将"]);

    /// <summary>Before the name at a clause's beginning: whose it is, when it comes.</summary>
    private static readonly WordList Fronts = new(["我国", "我省", "我市", "我区", "我县", "近日", "日前", "去年", "今年", "首个", "首部", "新版", "新修订"]);

    /// <summary>What tells that a clause is more than a name.</summary>
    private static readonly WordList Clausal = new(["要求", "随着", "自从", "根据", "按照", "结合", "通过", "以来", "之后", "其中", "是", "在", "将", "对", "由", "从", "向", "把", "以", "经", "与", "已"]);

    private static readonly string[] Prefaces = ["实施", "和实施", "和接续实施", "和落实", "印发", "发布", "出台", "完善", "了", "好", "并", "新一轮", "新版", "我省", "我市", "我区", "我县"];

    /// <summary>How the wording of an unnamed document begins.</summary>
    private static readonly WordList Vague = new(["一系列", "一批", "系列", "相关", "有关", "各", "贯彻", "落实", "具体", "详细", "配套", "专门", "本"]);

    /// <summary>Where a verb of enacting may stand.</summary>
    private readonly Trigger _verbs = Trigger.Words(new WordList(Verbs), Issued);

    /// <inheritdoc/>
    public string Name => "program-by-enactment";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_verbs];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        foreach (var at in text.PlacesOf(_verbs))
        {
            foreach (var verb in Verbs)
            {
                if (text.Text.AsSpan(at).StartsWith(verb, StringComparison.Ordinal) && DocumentAt(text, BeginningBehind(text.Text, at + verb.Length)) is { } span)
                    found.Add(new MentionCandidate(span, EntityKind.Program, Name) { Name = span.Of(text.Text), Confidence = 38 });
            }

            if (Issued.LongestAt(text.Text, at) > 0 && DocumentBefore(text, at) is { } issued)
                found.Add(new MentionCandidate(issued, EntityKind.Program, Name) { Name = issued.Of(text.Text), Confidence = 37 });
        }
    }

    /// <summary>The length of 32条措施 or 20条政策措施 at the end of a name; 0 when it does not end so.</summary>
    private static int LengthOfMeasures(ReadOnlySpan<char> name)
    {
        var kind = name.EndsWith("政策措施") ? 4 : name.EndsWith("措施") || name.EndsWith("举措") || name.EndsWith("政策") ? 2 : 0;
        var at = name.Length - kind - 1;
        if (kind == 0 || at < 2 || name[at] != '条')
            return 0;
        var digits = at;
        while (digits > 0 && char.IsAsciiDigit(name[digits - 1]))
            digits--;
        return digits < at ? name.Length - digits : 0;
    }

    /// <summary>Behind further verbs and what only counts or points: 制定实施…, 出台了…, 编制好新一轮….</summary>
    private static int BeginningBehind(string text, int start)
    {
        for (var found = true; found;)
        {
            found = false;
            foreach (var word in Prefaces)
            {
                if (text.AsSpan(start).StartsWith(word, StringComparison.Ordinal))
                {
                    start += word.Length;
                    found = true;
                }
            }
        }

        return start;
    }

    /// <summary>The document that a clause names from its beginning to before the verb; null when it names none.</summary>
    private TextSpan? DocumentBefore(RecognitionText recognized, int verb)
    {
        var text = recognized.Text;
        var end = verb - Manners.LongestEndingAt(text, verb);
        var kind = words.EnactedKinds.LongestEndingAt(text, end);
        if (kind == 0)
            return null;
        var start = end;
        while (start > 0 && end - start <= LongestName && ProgramWords.IsNameCharacter(text[start - 1]))
            start--;
        // A bracket or a title before the name belongs to it, and tells where it begins to nobody.
        if (start > 0 && text[start - 1] is '》' or '）' or ')' or '”' or '、')
            return null;
        for (var front = Fronts.LongestAt(text, start); front > 0; front = Fronts.LongestAt(text, start))
            start += front;
        start = ProgramCount.End(text, start, end);
        var core = text.AsSpan(start, Math.Max(0, end - kind - start));
        if (end - start > LongestName || core.Length < ShortestCore || core.IndexOfAny("的了等") >= 0 || words.IsGeneric(core) || Vague.LongestAt(core, 0) > 0 || char.IsAsciiDigit(core[0]))
            return null;
        for (var at = start; at < end - kind; at++)
        {
            if (Clausal.LongestAt(text, at) > 0 && recognized.IsWordBoundary(at) && recognized.IsWordBoundary(at + Clausal.LongestAt(text, at)))
                return null;
        }

        return new TextSpan(start, end);
    }

    /// <summary>The document named from <paramref name="start"/> on, to the end of its clause; null when the clause names none.</summary>
    private TextSpan? DocumentAt(RecognitionText recognized, int start)
    {
        var text = recognized.Text;
        var end = start;
        while (end < text.Length && end - start <= LongestName && (ProgramWords.IsNameCharacter(text[end]) || text[end] is '“' or '”'))
            end++;
        // The clause must end where the document's name does: 出台意见支持… names none.
        var name = text.AsSpan(start, end - start);
        var kind = words.EnactedKinds.LongestEnding(name) is var plain and > 0 ? plain : LengthOfMeasures(name);
        if (kind == 0 || name.Length > LongestName || name.Length - kind < ShortestCore || name[0] is '”')
            return null;
        // 促进民间投资发展|的若干措施: the particle before the kind belongs to the title.
        var title = name[..^kind];
        if ((title[^1] == '的' ? title[..^1] : title).IndexOfAny("的了等") >= 0)
            return null;
        var core = title[^1] == '的' ? title[..^1] : title;
        if (core.Length < ShortestCore)
            return null;
        if (words.IsGeneric(core) || Vague.LongestAt(core, 0) > 0 || char.IsAsciiDigit(core[0]) || core.Contains("第一个", StringComparison.Ordinal) || HoldsTwo(core))
            return null;
        return new TextSpan(start, end);
    }

    /// <summary>便捷超充行动计划|和|某某行动: two documents, each with a kind of its own.</summary>
    private bool HoldsTwo(ReadOnlySpan<char> core)
    {
        for (var at = core.IndexOfAny("和与及"); at > 0;)
        {
            if (words.EnactedKinds.LongestEnding(core[..at]) > 0)
                return true;
            var next = core[(at + 1)..].IndexOfAny("和与及");
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
