using System.Collections.Frozen;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Articles;

/// <summary>
/// Tells the first line of a title (乘势而上, 抢抓农时, 科技赋能, 向海图强) from a section's name of the same four characters (生态文明, 民生实事): one says what is done or how, the other
/// names what the page is about.
/// </summary>
internal static class HalfTitle
{
    /// <summary>Of so many characters is the half: 乘势而上.</summary>
    private const int Length = 4;

    /// <summary>What such lines begin with: with what, towards what, how.</summary>
    private const string Openers = "以向让把凭靠勇奋共同";

    private static readonly FrozenSet<string> Deeds = FrozenSet.Create(
        StringComparer.Ordinal,
        "发力", "赋能", "引领", "并举", "携手", "先行", "当先", "护航", "临近", "来袭", "升级", "升温", "提速", "加速", "奋进", "前行", "而上", "而行", "图强", "强基", "驱动", "牵引", "破局", "突围", "蝶变",
        "焕新", "添彩", "绽放", "回暖", "向好", "为要", "为先", "笃行", "筑梦", "铸魂", "强链", "延链", "补链", "添翼", "加力", "给力", "同心", "同行", "共进", "结合", "搭台", "唱戏", "扬帆", "起航", "启航", "领航", "远航",
        "将至", "来临", "登陆", "持续", "不断", "减弱", "涌动", "竞渡", "飘香", "不变", "互鉴", "共赢", "渐浓", "正浓", "正酣", "正旺", "可期", "相融", "开训", "上新");

    /// <summary>What is wanted stands behind these: 牢记嘱托, 相约冰雪.</summary>
    private static readonly FrozenSet<string> Aims = FrozenSet.Create(StringComparer.Ordinal, "牢记", "锚定", "立足", "相约", "联通", "逐梦", "筑梦", "铸魂", "赓续");

    /// <summary>What names of sections end with though what stands before is a verb or an idiom.</summary>
    private static readonly FrozenSet<string> Sections = FrozenSet.Create(StringComparer.Ordinal, "生活", "来信", "说法", "直说", "建言", "献策", "践悟", "旅游", "理财", "更新", "创新", "开放", "引资", "融合", "传承", "行动", "之声", "之窗", "之家", "之友");

    /// <summary>Whether a line of four characters is half a title.</summary>
    public static bool Is(string line)
    {
        if (line.Length != Length || Sections.Contains(line[2..]))
            return false;
        if (Deeds.Contains(line[2..]) || Aims.Contains(line[..2]) || Openers.Contains(line[0], StringComparison.Ordinal))
            return true;
        var dictionary = Segmenter.BuiltIn.Dictionary;
        return dictionary.TagOf(line) is "i" or "l" || dictionary.TagOf(line.AsSpan(0, 2)) is "v" or "vd";
    }
}
