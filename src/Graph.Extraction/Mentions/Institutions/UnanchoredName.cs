using Graph.Extraction.Gazetteer;
using Graph.Model;
using static Graph.Extraction.Mentions.Institutions.SuffixKinds;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Names of houses that begin with no region, house or level: with 国家 or 中国 (国家智慧教育公共服务平台), with a word of their own (长郡中学), by the field of what has just been founded.
/// </summary>
internal sealed class UnanchoredName(InstitutionWords words)
{
    /// <summary>The longest proper word of a company's full name, in characters: 中科星图维天信技术有限公司.</summary>
    private const int LongestOfCompany = 9;

    /// <summary>The capitals a treaty or an organisation is called by have so many letters at least: RCEP, WTO.</summary>
    private const int ShortestTreaty = 3;

    /// <summary>The longest own name of a farm, in characters: 北大荒八五六.</summary>
    private const int LongestProperFarm = 6;

    /// <summary>What tells one sort of farm from others, and names none.</summary>
    private static readonly WordList SortsOfFarm = new(["无人", "域外", "海外", "境外", "学生", "开心", "共享", "合作", "示范", "云上", "掌上", "空中", "校园", "亲子", "温室", "主题", "国有", "国营", "集体", "个体", "私人", "规模"]);

    /// <summary>Whether the words make a national or an international house of it: 国家|智慧教育|公共服务平台, 国际|深空探测|学会.</summary>
    public bool IsNational(string text, List<NameToken> tokens, ReadOnlySpan<char> ending)
    {
        var head = text.AsSpan(tokens[0].Start, tokens[0].Length);
        if (tokens.Count < 2)
            return false;
        if (head is "中国" or "中华" or "全国" && !(head is "全国" && ending.EndsWith("中心")))
            return NationalSuffixes.Contains(ending);
        // 国际深空探测学会, 世界中医药学会联合会.
        if (head is "国际" or "世界" or "全球" or "亚洲" && WorldSuffixes.Contains(ending))
            return SaysSomething(text, tokens, shortest: 2);
        if (head is not ("国家" or "中央" or "全国"))
            return false;
        var proper = tokens.LengthOf(NameTokenKind.Proper) - (tokens[0].Kind == NameTokenKind.Proper ? tokens[0].Length : 0);
        return proper <= InstitutionBySuffix.LongestProper && SaysSomething(text, tokens, shortest: 1);
    }

    /// <summary>RCEP|国家科技园区联盟: where the capitals begin of the treaty that a house's name goes on behind; the name's own beginning without them.</summary>
    public static int TreatyBefore(string text, int start)
    {
        var first = start;
        while (first > 0 && char.IsAsciiLetterUpper(text[first - 1]))
            first--;
        return start - first >= ShortestTreaty && (first == 0 || !char.IsAsciiLetterOrDigit(text[first - 1])) ? first : start;
    }

    /// <summary>RCEP|产业合作|委员会: whether the words make a body of those who signed a treaty, or of an organisation known by its capitals.</summary>
    public bool IsOfTreaty(string text, List<NameToken> tokens, ReadOnlySpan<char> ending) =>
        tokens.Count > 1 && tokens[0].Kind == NameTokenKind.Proper && tokens[0].Length >= ShortestTreaty && (ending is "委员会" || WorldSuffixes.Contains(ending))
        && !text.AsSpan(tokens[0].Start, tokens[0].Length).ContainsAnyExceptInRange('A', 'Z') && (tokens[0].Start == 0 || !char.IsAsciiLetterOrDigit(text[tokens[0].Start - 1])) && (tokens.Count > 2 || SaysSomething(text, tokens, shortest: 2));

    /// <summary>Whether behind the first any word, of so many characters at least, is not one that says nothing of a house.</summary>
    private bool SaysSomething(string text, List<NameToken> tokens, int shortest)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Length >= shortest && !words.Vague.Contains(text.AsSpan(tokens[i].Start, tokens[i].Length)))
                return true;
        }

        return false;
    }

    /// <summary>A name without a region: its first word is no common one, is short, and the suffix is one that makes names.</summary>
    public bool IsProper(RecognitionText context, List<NameToken> tokens, ReadOnlySpan<char> ending)
    {
        var text = context.Text;
        if (TradingSuffixes.Contains(ending))
            return tokens.Length() >= InstitutionBySuffix.ShortestTrade && tokens[0].Length >= 2 && !words.AreVague(text, tokens);
        // 仿生机器人|制造业创新中心, 草业|技术创新中心: the field is one that is known.
        if (FieldCentres.Contains(ending))
            return IsField(context, tokens);
        if (!words.ProperSuffixes.Contains(ending))
            return false;
        var (properWords, length, firstProper) = (0, 0, default(NameToken));
        foreach (var token in tokens)
        {
            if (token.Kind != NameTokenKind.Proper)
                continue;
            if (text.AsSpan(token.Start, token.Length).ContainsAnyInRange('0', '9'))
                return false;
            if (properWords++ == 0)
                firstProper = token;
            length += token.Length;
        }

        // 长郡中学, 大港电厂; not 寄宿制中学, 垃圾焚烧发电厂.
        if (ending is "中学" or "电厂")
            return tokens.Count == 1 && tokens[0] is { Kind: NameTokenKind.Proper, Length: >= 2 and <= 4 } own && text[own.End - 1] is not ('制' or '发');
        // 七星农场, 青松林场; not 无人农场, 天然林林场.
        if (ending is "农场" or "林场")
            return tokens.Count == 1 && tokens[0] is { Kind: NameTokenKind.Proper, Length: >= 2 and <= LongestProperFarm } farm && text[farm.End - 1] is not ('区' or '林' or '型' or '式' or '化') && SortsOfFarm.LongestEndingAt(text, farm.End) == 0 && (IsNumber(text.AsSpan(farm.Start, farm.Length)) || !IsOrdinaryWord(context, farm));
        if (ending.EndsWith("实验室") && ending.Length > 3)
            return (tokens[0].Length >= 2 || ending.Length > 5 && tokens[^1].End - tokens[0].Start > 2) && !words.AreVague(text, tokens);
        if (ending is "机场" && text.AsSpan(tokens[0].Start, tokens[^1].End - tokens[0].Start) is var port && (port.EndsWith("军用") || port.EndsWith("民用") || port.EndsWith("通用") || port.EndsWith("支线") || port.EndsWith("备用")))
            return false;
        // 资源投集团, 文旅发集团: what a local state company does, and one character for its legal form.
        if (ending is "集团" && tokens.Count == 2 && tokens[1].Length == 1 && SuffixKinds.StateCompanyEndings.Contains(text[tokens[1].Start]))
            return true;
        var longest = ending.EndsWith("有限公司") ? LongestOfCompany : InstitutionBySuffix.LongestProper;
        return properWords is 1 or 2 && !(properWords == 1 && words.IsVague(text, firstProper)) && tokens[0].Kind == NameTokenKind.Proper && tokens[0].Length >= 2 && tokens[0].Length <= longest && length <= longest
            && !(ending is "公司" or "保险公司" or "工作室" or "合作社" or "小学" or "卫生院" or "派出所" or "司法所" or "机场" && IsOrdinaryWord(context, tokens[0]));
    }

    /// <summary>建起|光电信息产业研究院: what has just come into being is named by its field, once the field says something.</summary>
    public bool IsJustFounded(string text, List<NameToken> tokens, ReadOnlySpan<char> ending) =>
        FoundedSuffixes.Contains(ending) && tokens[^1].End - tokens[0].Start + (ending.Contains("产业", StringComparison.Ordinal) ? 2 : 0) >= InstitutionBySuffix.ShortestTrade && Foundings.LongestEndingAt(text, tokens[0].Start) > 0
        && !words.AreVague(text, tokens) && tokens[0].Kind != NameTokenKind.Verb && text[tokens[0].Start] is not ('一' or '多' or '各' or '首');

    /// <summary>国家超算|深圳|中心, 国家技术转移|郑州|中心: where the name of a national house begins whose place stands right before its suffix; null otherwise.</summary>
    public static int? NationalHouseAt(string text, List<NameToken> tokens, int anchor, ReadOnlySpan<char> ending)
    {
        if (anchor != tokens.Count - 1 || tokens[anchor].Kind != NameTokenKind.Region || ending is not ("中心" or "分中心" or "创新中心" or "研究中心" or "服务中心" or "交易中心"))
            return null;
        var first = anchor - 1;
        while (first >= 0 && text.AsSpan(tokens[first].Start, tokens[first].Length) is not "国家" && !(tokens[first].Kind == NameTokenKind.Proper && text.AsSpan(tokens[first].Start, tokens[first].Length).StartsWith("国家")))
            first--;
        return first < 0 || tokens[first].End == tokens[anchor].Start && tokens[first].Length == 2 || tokens.FirstOf(NameTokenKind.Verb, first + 1) >= 0 ? null : tokens[first].Start;
    }

    /// <summary>八五四|农场.</summary>
    private static bool IsNumber(ReadOnlySpan<char> own) => own.Length == 3 && !own.ContainsAnyExcept("〇一二三四五六七八九");

    /// <summary>蜡染|合作社, 云端存储|公司: a word of the dictionary that names nobody.</summary>
    private static bool IsOrdinaryWord(RecognitionText context, NameToken token)
    {
        var end = token.Start + 1;
        while (end < token.End && !context.IsWordBoundary(end))
            end++;
        return end - token.Start >= 2 && context.TagOf(new TextSpan(token.Start, end)) is { } tag && tag is not ("nr" or "ns" or "nt" or "nz" or "nrt" or "nrfg");
    }

    /// <summary>Whether the words before a centre end with a field of industry.</summary>
    private static bool IsField(RecognitionText context, List<NameToken> tokens) =>
        tokens[^1].End - tokens[0].Start <= InstitutionBySuffix.LongestProper + 2
        && context.LongestMatchEndingAt(tokens[^1].End, tokens[0].Start, static (in match) => match is { Kind: EntityKind.Industry, IsWeak: false }) is not null;
}
