using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Gives party and government bodies one name however they are abbreviated: 株洲市委 is 中共株洲市委, 株洲市人社局 is
/// 株洲市人力资源和社会保障局. Pure text, so that the same body gets the same id on every page.
/// </summary>
public static class InstitutionNaming
{
    /// <summary>Abbreviated ends of names and what they stand for, the longer before the shorter they contain.</summary>
    private static readonly (string Short, string Full)[] Endings =
    [
        ("人社局", "人力资源和社会保障局"), ("人社厅", "人力资源和社会保障厅"),
        ("人力资源社会保障局", "人力资源和社会保障局"), ("人力资源社会保障厅", "人力资源和社会保障厅"),
        ("工信局", "工业和信息化局"), ("工信厅", "工业和信息化厅"), ("工信委", "工业和信息化委员会"), ("经信委", "经济和信息化委员会"), ("经信局", "经济和信息化局"), ("经信厅", "经济和信息化厅"),
        ("发改委", "发展和改革委员会"), ("发展改革委", "发展和改革委员会"), ("发展改革委员会", "发展和改革委员会"), ("发改局", "发展和改革局"), ("发展改革局", "发展和改革局"),
        ("科技局", "科学技术局"), ("科技厅", "科学技术厅"), ("科委", "科学技术委员会"), ("教委", "教育委员会"),
        ("住建局", "住房和城乡建设局"), ("住建厅", "住房和城乡建设厅"), ("住建委", "住房和城乡建设委员会"), ("住房城乡建设局", "住房和城乡建设局"), ("住房城乡建设厅", "住房和城乡建设厅"),
        ("卫健委", "卫生健康委员会"), ("卫生健康委", "卫生健康委员会"), ("卫健局", "卫生健康局"),
        ("文旅局", "文化和旅游局"), ("文旅厅", "文化和旅游厅"), ("文旅委", "文化和旅游委员会"),
        ("发展和改革委", "发展和改革委员会"), ("林草局", "林业和草原局"), ("自规局", "自然资源和规划局"), ("资规局", "自然资源和规划局"), ("自然资源规划局", "自然资源和规划局"), ("政数局", "政务服务和数据管理局"),
        ("市场监管局", "市场监督管理局"), ("市监局", "市场监督管理局"), ("医保局", "医疗保障局"), ("药监局", "药品监督管理局"),
        ("城管局", "城市管理局"), ("退役军人局", "退役军人事务局"), ("退役军人厅", "退役军人事务厅"), ("应急局", "应急管理局"), ("应急厅", "应急管理厅"),
        ("国资委", "国有资产监督管理委员会"), ("民宗委", "民族宗教事务委员会"), ("交通局", "交通运输局"), ("交通厅", "交通运输厅"), ("环保局", "生态环境局"), ("环保厅", "生态环境厅"),
        ("管理委员会", "管委会"), ("妇女联合会", "妇联"), ("工商业联合会", "工商联"), ("科学技术协会", "科协"), ("残疾人联合会", "残联"), ("归国华侨联合会", "侨联"),
        ("文学艺术界联合会", "文联"), ("社会科学界联合会", "社科联"), ("社会科学院", "社科院"), ("农业科学院", "农科院"), ("疾病预防控制中心", "疾控中心"), ("政法委员会", "政法委"),
        ("纪律检查委员会", "纪委"), ("监察委员会", "监委"), ("村民委员会", "村委会"), ("居民委员会", "居委会"), ("人民代表大会常务委员会", "人大常委会"), ("人民代表大会", "人大"),
    ];

    /// <summary>Whether a name ends so at all: most do not.</summary>
    private static readonly WordList AnyEnding = new(Endings.Select(ending => ending.Short));

    /// <summary>Fields that small counties join with another in one department.</summary>
    private static readonly string[] JoinedFields = ["发改", "教育", "经信", "工信", "商务", "住建", "财政", "文旅", "教体", "农业"];

    /// <summary>Beginnings of names of committees that are not the party's, or that say so already.</summary>
    private static readonly string[] OtherParties = ["中共", "共青团", "团", "民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟"];

    /// <summary>
    /// How a known house is called at the beginning of the name of one of its own: 中国农科院 in full, a company as it is printed, and 教育部 without the country.
    /// </summary>
    public static string Head(LexiconEntry house, string printed)
    {
        ArgumentNullException.ThrowIfNull(house);
        var isUsual = house.Name.EndsWith("公司", StringComparison.Ordinal) || house.Name.EndsWith("集团", StringComparison.Ordinal) || house.Name.EndsWith(printed, StringComparison.Ordinal) || house.Name.Contains('、');
        return isUsual || house.Has("company") && !house.Name.EndsWith("银行", StringComparison.Ordinal) ? printed : house.Name;
    }

    /// <summary>靖边县发改|科技局: a department of two fields is called as it is printed.</summary>
    private static bool IsJoinedField(ReadOnlySpan<char> before)
    {
        foreach (var field in JoinedFields)
        {
            if (before.EndsWith(field, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsOfOtherParty(string name)
    {
        foreach (var party in OtherParties)
        {
            if (name.StartsWith(party, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The one name of an institution whose region is part of <paramref name="name"/>, and the other forms it goes by.</summary>
    public static (string Name, IReadOnlyList<string> OtherNames) Canonical(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.EndsWith("政府", StringComparison.Ordinal) && !name.EndsWith("人民政府", StringComparison.Ordinal) && name.Length > 3 && "省市县区州旗乡镇盟".Contains(name[^3]))
            return (name[..^2] + "人民政府", [name]);
        if (name.Length > 2 && name[^1] == '委' && "省市县区州旗盟".Contains(name[^2]) && !IsOfOtherParty(name))
            return ("中共" + name, [name]);
        if (AnyEnding.LongestEnding(name) == 0)
            return (name, []);
        foreach (var (ending, full) in Endings)
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal) && !IsJoinedField(name.AsSpan(0, name.Length - ending.Length)))
                return (name[..^ending.Length] + full, [name]);
        }

        return (name, []);
    }
}
