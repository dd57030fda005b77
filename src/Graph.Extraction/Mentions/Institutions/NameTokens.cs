using Graph.Extraction.Gazetteer;
using Graph.Extraction.Text;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Reads what stands before the suffix of an institution's name as pieces: regions and institutions of the lexicon, common words, quoted
/// parts, and proper words, back to the nearest stop word or mark.
/// </summary>
internal sealed class NameTokens(InstitutionWords words)
{
    /// <summary>How far before a suffix its name may begin, in characters.</summary>
    private const int LongestName = 30;

    /// <summary>Function words that names hardly ever hold, whatever the segmenter makes of them.</summary>
    private const string HardStops = "的了和与及或等在被把到由从对向让使将为给于以而但并且即这那其我你他她它您们个不没也都就还又再才曾已要说称据同跟赴";

    /// <summary>Suffixes whose names join fields with 与 or 和: 湖南省材料科学与工程研究院.</summary>
    private static readonly WordList JoinedSuffixes = new(
        ["研究院", "研究所", "科学院", "实验室", "全国重点实验室", "国家重点实验室", "重点实验室", "省实验室", "研究中心", "创新中心", "技术中心", "交易中心", "交流中心", "服务中心", "运营组织中心", "组织中心", "中心", "学院", "大学", "学会", "协会", "研究会", "促进会", "联合会", "基金会", "有限公司", "委员会", "领导小组", "出版社"]);

    /// <summary>Houses of which a place has several, told by number: 第四中学.</summary>
    private static readonly WordList NumberedHouses = new(["中学", "小学", "高级中学", "初级中学", "职业中学", "实验", "人民医院", "中医院", "中医医院", "医院", "幼儿园", "附属", "临床", "党支部", "总队", "支队", "示范", "测绘院", "地质", "勘察", "勘测", "建筑", "工程局", "设计院"]);

    /// <summary>The pieces of the name that ends with the suffix at a place, left to right; none when the wording before it names nothing.</summary>
    public List<NameToken> Before(RecognitionText context, NameAnchors anchors, int suffix)
    {
        var tokens = Read(context, anchors, suffix);
        WidenToWord(context, tokens);
        return tokens;
    }

    /// <summary>Whether names hardly ever hold the character, whatever the segmenter makes of it.</summary>
    public static bool IsHardStop(char c) => HardStops.Contains(c);

    /// <summary>The pieces before the suffix, left to right, back to the nearest stop word or mark.</summary>
    private List<NameToken> Read(RecognitionText context, NameAnchors anchors, int suffix, bool isJoined = false)
    {
        var text = context.Text;
        var tokens = new List<NameToken>();
        var end = suffix;
        while (end > 0 && suffix - end < LongestName)
        {
            var token = TokenEndingAt(context, anchors, end);
            if (token is null && tokens.Count > 0 && !isJoined && JoinedSuffixes.LongestEndingAt(text, suffix + words.SuffixSet.LongestAt(text, suffix)) > 0 && text[end - 1] is '与' or '和' or '及' && FirstOfTwoBefore(context, anchors, tokens, end - 1) is { } first)
            {
                tokens.Add(new NameToken(NameTokenKind.Modifier, end - 1, end));
                first.Reverse();
                tokens.AddRange(first);
                break;
            }

            if (token is not { } known)
                break;
            // 国务院|河南安阳火灾事故调查组: nothing in a place is the State Council's own.
            if (known.Kind == NameTokenKind.Institution && tokens.Count > 0 && tokens[^1].Kind == NameTokenKind.Region && text.AsSpan(known.Start, known.Length) is "国务院")
                break;
            end = known.Start;
            if (known.Kind == NameTokenKind.Proper && tokens.Count > 0 && tokens[^1].Kind == NameTokenKind.Proper)
                tokens[^1] = known with { End = tokens[^1].End };
            else
                tokens.Add(known);
        }

        tokens.Reverse();
        // A level word is one only where nothing proper stands before it.
        if (tokens.Count > 0 && tokens[0].Kind == NameTokenKind.Proper && LevelLength(text, tokens[0]) is var level && level > 0)
        {
            var head = tokens[0];
            tokens[0] = head with { Kind = NameTokenKind.Level, End = head.Start + level };
            if (head.Length > level)
                tokens.Insert(1, head with { Start = head.Start + level });
        }

        return tokens;
    }

    /// <summary>谷[文昌]纪念馆: what looks like a region is the end of the word before it, of which the name begins.</summary>
    private void WidenToWord(RecognitionText context, List<NameToken> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i] is { Kind: NameTokenKind.Region, Length: 2 } region && tokens[i - 1] is { Kind: NameTokenKind.Proper } before && (before.Length == 1 && words.Surnames.Contains(context.Text.AsSpan(before.Start, 1)) || !context.IsWordBoundary(region.Start)))
            {
                tokens[i - 1] = before with { End = region.End };
                tokens.RemoveAt(i--);
            }
        }
    }

    /// <summary>
    /// 中国科学院量子信息|与量子科技创新研究院, 重庆信息|与智慧医学研究院: two fields joined inside one name, of which the first follows the name's head and is no
    /// name by itself. Null when what stands before the joining word is something else.
    /// </summary>
    private List<NameToken>? FirstOfTwoBefore(RecognitionText context, NameAnchors anchors, List<NameToken> second, int joint)
    {
        var text = context.Text;
        if (second.Exists(token => token.Kind is not (NameTokenKind.Modifier or NameTokenKind.Verb or NameTokenKind.Proper)) || words.SuffixSet.LongestEndingAt(text, joint) > 1 || words.Organs.LongestEndingAt(text, joint) > 1)
            return null;
        var tokens = Read(context, anchors, joint, isJoined: true);
        var head = tokens.FindLastIndex(token => token.Kind is NameTokenKind.Region or NameTokenKind.Institution || token.Kind == NameTokenKind.Modifier && text.AsSpan(token.Start, token.Length) is "国家" or "中国" or "全国");
        // 国际隧道|和地下空间协会, not 国际组织|和境外商协会.
        if (head < 0)
            head = tokens.FindLastIndex(token => text.AsSpan(token.Start, token.Length) is "国际" or "世界" or "全球" or "亚太" or "亚洲" && !text.AsSpan(token.End).StartsWith("组织") && !text.AsSpan(token.End).StartsWith("机构"));
        // 河南大学|黄河文明|与可持续发展研究中心: the region is part of the house's field.
        if (head > 0 && tokens[head].Kind == NameTokenKind.Region && tokens[head - 1].Kind == NameTokenKind.Institution)
            head--;
        if (head < 0 || head == tokens.Count - 1 || joint - tokens[head].End > InstitutionBySuffix.LongestProper + 2)
            return null;
        return tokens[head..];
    }

    private NameToken? TokenEndingAt(RecognitionText context, NameAnchors anchors, int end)
    {
        var text = context.Text;
        var last = text[end - 1];
        if (last is '”' or '）' or ')')
            return BracketedEndingAt(text, end, last);
        if (last is '—' or '－' or '-' && CharacterClass.IsCommonHan(text[Math.Max(0, end - 2)]))
            return PartnerEndingAt(text, anchors, end);
        if (!CharacterClass.IsCommonHan(last) && !char.IsAsciiLetterOrDigit(last) && last is not ('·' or '+' or '-'))
            return null;
        // 宝鸡日报·|宝鸡新闻网: a paper and what it has on the net are two.
        if (last == '·' && end > 1 && text[end - 2] is '报' or '网' or '台')
            return null;
        // 盐湖工业股份有限公司|联合|中国科学院青海盐湖研究所: two houses, which do something together.
        if (last == '合' && end >= 4 && text[end - 2] == '联' && (text[end - 3] is '委' or '部' or '局' or '厅' || text.AsSpan(end - 4, 2) is "公司" or "集团" or "大学" or "学院" or "医院"))
            return null;
        // 上百家|博物馆, 全国五家|交易所: how many there are.
        if (last is '家' or '所' or '座' or '位' && end > 1 && "一二三四五六七八九十百千万两几数单多".Contains(text[end - 2]) && context.IsWordBoundary(end))
            return null;
        if (OrdinalEndingAt(text, end) is > 0 and var ordinal && NumberedHouses.LongestAt(text, end) > 0)
            return new NameToken(NameTokenKind.Modifier, end - ordinal, end);
        var region = anchors.RegionEndingAt(end) is { } r ? r.Span : default;
        var institution = anchors.InstitutionEndingAt(end) is { } i ? i.Span : default;
        var modifier = Math.Max(words.Modifiers.LongestEndingAt(text, end), words.SuffixSet.LongestEndingAt(text, end));
        var stop = words.Stops.LongestEndingAt(text, end);
        // 条 in 链条 is no word of its own and stops nothing.
        // 同济 is a word of its own.
        if (stop == 1 && (!IsHardStop(last) || last == '同' && !context.IsWordBoundary(end)) && !(context.IsWordBoundary(end) && context.IsWordBoundary(end - 1)))
            stop = 0;
        if (institution.Length >= region.Length && institution.Length >= modifier && institution.Length >= stop && !institution.IsEmpty)
            return new NameToken(NameTokenKind.Institution, institution.Start, institution.End);
        if (region.Length >= modifier && region.Length >= stop && !region.IsEmpty)
            return new NameToken(NameTokenKind.Region, region.Start, region.End);
        if (modifier > 0 && modifier >= stop)
            return new NameToken(modifier == stop ? NameTokenKind.Verb : NameTokenKind.Modifier, end - modifier, end);
        return stop > 0 ? null : new NameToken(NameTokenKind.Proper, end - 1, end);
    }

    /// <summary>中国—东盟人工智能创新合作中心: two partners joined by a dash are one beginning.</summary>
    private static NameToken? PartnerEndingAt(string text, NameAnchors anchors, int end)
    {
        var dash = end;
        while (dash > 0 && text[dash - 1] is '—' or '－' or '-')
            dash--;
        if (text.AsSpan(0, dash).EndsWith("中国"))
            return new NameToken(NameTokenKind.Region, dash - 2, end);
        return anchors.RegionEndingAt(dash) is { } region ? new NameToken(NameTokenKind.Region, region.Span.Start, end) : null;
    }

    private static NameToken? BracketedEndingAt(string text, int end, char close)
    {
        var open = close switch { '”' => '“', '）' => '（', _ => '(' };
        var start = text.LastIndexOf(open, end - 1, Math.Min(end, 14));
        if (start < 0 || end - start < 4 || text.AsSpan(start, end - start).IndexOfAny("，。、：") >= 0)
            return null;
        return new NameToken(open == '“' ? NameTokenKind.Quoted : NameTokenKind.Modifier, start, end);
    }

    /// <summary>The length of a number of order that ends at a place: 第四, 第十二; 0 without one.</summary>
    private static int OrdinalEndingAt(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 3 && text[start - 1] is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十')
            start--;
        return start < end && start > 0 && text[start - 1] == '第' ? end - start + 1 : 0;
    }

    private static int LevelLength(string text, NameToken head)
    {
        if (head.Start > 0 && CharacterClass.IsCommonHan(text[head.Start - 1]) && text[head.Start - 1] is '各' or '全' or '多' or '两' or '每' or '某' or '外')
            return 0;
        if (text.AsSpan(head.Start, head.Length).StartsWith("自治区"))
            return 3;
        if (head.Length > 1 && text[head.Start + 1] is '省' or '市' or '县' or '区' or '州' or '属' or '级' or '直' or '内' or '外' or '域' or '会' or '际' or '情' or '委' or '里')
            return 0;
        return text[head.Start] is '省' or '市' or '县' or '区' or '州' ? 1 : 0;
    }
}
