using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// Words that point to the region a page or a passage speaks of: 我市, 全市, 本市, 我省, 全省, 我县, 全区, and 自治区 alone. Which one it is, the linker says.
/// </summary>
internal static class RegionByDeixis
{
    public const string Name = "region-by-deixis";

    /// <summary>Where a word that points may stand.</summary>
    public static readonly Trigger Pointers = Trigger.Pairs("我全本", "省市州县区旗镇乡");

    /// <summary>What provinces of one kind call themselves.</summary>
    public const string AutonomousRegion = "自治区";

    /// <summary>Where that may stand.</summary>
    public static readonly Trigger AutonomousRegions = Trigger.Words([AutonomousRegion]);

    /// <summary>自治区|、直辖市, 自治区|级, 自治区|政协委员: behind these the word means all of them, or a rank, or tells whose member somebody is.</summary>
    private static readonly WordList GeneralBehind = new(["、直辖市", "和直辖市", "直辖市", "（", "(", "级", "以上", "、自治州", "、市", "／", "/", "政协", "人大", "两会", "第", "十"]);

    public static void Propose(RecognitionText context, PlaceNames names, List<MentionCandidate> found)
    {
        var text = context.Text;
        foreach (var start in context.PlacesOf(AutonomousRegions))
        {
            if (IsAutonomousRegion(text, names, start))
                found.Add(Candidate(text, start, AutonomousRegion.Length, RegionLevel.Province));
        }

        foreach (var start in context.PlacesOf(Pointers))
        {
            if (LevelOf(text[start + 1]) is not { } level || ContinuesWord(text, start) || IsContinued(text, start + 1))
                continue;
            found.Add(Candidate(text, start, 2, level));
        }
    }

    private static MentionCandidate Candidate(string text, int start, int length, RegionLevel level) =>
        new(new TextSpan(start, start + length), EntityKind.Region, Name)
        {
            Name = text.Substring(start, length),
            HomeLevel = level,
            Confidence = 40,
        };

    /// <summary>通辽将紧扣|自治区|工作部署, not the end of 内蒙古自治区, nor 各省、自治区、直辖市.</summary>
    private static bool IsAutonomousRegion(string text, PlaceNames names, int start)
    {
        var end = start + AutonomousRegion.Length;
        return GeneralBehind.LongestAt(text, end) == 0 && names.EndingAt(end) is null && (start == 0 || text[start - 1] is not ('族' or '古' or '、' or '和' or '个' or '各' or '藏' or '疆' or '西' or '夏' or '省'));
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
