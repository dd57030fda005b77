using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>Finds words that point back to what was named before: 该市, 该局, 该公司. They are told, not followed.</summary>
internal static class PointingBack
{
    private const char Pointer = '该';

    /// <summary>应该, 不该, 本该: there it is another word.</summary>
    private const string MakesAnotherWord = "应不本早理活合";

    private static readonly WordList Regions = new(
    [
        "省", "省份", "市", "州", "县", "区", "旗", "镇", "乡", "乡镇", "村", "村庄", "地区", "街道", "社区", "园区", "开发区", "高新区", "新区", "自治州", "自治县", "自治区",
    ]);

    private static readonly WordList Institutions = new(
    [
        "局", "厅", "委", "院", "校", "所", "司", "厂", "行", "社", "馆", "公司", "企业", "集团", "单位", "部门", "机构", "银行", "学院", "学校", "大学", "中学", "小学", "医院",
        "法院", "检察院", "研究院", "研究所", "实验室", "协会", "学会", "基金会", "委员会", "合作社",
    ]);

    /// <summary>What begins with a unit and is another word: 该市场, 该区域, 该行业, 该局面.</summary>
    private static readonly WordList OtherWords = new(
    [
        "省会", "省略", "市场", "市民", "市值", "市面", "州际", "州长", "县长", "县域", "区域", "区间", "区别", "区块", "区分", "旗帜", "旗舰", "旗下", "镇长", "镇静", "乡亲", "乡长", "村民", "村干部", "村落",
        "局面", "局势", "局部", "局限", "局长", "厅长", "委员", "委托", "院士", "院线", "院长", "院落", "校长", "校友", "校园", "校车", "所有", "所谓", "所在", "所以", "所长", "所属", "所述", "司机", "司法", "司令", "司长",
        "厂家", "厂商", "厂长", "厂房", "行业", "行为", "行动", "行政", "行程", "行列", "行长", "行人", "行星", "行使", "社会", "社交", "社长", "社员", "馆长", "馆藏", "公司法", "企业家", "市长", "省长", "区长",
    ]);

    /// <summary>Where they stand, with the kind of what they point to, in order.</summary>
    public static IReadOnlyList<(TextSpan Span, EntityKind Kind)> FindAll(string text)
    {
        List<(TextSpan Span, EntityKind Kind)>? found = null;
        for (var at = text.IndexOf(Pointer); at >= 0; at = text.IndexOf(Pointer, at + 1))
        {
            var unit = at + 1;
            if (at > 0 && MakesAnotherWord.Contains(text[at - 1]))
                continue;
            var (region, institution) = (Regions.LongestAt(text, unit), Institutions.LongestAt(text, unit));
            var length = Math.Max(region, institution);
            if (length > 0 && OtherWords.LongestAt(text, unit) is var other && (other == 0 || other < length))
                (found ??= []).Add((new TextSpan(at, unit + length), region >= institution ? EntityKind.Region : EntityKind.Institution));
        }

        return found ?? (IReadOnlyList<(TextSpan Span, EntityKind Kind)>)[];
    }
}
