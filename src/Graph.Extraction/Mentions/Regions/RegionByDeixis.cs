using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// Words that point to the region a page or a passage speaks of: 我市, 全市, 本市, 我省, 全省, 我县, 全区. Which one it is, the linker says.
/// </summary>
internal static class RegionByDeixis
{
    public const string Name = "region-by-deixis";

    /// <summary>Where a word that points may stand.</summary>
    public static readonly Trigger Pointers = Trigger.Pairs("我全本", "省市州县区旗镇乡");

    public static void Propose(RecognitionText context, List<MentionCandidate> found)
    {
        var text = context.Text;
        foreach (var start in context.PlacesOf(Pointers))
        {
            if (LevelOf(text[start + 1]) is not { } level || ContinuesWord(text, start) || IsContinued(text, start + 1))
                continue;
            found.Add(new MentionCandidate(new TextSpan(start, start + 2), EntityKind.Region, Name)
            {
                Name = text.Substring(start, 2),
                HomeLevel = level,
                Confidence = 40,
            });
        }
    }

    private static RegionLevel? LevelOf(char c) => c switch
    {
        '省' => RegionLevel.Province,
        '市' or '州' => RegionLevel.Prefecture,
        '县' or '区' or '旗' => RegionLevel.County,
        '镇' or '乡' => RegionLevel.Township,
        _ => null,
    };

    /// <summary>安全省, 自我区, 日本市: the pointer is the end of another word.</summary>
    private static bool ContinuesWord(string text, int start)
    {
        if (start == 0)
            return false;
        var before = text[start - 1];
        return text[start] switch
        {
            '全' => before is '安' or '完' or '健' or '齐' or '保',
            '我' => before is '自' or '敌' or '忘',
            _ => before is '日' or '基' or '根' or '成' or '资' or '样' or '文' or '剧' or '标' or '原' or '版' or '书' or '课' or '范' or '读' or '绘' or '账' or '脚',
        };
    }

    /// <summary>全市场, 全区域, 我州际: the unit is the beginning of another word.</summary>
    private static bool IsContinued(string text, int unit)
    {
        var next = unit + 1 < text.Length ? text[unit + 1] : '\0';
        return (text[unit], next) is ('市', '场' or '值') or ('区', '域' or '间' or '别' or '块') or ('省', '会') or ('县', '域') or ('州', '际' or '县') or ('乡', '村');
    }
}
