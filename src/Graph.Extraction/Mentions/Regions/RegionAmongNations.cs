using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// China as one country among others: 中国愿同法国, 中方. It is the frame of every other text and no place there, so a text must name another country; and it is none inside
/// 中国式现代化, 美丽中国 or the names of houses.
/// </summary>
internal static class RegionAmongNations
{
    public const string Name = "region-among-nations";

    private const string China = "中国";

    /// <summary>A name that goes on is longer and wins whatever this says; this loses against all others of its length.</summary>
    private const int Confidence = 35;

    private static readonly WordList Words = new([China, "中方", "中华人民共和国"]);

    /// <summary>Where it may be named.</summary>
    public static readonly Trigger Places = Trigger.Words(Words);

    /// <summary>What stands behind a country that acts or is spoken of; behind anything else 中国 is the beginning of a name.</summary>
    private static readonly WordList Followers = new(
    [
        "愿", "同", "和", "与", "对", "将", "在", "是", "已", "正", "始终", "支持", "坚持", "坚定", "一直", "一贯", "也", "为", "向", "从", "会", "能", "不", "的", "经济", "政府", "市场", "外交", "发展", "关系", "建交", "保持", "致力", "继续", "取得", "提出", "推动", "拥有", "成为", "作为", "积极", "主张", "长期",
        "必将", "及", "以及", "一道", "驻", "携手", "反对", "欢迎", "高度", "奉行", "践行", "之间", "两国", "等", "全国人大",
    ]);

    /// <summary>What begins like a follower and goes on as a name: 中国和平统一促进会.</summary>
    private static readonly WordList NotFollowers = new(["和平", "对外", "能建", "能源", "发展改革", "发展研究", "发展高层", "经济网", "经济社会理事会", "经济信息社", "作为空间", "为主", "不可移动", "在线", "会展", "向上", "同辐", "驻会", "市场监管", "等级"]);

    /// <summary>What stands before 中国 in phrases: 美丽中国, 新中国.</summary>
    private static readonly WordList Phrases = new(["新", "美丽", "平安", "健康", "数字", "法治", "大美", "文化", "一个", "当代", "诗意", "科技", "品牌", "质量", "智慧", "活力", "绿色", "书香", "航天", "体育", "网络", "诚信", "看"]);

    public static void Propose(RecognitionText context, PlaceNames names, List<MentionCandidate> found)
    {
        var places = context.PlacesOf(Places);
        if (places.IsEmpty || !NamesAnother(names))
            return;
        var text = context.Text;
        foreach (var at in places)
        {
            var end = at + Words.LongestAt(text, at);
            // Where words begin is asked last, which costs most.
            var isWhole = end - at > China.Length || text[at + 1] == '方';
            if ((isWhole || Stands(text, at, end)) && context.IsWordBoundary(at) && (!isWhole || context.IsWordBoundary(end)))
                found.Add(new MentionCandidate(new TextSpan(at, end), EntityKind.Region, Name) { Name = China, Confidence = Confidence });
        }
    }

    private static bool NamesAnother(PlaceNames names)
    {
        foreach (ref readonly var name in names.All)
        {
            if (!name.IsWeak && name.Entries.Count == 1 && name.Entries[0].Has("country"))
                return true;
        }

        return false;
    }

    private static bool Stands(string text, int start, int end)
    {
        if (Phrases.LongestEndingAt(text, start) > 0 || NotFollowers.LongestAt(text, end) > 0)
            return false;
        return end == text.Length || text[end] is '，' or '。' or '、' or '；' or '：' or '？' or '！' or '\n' || Followers.LongestAt(text, end) > 0;
    }
}
