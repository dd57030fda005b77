using Graph.Model;

namespace Graph.Extraction.Mentions.Industries;

/// <summary>
/// Industries the lexicon names. A name that is an ordinary word (旅游, 钢铁, 电力) counts where a word like 产业 follows, also behind
/// other industries (冰雪和康养产业), or where a verb like 发展 or 培育 governs it.
/// </summary>
public sealed class IndustryByName(IndustryWords words) : IMentionRecognizer
{
    /// <summary>How often a text says 产业 at least when it is about industries.</summary>
    private const int OftenEnough = 2;

    /// <summary>How sure a compound is by its words.</summary>
    private const int SureCompound = 58;

    /// <summary>How sure one is by its place in a list alone, less than a company's name there: 唐晶|半导体.</summary>
    private const int GuessedCompound = 36;

    /// <summary>How sure one is in quotation marks, which set a word off from its use: only where the page names the same industry elsewhere too.</summary>
    private const int SetOff = 25;

    private readonly IndustryCompounds _compounds = new(words);

    /// <inheritdoc/>
    public string Name => "industry-by-name";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        // Counted where the first name needs it: most texts have none that does.
        bool? isAboutIndustries = null;
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Kind != EntityKind.Industry)
                continue;
            // Whether it is cut off is asked last: most ordinary words name no industry in any case.
            var counts = !match.IsWeak || IsConfirmed(text, match.Span, ref isAboutIndustries);
            if (counts && IsCutOff(text, match.Span))
                continue;
            var (compound, isGuessed) = match.Span.Length > 1 ? _compounds.Around(text, match.Span, mayGuess: counts) : (match.Span, false);
            if (!counts)
            {
                // What is made of it or for it names an industry where the word alone does not: 光伏|硅材料.
                if (compound != match.Span && IsLeft(text.Text, compound.End) && !IsCutOff(text, match.Span))
                    AddCompound(text, compound, SureCompound, found);
                continue;
            }

            var head = words.HeadAt(text.Text, match.Span.End);
            // 科技成果转化服务|业
            if (head == 0 && match.Span.End < text.Text.Length && text.Text[match.Span.End] == '业' && text.Text.AsSpan(0, match.Span.End).EndsWith("服务"))
                head = 1;
            var start = match.Span.Start - LengthOfQuality(text, match.Span.Start);
            found.Add(new MentionCandidate(new TextSpan(start, match.Span.End + head), EntityKind.Industry, Name) { Known = new(match.Entry), Confidence = IsSetOff(text.Text, start, match.Span.End + head) ? SetOff : 60 });
            if (compound != match.Span)
                AddCompound(text, compound, isGuessed ? GuessedCompound : SureCompound, found);
        }
    }

    /// <summary>The compound with the word like 产业 behind it, under its own name.</summary>
    private void AddCompound(RecognitionText text, TextSpan compound, int confidence, List<MentionCandidate> found) =>
        found.Add(new MentionCandidate(new TextSpan(compound.Start, compound.End + words.HeadAt(text.Text, compound.End)), EntityKind.Industry, Name) { Name = compound.Of(text.Text), Confidence = confidence });

    /// <summary>The length of an adjective of quality right before a name, of which it makes no other industry: 高端|激光加工, 现代|畜牧业.</summary>
    private int LengthOfQuality(RecognitionText text, int start)
    {
        var length = words.QualityEndingAt(text.Text, start);
        return length > 0 && text.IsWordBoundary(start) && text.IsWordBoundary(start - length) && !text.IsInsideName(start - length) ? length : 0;
    }

    /// <summary>
    /// Whether the characters are no name here: the end of one word and the beginning of the next (家政 in 国家政党, 化工业 in 强化工业, 物流业 in 物流业务量), the
    /// beginning of a longer word or name (新能源产业 in 新能源产业化, 轨道交通 in 轨道交通创新中心, 新能源 in 新能源材料专业), or a thing that is counted.
    /// </summary>
    private bool IsCutOff(RecognitionText text, TextSpan span) =>
        words.EndsInsideAWord(text.Text, span)
        || words.IsPartOfAnother(text.Text, span.End)
        || (words.CompoundTailAt(text.Text, span.End) is > 0 and var tail && words.IsPartOfAnother(text.Text, span.End + tail))
        || IsCounted(text.Text, span.Start)
        || (span.Length == 2 && (!text.IsWordBoundaryAtEither(span.Start, span.End) || EndsSaying(text, span)))
        || (span.Length > 2 && EndsAnotherWord(text, span))
        || (span.Length > 2 && BeginsAnotherWord(text, span.End))
        || (span.Length == 2 && text.IsWordBoundary(span.Start) && IsBeginningOfWord(text, span));

    /// <summary>Whether things are counted: 1000多台|机器人, 一块|电池.</summary>
    private static bool IsCounted(string text, int start) =>
        start > 1 && text[start - 1] is '台' or '辆' or '架' or '艘' or '颗' or '枚' or '盏' or '块'
        && (char.IsAsciiDigit(text[start - 2]) || text[start - 2] is '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百' or '千' or '万' or '余' or '多' or '几' or '数');

    /// <summary>Whether the name's first character ends a word that begins before it: 强化|工业, 壮大|文旅产业. Of a longer name the rest must be one as well.</summary>
    private bool EndsAnotherWord(RecognitionText text, TextSpan span)
    {
        if (span.Length > 3 && !text.MatchesOver(new TextSpan(span.Start + 1, span.End)).Any(EntityKind.Industry))
            return false;
        // 支柱产业|化工业 is cut into 产业化 and 工业 as well, 做强|大健康 into 强大 and 健康.
        if (words.IsGovernedBefore(text.Text, span.Start) || text.IsWordBoundary(span.Start) || !text.IsWordBoundary(span.Start + 1) || text.Text.AsSpan(0, span.Start).EndsWith("产业", StringComparison.Ordinal))
            return false;
        var first = span.Start - 1;
        while (!text.IsWordBoundary(first))
            first--;
        return text.TagOf(new TextSpan(first, span.Start + 1)) is { } tag && (span.Length == 3 || tag == "v");
    }

    /// <summary>有声|有色: whether the two characters are the second half of a saying.</summary>
    private static bool EndsSaying(RecognitionText text, TextSpan span) =>
        !text.IsWordBoundary(span.Start) && span.Start >= 2 && text.TagOf(new TextSpan(span.Start - 2, span.End)) is "i" or "l";

    /// <summary>Whether the two characters only begin a word of three: 中药|材, 北斗|星.</summary>
    private static bool IsBeginningOfWord(RecognitionText text, TextSpan span) =>
        !text.IsWordBoundary(span.End) && text.IsWordBoundary(span.End + 1) && text.TagOf(new TextSpan(span.Start, span.End + 1)) is not null;

    /// <summary>Whether the last character before <paramref name="end"/> begins a word that goes on behind it: 物流|业务量, 数字|人才, 零售|业态.</summary>
    private static bool BeginsAnotherWord(RecognitionText text, int end)
    {
        if (!text.MayBeginWord(end - 1) || text.IsWordBoundary(end) || !text.IsWordBoundary(end - 1))
            return false;
        var next = end + 1;
        while (!text.IsWordBoundary(next))
            next++;
        return text.TagOf(new TextSpan(end - 1, next)) is not null;
    }

    private bool IsConfirmed(RecognitionText text, TextSpan span, ref bool? isAboutIndustries) =>
        LeadsToHead(text, span.End) || IsOfBase(text.Text, span.End) || IndustryRow.Confirms(text, span) || (IsWhole(text.Text, span.End) && (IsGoverned(text, span.Start) || IsDoneByPlace(text, span.Start))) || IsExample(text.Text, span)
        || (((words.NamesInEconomicTexts(text.Text.AsSpan(span.Start, span.Length)) && IsAmongIndustries(text, span) && (isAboutIndustries ??= IsAboutIndustries(text.Article))) || IsWhatItIsAbout(text, span))
            && !text.IsInsideName(span.Start) && !text.IsInsideName(span.End) && text.IsWordBoundary(span.Start) && (text.IsWordBoundary(span.End) || words.LeavesAnIndustry(text.Text, span.End)));

    /// <summary>发展|旅游, 做大了|航空, and what is joined to it.</summary>
    private bool IsGoverned(RecognitionText text, int start)
    {
        var printed = text.Text;
        return words.IsGovernedBefore(printed, start) || (start > 2 && printed[start - 1] == '了' && words.IsGovernedBefore(printed, start - 1));
    }

    /// <summary>以|物流|为例</summary>
    private static bool IsExample(string text, TextSpan span) =>
        span.Start > 0 && text[span.Start - 1] == '以' && text.AsSpan(span.End).StartsWith("为例", StringComparison.Ordinal);

    /// <summary>鹰潭做|铜, 九江主攻石化: what a place lives by, where the clause says only that.</summary>
    private static bool IsDoneByPlace(RecognitionText text, int start) =>
        start > 2 && text.Text[start - 1] == '做' && text.Anchors.RegionEndingAt(start - 1) is not null;

    /// <summary>Whether an ordinary word is not a part of what follows it: 汽车、钢铁, 电力|装机, not 汽车|防撞梁.</summary>
    private bool IsLeft(string text, int end) => IsWhole(text, end) || text[end] == '的' || words.LeavesAnIndustry(text, end);

    /// <summary>Whether an ordinary word is joined to another industry or stands before what tells one: 蓝莓、核桃, 电力|装机, not 改成了|民宿 or 滑梯、|绳网.</summary>
    private bool IsAmongIndustries(RecognitionText text, TextSpan span)
    {
        var printed = text.Text;
        return words.LeavesAnIndustry(printed, span.End)
            || (span.End < printed.Length && IsJoint(printed[span.End]) && IndustryCompounds.BeginsAt(text, span.End + 1))
            || (span.Start > 1 && IsJoint(printed[span.Start - 1]) && IndustryCompounds.LengthOfIndustryEndingAt(text, span.Start - 1) > 0);
    }

    /// <summary>Whether an article speaks of industries more than in passing.</summary>
    private static bool IsAboutIndustries(Article article) =>
        article.Title.AsSpan().Count("产业") + article.Body.AsSpan().Count("产业") >= OftenEnough;

    /// <summary>Whether an article is about what the word names: in its title and said again and again in its body. A verb at the end of its clause (由人民出版社|出版) names none.</summary>
    private static bool IsWhatItIsAbout(RecognitionText text, TextSpan span)
    {
        var word = text.Text.AsSpan(span.Start, span.Length);
        return span.Length > 1 && text.Article.Title.AsSpan().Contains(word, StringComparison.Ordinal) && text.Article.Body.AsSpan().Count(word) > OftenEnough && !(IsWhole(text.Text, span.End) && text.TagOf(span) is "v");
    }

    /// <summary>“大炼化”长出“|新材料|”, 从“|通道经济|”向“口岸经济”转变; an economy is quoted as often because its name is new (做活“|票根经济|”), 产业 behind the marks says it is meant (“|绿氢|”产业).</summary>
    private bool IsSetOff(string text, int start, int end) =>
        start > 0 && end < text.Length && text[start - 1] is '“' or '‘' && text[end] is '”' or '’' && words.HeadAt(text, end + 1) == 0 && !IsQuotedAmongOthers(text, start, end)
        && !(text.AsSpan(start, end - start).EndsWith("经济", StringComparison.Ordinal) && !text.AsSpan(0, start - 1).EndsWith("从", StringComparison.Ordinal));

    /// <summary>“工业母机”“海工装备”等: one of several in marks, each of which is meant.</summary>
    private static bool IsQuotedAmongOthers(string text, int start, int end) =>
        (start > 1 && text[start - 2] is '”' or '、') || (end + 1 < text.Length && text[end + 1] is '“' or '、' or '等');

    /// <summary>航空|产业基地, 菱镁|产业集聚区: the place is no industry, the field before it is.</summary>
    private static bool IsOfBase(string text, int end) =>
        text.AsSpan(end).StartsWith("产业基地", StringComparison.Ordinal) || text.AsSpan(end).StartsWith("产业集聚", StringComparison.Ordinal) || text.AsSpan(end).StartsWith("产业高地", StringComparison.Ordinal);

    /// <summary>Whether 产业 or the like follows, directly or behind further industries joined by 、, 和, 及 or 与.</summary>
    private bool LeadsToHead(RecognitionText text, int end)
    {
        while (words.HeadAt(text.Text, end) == 0)
        {
            if (end >= text.Text.Length || !IsJoint(text.Text[end]))
                return false;
            if (text.MatchesAt(end + 1).First(static (in match) => match.Kind == EntityKind.Industry) is not { } next)
                return false;
            end = next.Span.End;
        }

        return true;
    }

    /// <summary>Whether nothing follows that would make the name the beginning of another word: 发展旅游。 but not 发展旅游景区.</summary>
    private static bool IsWhole(string text, int end) => end >= text.Length || IsJoint(text[end]) || text[end] is '等' || !char.IsLetterOrDigit(text[end]);

    private static bool IsJoint(char c) => c is '、' or '和' or '及' or '与';
}
