using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Finds the company a project's name begins with: 万华化学|烟台产业园二期, 青山铝电|30万吨再生铝, 长顺锂业|碳酸锂装置改造. What builds something is known by
/// the lexicon, by the capacity behind it, or, in a list where another item shows its company, by the product behind it.
/// </summary>
public sealed class ProjectBuilder(InstitutionWords words)
{
    /// <summary>Short names of companies that no lexicon knows have four characters, as a rule.</summary>
    private const int Usual = 4;

    /// <summary>What is left of the project's name behind its builder.</summary>
    private const int ShortestWork = 2;

    private static readonly WordList Units = new(["吨", "千瓦", "兆瓦", "吉瓦", "GW", "MW", "片", "套", "台", "辆", "平方米", "立方米"]);

    /// <summary>Ends of waterworks, roads, plants and places, which build nothing.</summary>
    private static readonly WordList NotBuilders = new(["江", "河", "湖", "山", "渠", "库", "站", "线", "路", "桥", "港", "场", "园", "城", "区", "县", "市", "镇", "岭", "峡", "滩", "湾", "坝", "岛", "村", "乡", "州", "省", "盆地", "流域", "新建", "建设", "总投资", "年产", "工程", "项目", "二期", "一期", "三期", "规划", "开工", "投产", "风电", "光伏", "煤电", "火电", "储能", "产业", "基地", "方面", "累计", "新增", "配套"]);

    /// <summary>The length of the builder's name at the head of a project's; 0 when it begins with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="project">The project's name.</param>
    /// <param name="amongBuilt">Whether another project of the same list begins with its builder.</param>
    public int LengthIn(RecognitionText text, TextSpan project, bool amongBuilt)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var match in text.MatchesAt(project.Start))
        {
            if (match is { Kind: EntityKind.Institution, IsWeak: false, Span.Length: > 1 } && match.Entry.Has("company") && !IsPlant(match.Span.Of(text.Text)) && IsFollowedByWork(text, match.Span, project))
                return match.Span.Length;
        }

        var name = new TextSpan(project.Start, project.Start + Usual);
        return name.End + ShortestWork <= project.End && IsProper(text, name) && (IsCapacity(text.Text, name.End, project.End) || IsShown(text, name, amongBuilt)) ? Usual : 0;
    }

    /// <summary>徐大堡核电, 长庆油田: the plant or the field itself, of which the project is a part.</summary>
    private static bool IsPlant(string name) => name.EndsWith("核电", StringComparison.Ordinal) || name.EndsWith("田", StringComparison.Ordinal);

    /// <summary>大众|汽车园 is no company with its garden: the name must end where a word does, and something must be left; in 炼化|一体化 it is what is done.</summary>
    private static bool IsFollowedByWork(RecognitionText text, TextSpan builder, TextSpan project) =>
        builder.End + ShortestWork <= project.End && (builder.Length >= Usual || text.IsWordBoundary(builder.End)) && text.Text[builder.End] is not ('等' or '和' or '、' or '系' or '的')
        && !text.Text.AsSpan(builder.End).StartsWith("一体化");

    /// <summary>30万吨|再生铝, 5GW|组件: what the builder makes, counted.</summary>
    private static bool IsCapacity(string text, int start, int end)
    {
        var at = start;
        while (at < end && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
            at++;
        if (at == start)
            return false;
        while (at < end && text[at] is '百' or '千' or '万' or '亿' && !text.AsSpan(at).StartsWith("千瓦"))
            at++;
        return Units.LongestAt(text, at) is > 0 and var unit && at + unit + ShortestWork <= end;
    }

    /// <summary>A tail of companies' names, or, in a list of built things, a product right behind the name.</summary>
    private bool IsShown(RecognitionText text, TextSpan name, bool amongBuilt)
    {
        if (!amongBuilt || !text.IsWordBoundary(name.End))
            return false;
        if (words.CompanyTails.LongestEndingAt(text.Text, name.End) is > 1 and < Usual)
            return true;
        return text.MatchesAt(name.End).Any(static (in match) => match is { Kind: EntityKind.Industry, IsWeak: false });
    }

    /// <summary>Whether the characters may be a company's own name: no general words, no place, nothing known.</summary>
    private bool IsProper(RecognitionText text, TextSpan name)
    {
        var printed = text.Text;
        if (printed.AsSpan(name.Start, name.Length).ContainsAnyExceptInRange('\u4E00', '\u9FFF') || NotBuilders.LongestEndingAt(printed, name.End) > 0 || !text.IsWordBoundary(name.Start))
            return false;
        var tail = words.CompanyTails.LongestEndingAt(printed, name.End);
        foreach (var match in text.MatchesAt(name.Start))
        {
            if (!match.IsWeak && (match.Span.End > name.End || match.Span.End == name.End && match.Kind != EntityKind.Institution))
                return false;
        }

        // 某某|风光: two general words are what is built.
        return (tail is > 1 and < Usual || words.Modifiers.LongestEndingAt(printed, name.End) < 2) && words.Modifiers.LongestAt(printed.AsSpan(0, name.End), name.Start) < 2
            && words.Stops.LongestAt(printed.AsSpan(0, name.End), name.Start) == 0 && text.Anchors.RegionEndingAt(name.End) is null;
    }
}
