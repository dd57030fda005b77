using Graph.Extraction.Gazetteer;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>
/// Names shown by what stands behind them: a title (李保国|同志), an office held in assemblies (易纲|委员|发言), a verb of saying, or what leaders do (陈吉宁|主持).
/// </summary>
internal sealed class NameBeforeDeed(PersonWords words)
{
    /// <summary>Titles behind which nobody without a name stands.</summary>
    private static readonly string[] Clear = ["同志", "烈士", "院士", "教授", "先生", "女士", "委员说", "委员建议", "委员认为", "委员表示", "委员介绍", "委员提出"];

    /// <summary>Titles that stand behind a name and show it by themselves.</summary>
    public static readonly string[] Titles = [.. Clear, Delegate, Household, "夫妇"];

    /// <summary>Who speaks in an assembly: 来自陇西县的|韩巧玲|代表. It is a verb too, and stands behind many who have no name (居民代表).</summary>
    private const string Delegate = "代表";

    /// <summary>唐诚旺|一家的葡萄; it counts houses as well (全国第一家银行), and stands behind names of three characters alone.</summary>
    private const string Household = "一家";

    /// <summary>What makes other words of <see cref="Delegate"/>: 代表|团, 代表|性.</summary>
    private const string DelegateGoesOn = "团大会们性作人队处资证";

    /// <summary>How far what several people are together is looked for, in characters.</summary>
    private const int LongestCalling = 12;

    /// <summary>唐诚旺一家|的, |三口, |在, not 一家|企业.</summary>
    private const string FamilyGoesOn = "的三四五六人老在围都也就从住搬靠过一与和去来";

    private static readonly WordList TitleSet = new(Titles);

    /// <summary>刘大壮|等第一代治沙人: the first of those who follow.</summary>
    private const string FirstOfMany = "等第";

    private static readonly string[] Offices = ["副委员长", "委员长", "副主席", "主席", "委员", "部长", "大使"];

    private static readonly string[] Deeds = ["发言", "主持", "出席", "会见", "调研", "赴", "率队", "参加", "当选", "任", "作报告", "致辞", "讲话", "带领", "率领", "牵头", "毕业", "创办", "返乡", "入党", "退休", "辞去", "辞职", "扎根", "出生", "和他的", "和她的"];

    /// <summary>What shows that a name stands before it, be it at the beginning of a clause or behind 由.</summary>
    private readonly WordList _shownBy = new([.. words.Speech.Words, .. Deeds, "在", FirstOfMany, .. Titles, .. Offices]);

    /// <summary>Whether one of the titles stands behind what may be a name at a place.</summary>
    public static bool MayHaveTitle(string text, int at) => MayBeFollowed(text, at, TitleSet);

    /// <summary>The length of the name at a place; 0 without one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="isFree">Whether nothing but a mark stands before it: 王震说 needs that, 由王震主持 and 学习李保国同志 are clear by what follows.</param>
    public int LengthAt(RecognitionText text, int at, bool isFree)
    {
        var printed = text.Text;
        if (!MayBeFollowed(printed, at, isFree || printed[at - 1] == '由' ? _shownBy : TitleSet))
            return 0;
        // 由何|建国主持: a dictionary joins the two.
        if (!text.IsWordBoundary(at) && !(at > 0 && printed[at - 1] == '由' && printed[at] == '何') || words.Surnames.LongestAt(printed, at) == 0 || words.Posts.LongestAt(printed, at) > 0)
            return 0;
        var length = PersonShape.LengthAt(words, text, at);
        if (length == 0)
            return 0;
        var next = at + length;
        if (length >= 3 && IsDelegate(printed, at, next))
            return length;
        if (length >= 3 && IsOfFamily(text, at, next))
            return length;
        if (isFree)
            return words.Speech.LongestAt(printed, next) > 0 || (length >= 3 || IsNoOtherWord(text, at, next)) && Acts(text, next) || TitleAfter(printed, next) || OfficeAfter(text, next) || IsFirstOfMany(text, at, next) ? length : 0;
        var isSure = length >= 3 || PersonShape.IsOneWord(text, at, next);
        return isSure && (TitleAfter(printed, next) || printed[at - 1] == '由' && Acts(text, next)) ? length : 0;
    }

    /// <summary>Whether a word of a list stands behind what may be a name: names have two to four characters.</summary>
    private static bool MayBeFollowed(string text, int at, WordList by) => by.FirstBetween(text, at + PersonShape.ShortestName, at + PersonShape.LongestName + 1) >= 0;

    /// <summary>李强|主持, not 包机|返乡 or 10万多|毕业生: whether the two characters are one word that the dictionary does not have for anything else.</summary>
    private static bool IsNoOtherWord(RecognitionText text, int at, int next) =>
        !(at > 0 && char.IsAsciiDigit(text.Text[at - 1])) && PersonShape.IsOneWord(text, at, next) && text.TagOf(new TextSpan(at, next)) is null or "nr";

    /// <summary>
    /// 来自陇西县的|韩巧玲|代表掰着指头算账: whether a name of three characters, behind a mark or 的, stands before what its bearer is in an assembly.
    /// </summary>
    private bool IsDelegate(string text, int at, int next)
    {
        var end = next + Delegate.Length;
        return PersonShape.StandsAt(text, next, Delegate) && !(end < text.Length && DelegateGoesOn.Contains(text[end])) && (at == 0 || text[at - 1] == '的' || !CharacterClass.IsCommonHan(text[at - 1]))
            && PersonShape.AllGiven(words, text.AsSpan(at + 1, next - at - 1));
    }

    /// <summary>张建中|夫妇, 唐诚旺|一家的葡萄: whether a name of three characters stands before its bearer's family.</summary>
    private bool IsOfFamily(RecognitionText text, int at, int next)
    {
        var printed = text.Text;
        var isCouple = PersonShape.StandsAt(printed, next, "夫妇");
        if (!isCouple && !PersonShape.StandsAt(printed, next, Household) || !PersonShape.AllGiven(words, printed.AsSpan(at + 1, next - at - 1)) || !text.IsWordBoundary(next))
            return false;
        var end = next + Household.Length;
        return (isCouple || end == printed.Length || !CharacterClass.IsCommonHan(printed[end]) || FamilyGoesOn.Contains(printed[end])) && text.TagOf(new TextSpan(at, at + 2)) is null or "nr";
    }

    private static bool TitleAfter(string text, int at)
    {
        foreach (var title in Clear)
        {
            if (PersonShape.StandsAt(text, at, title))
                return true;
        }

        return false;
    }

    /// <summary>易纲委员发言说, 吉炳轩副委员长主持: an office held in assemblies stands after the name, and its holder acts.</summary>
    private bool OfficeAfter(RecognitionText text, int at)
    {
        var printed = text.Text;
        foreach (var office in Offices)
        {
            if (PersonShape.StandsAt(printed, at, office) && at + office.Length is var end && (PersonShape.StandsAt(printed, end, "代表") || words.Speech.LongestAt(printed, end) > 0 || Acts(text, end) || end < printed.Length && !CharacterClass.IsCommonHan(printed[end])))
                return true;
        }

        return false;
    }

    /// <summary>刘大壮|等第一代治沙人: whether a name stands before what several people are together.</summary>
    private static bool IsFirstOfMany(RecognitionText text, int at, int next)
    {
        var printed = text.Text;
        if (!PersonShape.StandsAt(printed, next, FirstOfMany) || !PersonShape.IsOneWord(text, at, next))
            return false;
        var behind = printed.AsSpan(next, Math.Min(LongestCalling, printed.Length - next));
        behind = behind[..(behind.IndexOfAny("，。、；：的\n") is >= 0 and var mark ? mark : behind.Length)];
        return behind.Contains('代') && behind.IndexOfAny("人者员工家") > 0;
    }

    /// <summary>陈吉宁主持召开会议, 曹慧泉在市党代会上的报告: a leader named at the beginning of a sentence, without a post.</summary>
    private static bool Acts(RecognitionText text, int next)
    {
        var printed = text.Text;
        if (next >= printed.Length || !text.IsWordBoundary(next))
            return false;
        foreach (var deed in Deeds)
        {
            if (PersonShape.StandsAt(printed, next, deed))
                return true;
        }

        var window = printed.AsSpan(next, Math.Min(18, printed.Length - next));
        if (printed[next] != '在')
            return false;
        window = window.IndexOfAny("，。；\n") is >= 0 and var mark ? window[..mark] : window;
        return window.IndexOf("会上") > 0 || window.IndexOf("会议上的") > 0;
    }
}
