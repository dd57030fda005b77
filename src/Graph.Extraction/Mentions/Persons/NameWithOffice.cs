using Graph.Extraction.Gazetteer;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>
/// Names of which their clause says what office the bearer holds, or in which house: 张金生|是某某公司总裁, 身兼某协会主席的|陈鸿波, 某研究所的|陈锐|说.
/// </summary>
internal static class NameWithOffice
{
    /// <summary>The longest clause in which an office is looked for, in characters.</summary>
    private const int LongestClause = 40;

    /// <summary>An office of one character says nothing: 总, 工.</summary>
    private const int ShortestOffice = 2;

    /// <summary>Names of so many characters are clear without a dictionary.</summary>
    private const int UsualName = 3;

    /// <summary>How houses end whose member is named behind 的.</summary>
    public const string EndsOfHouses = "院所学司团心会局厅行厂校社委馆站";

    /// <summary>With one of these before it in its clause an office is somebody's: 身为某某书记的, 时任某某局长的.</summary>
    private static readonly WordList Holding = new(["身为", "身兼", "作为", "担任", "兼任", "出任", "时任", "曾任", "现任", "原任", "历任", "当过", "当了", "做了", "干了", "当选", "受聘为", "被聘为"]);

    /// <summary>What somebody does who is named behind the house.</summary>
    private static readonly WordList Doings = new(["参加了", "参加", "出席了", "出席", "主持", "致辞", "发言", "作了", "带来", "分享", "担任", "负责"]);

    /// <summary>The length of the name at a place; 0 without one.</summary>
    /// <param name="words">The words of persons.</param>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="isFree">Whether nothing but a mark stands before it.</param>
    public static int LengthAt(PersonWords words, RecognitionText text, int at, bool isFree) =>
        isFree ? LengthBeforeOffice(words, text, at) : LengthBehindOffice(words, text, at);

    /// <summary>张金生|是启迪控股股份有限公司的执行总裁，</summary>
    private static int LengthBeforeOffice(PersonWords words, RecognitionText text, int at)
    {
        var printed = text.Text;
        if (!(at + 2 < printed.Length && printed[at + 2] == '是') && !(at + UsualName < printed.Length && printed[at + UsualName] == '是'))
            return 0;
        var length = ClearLengthAt(words, text, at);
        if (length == 0 || at + length >= printed.Length || printed[at + length] != '是')
            return 0;
        var clause = printed.AsSpan(at + length, Math.Min(LongestClause, printed.Length - at - length));
        var end = clause.IndexOfAny("，。；、！？\n");
        return end > 0 && words.Posts.LongestEndingAt(printed, at + length + end) >= ShortestOffice ? length : 0;
    }

    /// <summary>身兼某协会主席的|陈鸿波, 某研究所的|陈锐|说: behind 的.</summary>
    private static int LengthBehindOffice(PersonWords words, RecognitionText text, int at)
    {
        var printed = text.Text;
        if (at < ShortestOffice + 2 || printed[at - 1] != '的' || words.Surnames.LongestAt(printed, at) == 0)
            return 0;
        var isHouse = EndsOfHouses.Contains(printed[at - 2]);
        if (!(isHouse && IsFollowedByDoing(words, printed, at)) && !(words.Posts.LongestEndingAt(printed, at - 1) >= ShortestOffice && IsHeld(printed, at - 1)))
            return 0;
        var length = ClearLengthAt(words, text, at);
        // 代表大会的|贺信|中强调: two of the three are a word.
        if (length == 0 || words.NotPersons.LongestAt(printed, at) >= PersonShape.ShortestName || length >= UsualName && text.TagOf(new TextSpan(at, at + PersonShape.ShortestName)) is not (null or "nr"))
            return 0;
        var next = at + length;
        return !isHouse || words.Speech.LongestAt(printed, next) > 0 || Doings.LongestAt(printed, next) > 0 ? length : 0;
    }

    /// <summary>Whether a verb of saying or of taking part stands where a name of two or three characters would end.</summary>
    private static bool IsFollowedByDoing(PersonWords words, string text, int at)
    {
        for (var next = at + PersonShape.ShortestName; next <= at + UsualName; next++)
        {
            if (words.Speech.LongestAt(text, next) > 0 || Doings.LongestAt(text, next) > 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether the clause that ends at a place says that somebody holds what it names.</summary>
    private static bool IsHeld(string text, int end)
    {
        var from = Math.Max(0, end - LongestClause);
        var clause = text.AsSpan(from, end - from);
        from += clause.LastIndexOfAny("，。；！？\n") + 1;
        for (var at = from; at < end - ShortestOffice; at++)
        {
            if (Holding.LongestAt(text, at) > 0)
                return true;
        }

        return false;
    }

    /// <summary>The length of what is made like a name at a place: three characters, or two that the dictionary has for nothing else; 0 without one.</summary>
    private static int ClearLengthAt(PersonWords words, RecognitionText text, int at)
    {
        if (!text.IsWordBoundary(at) || words.Posts.LongestAt(text.Text, at) > 0)
            return 0;
        var length = PersonShape.LengthAt(words, text, at);
        var end = at + length;
        if (length == 0 || !PersonShape.CanEnd(words, text.Text, end))
            return 0;
        return length >= UsualName && CharacterClass.IsCommonHan(text.Text[at]) && text.IsWordBoundary(end)
            || PersonShape.IsOneWord(text, at, end) && text.TagOf(new TextSpan(at, end)) is null or "nr" ? length : 0;
    }
}
