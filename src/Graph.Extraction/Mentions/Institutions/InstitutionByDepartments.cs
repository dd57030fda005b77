using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>Departments named by their fields alone, which 等部门 sums up: 市发改、财政、工信等部门, 湖南省科技、教育等部门.</summary>
public sealed class InstitutionByDepartments(InstitutionWords words) : IMentionRecognizer
{
    private static readonly WordList Summaries = new(["等部门", "等相关部门", "等有关部门", "等多部门", "等职能部门", "等单位", "部门"]);

    /// <summary>Fields whose body is a commission above the county.</summary>
    private static readonly string[] OfCommissions = ["发改", "发展改革", "发展和改革", "卫健", "卫生健康", "国资"];

    /// <summary>Fields whose body is a 局 in provinces too.</summary>
    private static readonly string[] OfBureaus =
        ["市场监管", "市场监督管理", "税务", "统计", "医保", "医疗保障", "林业", "林草", "体育", "广电", "粮食", "粮储", "药监", "气象", "海事", "邮政管理", "烟草专卖", "数据", "能源", "机关事务管理", "知识产权", "信访", "文物"];

    /// <inheritdoc/>
    public string Name => "institution-by-departments";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var printed = text.Text;
        if (!printed.Contains("部门", StringComparison.Ordinal) && !printed.Contains("等单位", StringComparison.Ordinal))
            return;
        var anchors = text.Anchors;
        for (var mark = printed.IndexOf('、'); mark > 0; mark = printed.IndexOf('、', mark + 1))
        {
            if (FieldsFrom(printed, mark) is not { Count: >= 2 } fields)
                continue;
            var start = fields[0].Start;
            mark = fields[^1].End - 1;
            if (anchors.RegionEndingAt(start) is { } region && (region.Entry.Has("province") || region.Entry.Has("prefecture") || region.Entry.Has("county")))
            {
                var level = region.Entry.Has("province") && !region.Entry.Name.EndsWith('市') ? RegionLevel.Province : region.Entry.Has("county") ? RegionLevel.County : RegionLevel.Prefecture;
                Add(printed, fields, region.Entry.Name, region.Span.Start, level, home: null, found);
            }
            else if (LevelEndingAt(printed, start) is { } level && text.IsWordBoundary(start - 1))
            {
                Add(printed, fields, printed[(start - 1)..start], start - 1, level, level, found);
            }
        }
    }

    /// <summary>The fields of the list around its first mark when 等部门 sums it up; null otherwise.</summary>
    private List<TextSpan>? FieldsFrom(string text, int mark)
    {
        var first = words.Fields.LongestEndingAt(text, mark);
        if (first == 0)
            return null;
        List<TextSpan> fields = [new TextSpan(mark - first, mark)];
        while (mark < text.Length && text[mark] == '、')
        {
            var length = words.Fields.LongestAt(text, mark + 1);
            if (length == 0)
                return null;
            fields.Add(new TextSpan(mark + 1, mark + 1 + length));
            mark += 1 + length;
        }

        return Summaries.LongestAt(text, mark) > 0 ? fields : null;
    }

    private static RegionLevel? LevelEndingAt(string text, int end) => end == 0 || end > 1 && "全各多两外城每某跨".Contains(text[end - 2]) ? null : text[end - 1] switch
    {
        '省' => RegionLevel.Province,
        '市' or '州' => RegionLevel.Prefecture,
        '县' or '区' => RegionLevel.County,
        _ => null,
    };

    private void Add(string text, List<TextSpan> fields, string holder, int start, RegionLevel level, RegionLevel? home, List<MentionCandidate> found)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i].Of(text);
            var ending = level != RegionLevel.County && OfCommissions.Contains(field) ? "委" : level == RegionLevel.Province && !OfBureaus.Contains(field) ? "厅" : "局";
            var name = holder + field + ending;
            var (canonical, others) = home is null ? InstitutionNaming.Canonical(name) : (name, []);
            found.Add(new MentionCandidate(i == 0 ? new TextSpan(start, fields[0].End) : fields[i], EntityKind.Institution, Name)
            {
                Name = canonical,
                OtherNames = others,
                HomeLevel = home,
                Confidence = 54,
            });
        }
    }
}
