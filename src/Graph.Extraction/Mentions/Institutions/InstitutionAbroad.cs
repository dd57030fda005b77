using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>Ministries, parliaments and forces of other countries, told by the country before them: 俄罗斯|国防部, 巴西|国会, 俄|国防部.</summary>
public sealed class InstitutionAbroad : IMentionRecognizer
{
    private const int Confidence = 57;

    /// <summary>What every state has.</summary>
    private static readonly WordList Organs = new(
    [
        "政府", "共产党", "社会党", "社会民主党", "工党", "人民党", "民主党", "共和党", "自由党", "保守党", "绿党", "劳动党", "国防部", "外交部", "财政部", "内政部", "内务部", "司法部", "商务部", "商业部", "贸易部", "能源部", "石油部", "农业部", "教育部", "卫生部", "公共卫生部", "交通部", "运输部", "铁路部", "民航部", "劳工部", "劳动部", "国土安全部", "经济部", "工业部", "环境部", "文化部", "旅游部",
        "体育部", "科技部", "科学技术部", "信息部", "新闻部", "数字部", "通信部", "投资部", "计划投资部", "水利部", "住房部", "紧急情况部", "外交与侨务部", "工业和贸易部", "经济与财政部", "外交和国际合作部", "卫生与公众服务部", "国务院", "外务省", "防卫省", "财务省", "经济产业省", "总务省", "法务省",
        "环境省", "文部科学省", "厚生劳动省", "农林水产省", "国土交通省", "警察厅", "警视厅", "气象厅", "海上保安厅", "内阁府", "内阁", "战时内阁", "安全内阁", "国会", "国会众议院", "国会参议院", "众议院", "参议院", "议会", "议会上院", "议会下院", "联邦议会", "联邦议院", "联邦参议院", "联邦委员会",
        "联邦会议", "国家杜马", "国民议会", "人民议会", "最高会议", "最高会议参议院", "最高会议立法院", "国家大呼拉尔", "人民协商会议", "最高人民会议", "伊斯兰议会", "最高法院", "最高检察院", "宪法法院", "国际贸易法院", "中央选举委员会", "国家选举委员会", "最高选举委员会", "选举委员会", "国家安全委员会", "最高国家安全委员会",
        "联邦安全会议", "主权委员会", "总统领导委员会", "国家管理委员会", "证券交易委员会", "联邦贸易委员会", "联邦通信委员会", "国际贸易委员会", "运输安全委员会", "总统府", "总统办公室", "总理府", "总理办公室", "首相府", "首相官邸", "贸易代表办公室", "武装部队总参谋部", "总参谋部", "武装部队", "国防军", "空军",
        "海军", "陆军", "空天军", "自卫队", "海上自卫队", "航空自卫队", "陆上自卫队", "海军陆战队", "海岸警卫队", "国民警卫队", "边防总局", "黑海舰队", "北方舰队", "太平洋舰队", "波罗的海舰队", "皇家海军", "皇家空军", "中央司令部", "印太司令部", "中央银行", "央行", "中央情报局", "联邦调查局", "联邦安全局",
        "国家安全局", "国家情报院", "国家统计局", "中央统计局", "联邦统计局", "统计局", "国家统计厅", "劳工统计局", "国家气象局", "地质调查局", "航空航天局", "环境保护署", "环保署", "国际开发署", "国税局", "特勤局", "海关与边境保护局", "食品药品监督管理局", "食品和药物管理局", "疾病控制和预防中心", "疾病控制与预防中心",
        "疾控中心", "联邦储备委员会", "专利商标局", "国家通讯社", "国家电视台", "红十字会", "红新月会", "原子能机构", "民族权力机构", "大使馆", "驻华大使馆", "驻华使馆", "驻中国大使馆", "驻中国使馆",
    ]);

    /// <summary>What a country is called by one character, where no other word is likely to end with it before such a body.</summary>
    private static readonly (char Short, string Country)[] Abbreviations = [('俄', "俄罗斯"), ('美', "美国"), ('英', "英国"), ('日', "日本"), ('韩', "韩国"), ('乌', "乌克兰"), ('德', "德国"), ('法', "法国")];

    private readonly LexiconEntry?[] _abbreviated;

    /// <summary>Where one of the bodies may begin.</summary>
    private readonly Trigger _organs = Trigger.Words(Organs);

    /// <summary>With the countries of a lexicon.</summary>
    public InstitutionAbroad(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _abbreviated = [.. Abbreviations.Select(country => lexicon.FindByName(country.Country).FirstOrDefault(entry => entry.Kind == EntityKind.Region))];
    }

    /// <inheritdoc/>
    public string Name => "institution-abroad";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_organs];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_organs))
        {
            var length = at == 0 ? 0 : Organs.LongestAt(printed, at);
            if (length == 0 || Before(text, at) is not { } country || !IsWhole(printed, at + length) || !text.IsWordBoundary(at + length))
                continue;
            if (IsPostedAt(printed, country.Start))
                AddEmbassy(text, country, at + length, found);
            else
                found.Add(new MentionCandidate(new TextSpan(country.Start, at + length), EntityKind.Institution, Name) { Name = country.Name + printed.Substring(at, length), Confidence = Confidence });
        }
    }

    /// <summary>伊朗驻|沙特大使馆: the country before is where it is.</summary>
    private static bool IsPostedAt(string text, int country) => country > 0 && text[country - 1] == '驻';

    /// <summary>伊朗驻沙特大使馆, 中国驻缅甸大使馆: an embassy by whose it is and where.</summary>
    private void AddEmbassy(RecognitionText text, (int Start, string Name) seat, int end, List<MentionCandidate> found)
    {
        var (printed, posted) = (text.Text, seat.Start - 1);
        var (start, sender) = printed.AsSpan(0, posted).EndsWith("中国") ? (posted - 2, "中国") : posted > 0 && Before(text, posted) is { } country ? country : (-1, "");
        if (start >= 0)
            found.Add(new MentionCandidate(new TextSpan(start, end), EntityKind.Institution, Name) { Name = sender + printed[posted..end], Confidence = Confidence });
    }

    /// <summary>The country right before a place: in full, or by its character behind a mark or another word; 美国|会 is a country.</summary>
    private (int Start, string Name)? Before(RecognitionText text, int at)
    {
        if (text.Anchors.RegionEndingAt(at) is { } region)
            return region.Entry.Has("country") ? (region.Span.Start, region.Entry.Name) : null;
        for (var i = 0; i < Abbreviations.Length; i++)
        {
            if (text.Text[at - 1] == Abbreviations[i].Short && _abbreviated[i] is { } country && text.IsWordBoundary(at - 1) && !text.Text.AsSpan(at).StartsWith("国会") && (at == 1 || !IsPartner(text.Text[at - 2])))
                return (at - 1, country.Name);
        }

        return null;
    }

    /// <summary>中美|国防部, 美英|海军: two countries' bodies.</summary>
    private static bool IsPartner(char before) => before == '中' || Array.Exists(Abbreviations, country => country.Short == before);

    /// <summary>国防部|长, 空军|司令 and the like say who, and 国会|议员 who sits there.</summary>
    private static bool IsWhole(string text, int end) => end >= text.Length || text[end] is not ('长' or '级' or '门' or '派' or '基' or '部') && !(text[end] == '议' && text.AsSpan(end).StartsWith("议员"));
}
