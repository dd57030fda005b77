using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Lists of projects, each with its own kind, that a clause tells to be planned or built: 前坪水库、出山店水库、赵口引黄灌区二期全面建成. Beside one that is known
/// by its kind or its phase, a short proper word with a kind is one as well.
/// </summary>
internal sealed class ProjectRow(ProgramWords words)
{
    /// <summary>How far from a project the verb of its clause may stand, in characters.</summary>
    private const int LongestClause = 60;

    /// <summary>The longest next project of a list.</summary>
    private const int LongestNext = 16;

    private const int ShortestOwnName = 2;

    /// <summary>The longest part of a line, in characters: 隆昌至叙永段.</summary>
    private const int LongestSection = 8;

    private const string ClauseEnds = "，。；：！？\n";
    private const string ItemEnds = "、，。；：！？等和及 \n";

    /// <summary>What is done to projects, before the first of a list or behind its last.</summary>
    private static readonly WordList Verbs = new(
        ["建设", "推进", "推动", "加快", "开工", "建成", "竣工", "完工", "投产", "投用", "投运", "动工", "开建", "启动", "续建", "新建", "提速", "下闸", "蓄水", "通水", "通航", "截流", "合龙", "贯通", "通车", "并网",
         "前期", "水利工程", "重点工程", "重大工程", "重大项目", "重点项目", "抓紧", "抓好", "谋划", "核准", "投入运行", "投入使用", "加紧施工"]);

    /// <summary>Whether another project stands right before or right behind the one there, and their clause tells that they are built.</summary>
    public bool Holds(string text, int start, int end) =>
        ((start > 2 && text[start - 1] == '、' && IsProjectBefore(text, start - 1)) || (end < text.Length && text[end] == '、' && IsProjectBehind(text, end + 1))) && IsBuilt(text, start, end);

    private bool IsProjectBefore(string text, int end) => words.ProjectSuffixes.LongestEndingAt(text, end) > 1 || words.Extensions.LongestEndingAt(text, end) > 1 || text.AsSpan(0, end).EndsWith("号线", StringComparison.Ordinal) || IsSectionBefore(text, end);

    /// <summary>渝昆高铁|云南段: a part of a line, with it.</summary>
    private bool IsSectionBefore(string text, int end)
    {
        if (text[end - 1] != '段')
            return false;
        for (var at = end - ShortestOwnName; at > Math.Max(0, end - LongestSection); at--)
        {
            if (words.ProjectSuffixes.LongestEndingAt(text, at) > 1)
                return true;
        }

        return false;
    }

    private bool IsProjectBehind(string text, int start)
    {
        var next = text.AsSpan(start, Math.Min(LongestNext, text.Length - start));
        var length = next.IndexOfAny(ItemEnds) is >= 0 and var mark ? mark : next.Length;
        // 水利枢纽|建成投用: behind the last of a list its verb.
        for (var at = ShortestOwnName; at < length; at++)
        {
            if (Math.Max(words.ProjectSuffixes.LongestAt(text, start + at), words.Extensions.LongestAt(text, start + at)) is > 1 and var kind && (at + kind >= length || Verbs.LongestAt(text, start + at + kind) > 0 || words.Building.LongestAt(text, start + at + kind) > 0))
                return true;
        }

        return false;
    }

    private static bool IsBuilt(string text, int start, int end)
    {
        var from = Math.Max(0, start - LongestClause);
        from += text.AsSpan(from, start - from).LastIndexOfAny(ClauseEnds) + 1;
        for (var at = from; at < start; at++)
        {
            if (Verbs.LongestAt(text, at) > 0)
                return true;
        }

        for (var at = end; at < text.Length && at - end < LongestClause && !ClauseEnds.Contains(text[at], StringComparison.Ordinal); at++)
        {
            if (Verbs.LongestAt(text, at) > 0)
                return true;
        }

        return false;
    }
}
