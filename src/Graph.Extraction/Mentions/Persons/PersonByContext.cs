using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>
/// Persons shown by what stands beside them: a post or an occupation before (局长李红, 中国工程院院士王震), a verb of saying or 同志 after,
/// （记者 王子谦）, a dotted or transliterated name (艾尔肯·吐尼亚孜, 鼻祖熊彼特). A name shown once is found everywhere in the text.
/// A surname with a title alone (邓女士, 张老师) is no name.
/// </summary>
public sealed class PersonByContext(PersonWords words) : IMentionRecognizer
{
    private const int ShortestName = 2;
    private const int UsualName = 3;
    private const int LongestName = 4;
    private const int SurelyForeign = 5;

    /// <summary>How far before a name 任命 may stand whose list of appointments it is in.</summary>
    private const int LongestAppointment = 120;

    /// <summary>The name of a ministry and its country together are no longer.</summary>
    private const int HouseLength = 16;

    private static readonly string[] TitlesAfter = ["同志", "烈士", "院士", "教授", "先生", "女士"];

    private static readonly WordList Titles = new(TitlesAfter);

    /// <summary>Whoever these are said of needs a clear end: 居民 and 海岛 in 无居民海岛 name nobody.</summary>
    private static readonly WordList WeakPosts = new(
        ["居民", "市民", "游客", "老人", "学生", "学员", "研究生", "博士生", "老兵", "导游", "社工", "队友", "店主", "农民", "员工", "职工", "工人", "领导", "专家", "学者", "老师", "老板", "志愿者", "干部", "党员干部", "企业家", "渔民", "牧民", "校友", "小伙", "小伙子", "姑娘", "女孩", "男孩", "大妈", "大爷", "大叔", "阿姨", "业主", "家长", "患者", "旅客", "乘客", "顾客", "消费者", "读者", "观众", "网友", "农民工", "产业工人", "户主", "店员", "毕业生", "应届毕业生", "秘书", "船员", "贫困户", "低保户", "监测户", "拆迁户", "移民户", "会计", "车主", "矿工", "车间工人", "一线工人", "业务骨干", "技术骨干", "退休教师", "退休职工", "退休工人", "退伍军人", "学生家长", "患者家属", "技术人员", "施工人员", "新乡贤", "乡贤"]);

    private static readonly string[] Offices = ["副委员长", "委员长", "副主席", "主席", "委员", "部长", "大使"];

    private static readonly string[] Deeds = ["发言", "主持", "出席", "会见", "调研", "赴", "率队", "参加", "当选", "任", "作报告", "致辞", "讲话"];

    /// <summary>What shows that a name stands before it, be it at the beginning of a clause or behind 由.</summary>
    private readonly WordList _shownBy = new([.. words.Speech.Words, .. Deeds, "在", .. TitlesAfter, .. Offices]);

    /// <summary>
    /// The last characters of the words behind which <see cref="NameAt"/> looks for a name, beside marks and posts: 任命, 免去, 叫, 由, 90后. Behind others, no name is
    /// looked for unless a title stands after it.
    /// </summary>
    private const string WordsBefore = "命去叫由后";

    private readonly PersonPlaces _places = new(words, WordsBefore, TitlesAfter);

    /// <inheritdoc/>
    public string Name => "person-by-context";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => _places.Triggers;

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        // Most texts show nobody.
        SortedSet<string>? shown = null;
        var hasDots = PersonShape.HasDots(words, printed);
        var next = 0;
        foreach (var at in hasDots ? _places.InTextWithDots(text) : _places.In(text))
        {
            if (at < next)
                continue;
            var dotted = hasDots && words.IsTransliteration(printed[at]) ? DottedNameAt(text, at) : 0;
            if (dotted > 0)
            {
                var isShip = IsShip(printed, at, at + dotted);
                if (!isShip)
                    Add(text, at, dotted, 60, found);
                next = at + dotted + (isShip ? 1 : 0);
                continue;
            }

            var length = _places.IsBehindSign(printed, at) || MayBeFollowed(printed, at, Titles) ? NameAt(text, at) : 0;
            if (length == 0 || IsPhotographer(printed, at + length))
                continue;
            Add(text, at, length, 55, found);
            (shown ??= new SortedSet<string>(StringComparer.Ordinal)).Add(printed.Substring(at, length));
            next = AddListed(text, at + length, shown, found);
        }

        if (shown is null)
            return;
        foreach (var name in shown)
            AddEverywhere(text, name, found);
    }

    /// <summary>The length of a dotted name at a place that is neither in a post nor a region's; 0 without one.</summary>
    private int DottedNameAt(RecognitionText text, int at) =>
        PersonShape.DottedLengthAt(words, text, at) is > 0 and var length && !IsInsidePost(text.Text, at) && !IsPlace(text, at) ? length : 0;

    private int NameAt(RecognitionText text, int at)
    {
        var printed = text.Text;
        if (!PersonShape.IsHan(printed[at]))
            return 0;
        if ((at == 0 || !PersonShape.IsHan(printed[at - 1])) && ForeignSpeakerAt(text, at) is var speaker && speaker > 0)
            return speaker;
        var post = PostBefore(text, at);
        if (!post.IsEmpty && words.Posts.LongestAt(printed, at) == 0)
            return NameAfterPost(text, at, post);

        if (IsBehindAge(printed, at))
            return NameAfterAge(text, at);
        if (at > 1 && printed[at - 1] is '命' or '去' && IsAppointed(printed, at) && PersonShape.LengthAt(words, text, at) is > 0 and var appointed && at + appointed < printed.Length && printed[at + appointed] is '为' or '的' or '、')
            return appointed;
        // 这位姑娘叫熊竹青
        if (at > 0 && printed[at - 1] == '叫' && words.Surnames.LongestAt(printed, at) > 0 && PersonShape.LengthAt(words, text, at) is >= 3 and var called && PersonShape.EndsClearly(words, printed, at + called))
            return called;
        var isFree = at == 0 || !PersonShape.IsHan(printed[at - 1]);
        // 才仁扎巴是管护员: what is made of two parts of such names stands for nothing else.
        if (isFree && words.NameParts.LongestAt(printed, at) > 0 && PersonShape.PartsLengthAt(words, printed, at) is >= 4 and var parts && PersonShape.CanEnd(words, printed, at + parts) && !PersonShape.IsWord(words, text, at, parts))
            return parts;
        if (isFree && at + UsualName < printed.Length && printed[at + UsualName] == '为' && IsInAppointments(printed, at) && PersonShape.LengthAt(words, text, at) == UsualName)
            return UsualName;
        if (!MayBeFollowed(printed, at, isFree || printed[at - 1] == '由' ? _shownBy : Titles))
            return 0;
        if (!text.IsWordBoundary(at) || words.Surnames.LongestAt(printed, at) == 0 || words.Posts.LongestAt(printed, at) > 0)
            return 0;
        var length = PersonShape.LengthAt(words, text, at);
        if (length == 0)
            return 0;
        var next = at + length;
        // 王震说: no post before, so the name must stand free; 由王震主持, 学习李保国同志 are clear by what follows.
        if (isFree)
            return words.Speech.LongestAt(printed, next) > 0 || length >= 3 && Acts(text, next) || TitleAfter(printed, next) || OfficeAfter(text, next) ? length : 0;
        var isSure = length >= 3 || PersonShape.IsOneWord(text, at, next);
        return isSure && (TitleAfter(printed, next) || printed[at - 1] == '由' && Acts(text, next)) ? length : 0;
    }

    /// <summary>44岁的|才仁扎巴, 90后|江鑫.</summary>
    private static bool IsBehindAge(string text, int at) =>
        PersonPlaces.IsBehindAge(text, at) || at > 2 && text[at - 1] == '后' && text[at - 2] is '0' or '5' && char.IsAsciiDigit(text[at - 3]);

    /// <summary>The length of the name behind how old its bearer is; 0 without one. What else stands there are words, so the name must end as one.</summary>
    private int NameAfterAge(RecognitionText text, int at)
    {
        var printed = text.Text;
        var parts = Math.Max(PersonShape.PartsLengthAt(words, printed, at), PersonShape.BeginningLengthAt(words, text, at));
        var length = PersonShape.LengthAt(words, text, at);
        if (parts > length)
            return IsNamed(text, at, parts) ? 0 : parts;
        var end = at + length;
        var isClear = length >= ShortestName && PersonShape.EndsClearly(words, printed, end);
        return isClear || length > 0 && PersonShape.CanEnd(words, printed, end) && text.IsWordBoundary(end) ? length : 0;
    }

    /// <summary>任命王志勇为市商务局局长，|杨丽霞|为……: another one of the sentence's appointments.</summary>
    private static bool IsInAppointments(string text, int at)
    {
        var from = Math.Max(0, at - LongestAppointment);
        var sentence = text.AsSpan(from, at - from);
        return sentence[(sentence.LastIndexOf('。') + 1)..].IndexOf("任命") >= 0;
    }

    /// <summary>任命|李明为, 免去|赵勇的.</summary>
    private static bool IsAppointed(string text, int at) => text.AsSpan(at - 2, 2) is "任命" or "免去";

    /// <summary>Whether a word of a list stands behind what may be a name: names have two to four characters.</summary>
    private static bool MayBeFollowed(string text, int at, WordList by)
    {
        for (var length = ShortestName; length <= LongestName; length++)
        {
            if (by.LongestAt(text, at + length) > 0)
                return true;
        }

        return false;
    }

    private static bool TitleAfter(string text, int at)
    {
        foreach (var title in TitlesAfter)
        {
            if (Stands(text, at, title))
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
            if (Stands(printed, at, office) && at + office.Length is var end && (Stands(printed, end, "代表") || words.Speech.LongestAt(printed, end) > 0 || Acts(text, end) || end < printed.Length && !PersonShape.IsHan(printed[end])))
                return true;
        }

        return false;
    }

    /// <summary>The length of a transliterated name whose bearer speaks at the beginning of a clause: 拉马福萨表示; 0 without one.</summary>
    private int ForeignSpeakerAt(RecognitionText text, int at)
    {
        var length = PersonShape.TransliterationLengthAt(words, text.Text, at);
        for (; length >= 3; length--)
        {
            if (words.Speech.LongestAt(text.Text, at + length) >= 2 && text.IsWordBoundary(at + length))
                return PersonShape.IsWord(words, text, at, length) || IsNamed(text, at, length) ? 0 : length;
        }

        return 0;
    }

    /// <summary>Whether the lexicon knows a part of the span as a thing that is no person: 美联储, 阿里云.</summary>
    private static bool IsNamed(RecognitionText text, int at, int length)
    {
        for (var start = at; start < at + length; start++)
        {
            foreach (var match in text.MatchesAt(start))
            {
                if (match.Kind != EntityKind.Person && !match.IsWeak)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The names of the list that goes on at <paramref name="end"/>: 市领导张三、李四、王五参加.</summary>
    /// <returns>Where the list ends.</returns>
    private int AddListed(RecognitionText text, int end, SortedSet<string> shown, List<MentionCandidate> found)
    {
        var printed = text.Text;
        while (end + 2 < printed.Length && printed[end] == '、')
        {
            var at = end + 1;
            var parts = PersonShape.PartsLengthAt(words, printed, at);
            var length = words.Posts.LongestAt(printed, at) > 0 ? 0 : Math.Max(PersonShape.LengthAt(words, text, at), parts);
            if (length == 0 || !(parts == length && length > LongestName - 1) && (!PersonShape.CanEnd(words, printed, at + length) || !text.IsWordBoundary(at + length)))
                break;
            Add(text, at, length, 50, found);
            shown.Add(printed.Substring(at, length));
            end = at + length;
        }

        return end;
    }

    /// <summary>陈吉宁主持召开会议, 曹慧泉在市党代会上的报告: a leader named at the beginning of a sentence, without a post.</summary>
    private static bool Acts(RecognitionText text, int next)
    {
        var printed = text.Text;
        if (next >= printed.Length || !text.IsWordBoundary(next))
            return false;
        foreach (var deed in Deeds)
        {
            if (Stands(printed, next, deed))
                return true;
        }

        var window = printed.AsSpan(next, Math.Min(18, printed.Length - next));
        return printed[next] == '在' && window.IndexOfAny("，。；\n") is var mark && (mark < 0 ? window : window[..mark]).IndexOf("会上") > 0;
    }

    private int NameAfterPost(RecognitionText text, int at, TextSpan post)
    {
        var printed = text.Text;
        var length = PersonShape.LengthAt(words, text, at);
        var run = PersonShape.TransliterationLengthAt(words, printed, at);
        var foreign = IsForeignPost(printed.AsSpan(post.Start, post.Length)) || run >= SurelyForeign || run >= ShortestName && IsAbroad(text, post.Start) ? ForeignLengthAt(text, at) : 0;
        foreign = Math.Max(foreign, PersonShape.PartsLengthAt(words, printed, at));
        if (foreign == 0 && PersonShape.BeginningLengthAt(words, text, at) is > 0 and var begun && !IsNamed(text, at, begun))
            foreign = begun;
        foreign = Math.Max(foreign, PersonShape.JapaneseLengthAt(words, text, at));
        if (foreign > length)
            return foreign;
        if (length == 0)
            return 0;
        // 作者范鹏系甘肃省社会科学院院长: 系 is the verb, hardly ever a name's last character.
        if (length == 3 && printed[at + 2] == '系' && at + 3 < printed.Length && PersonShape.IsHan(printed[at + 3]))
            return ShortestName;
        // 代表团, 记者会, 作者认为: a post followed by what only looks like a name needs a free end.
        var end = at + length;
        var isFree = PersonShape.CanEnd(words, printed, end) || text.IsWordBoundary(at) && text.IsWordBoundary(end);
        if (WeakPosts.Contains(printed.AsSpan(post.Start, post.Length)))
            isFree = isFree && (length >= 3 || PersonShape.EndsClearly(words, printed, end));
        return isFree ? length : 0;
    }

    /// <summary>The length of a transliterated name without a dot (熊彼特); 0 without one.</summary>
    private int ForeignLengthAt(RecognitionText text, int at)
    {
        foreach (var match in text.MatchesAt(at))
        {
            if (match.Entry.Kind == EntityKind.Person)
                return match.Span.Length;
        }

        var longest = PersonShape.TransliterationLengthAt(words, text.Text, at);
        // 盖特|以及: the conjunction is no part of the name.
        if (longest > ShortestName && text.Text[at + longest - 1] is '以' && at + longest < text.Text.Length && text.Text[at + longest] is '及')
            longest--;
        var length = longest;
        while (length >= 3 && !(PersonShape.EndsClearly(words, text.Text, at + length) || PersonShape.CanEnd(words, text.Text, at + length) && text.IsWordBoundary(at + length)))
            length--;
        // 埃及总统塞西、突尼斯总统: two characters are enough between a post and a mark.
        if (longest == ShortestName && at + longest < text.Text.Length && text.Text[at + longest] is '、' or '，' or '。' && !PersonShape.IsWord(words, text, at, longest))
            return longest;
        // 萨克拉罗普卢|致慰问电: whatever comes next, the longest that ends with a word.
        if (length < 3)
        {
            length = longest;
            while (length >= 3 && !text.IsWordBoundary(at + length))
                length--;
        }

        return length >= 3 && !PersonShape.IsWord(words, text, at, length) ? length : 0;
    }

    /// <summary>
    /// The post that ends before <paramref name="at"/>, a blank or a mark between skipped; empty without one, as in 学[科长]周期.
    /// </summary>
    private TextSpan PostBefore(RecognitionText context, int at)
    {
        var text = context.Text;
        var end = at;
        while (end > 0 && at - end < 2 && text[end - 1] is ' ' or '\u3000' or '：' or ':' or '/' or '|')
            end--;
        var length = words.Posts.LongestEndingAt(text, end);
        // 工信局局长: the word list knows no 局 twice, and cuts 局局长; 国防部长 it cuts behind 部.
        var isCut = length == 2 && text[end - 1] == '长' && !"部厅局署".Contains(text[end - 2]) && !(end > 2 && (text[end - 3] == text[end - 2] || text[end - 3] == '学' && text[end - 2] == '校')) && !context.IsWordBoundary(end - length);
        return isCut ? new TextSpan(end, end) : new TextSpan(end - length, end);
    }

    /// <summary>Whether a country or a house of several countries stands shortly before a post, in the same clause: 德国国防部长皮斯托留斯.</summary>
    private static bool IsAbroad(RecognitionText text, int post)
    {
        for (var at = post; at >= 0 && post - at <= HouseLength; at--)
        {
            if (at < post && !PersonShape.IsHan(text.Text[at]))
                return false;
            foreach (var match in text.MatchesAt(at))
            {
                if (match.Span.End <= post && (match.Kind == EntityKind.Region && match.Entry.Flags.Contains("country") || match.Kind == EntityKind.Institution && match.Entry.Flags.Contains("international")))
                    return true;
            }
        }

        return false;
    }

    private static bool IsForeignPost(ReadOnlySpan<char> post) =>
        post is "总统" or "副总统" or "首相" or "总理" or "外长" or "国王" or "国务卿" or "鼻祖" or "经济学家" or "社会学家" or "哲学家" or "科学家" or "思想家" or "历史学家" or "文学家" or "管理学家" or "政治学家" or "法学家" or "教育家" or "未来学家" or "学者" or "作家" or "艺术家";

    /// <summary>Whether a post ends inside what begins at <paramref name="at"/>: the 席 of 主席比尔·盖茨.</summary>
    private bool IsInsidePost(string text, int at) =>
        words.Posts.LongestEndingAt(text, at + 1) > 1 || (at + 2 <= text.Length && words.Posts.LongestEndingAt(text, at + 2) > 2);

    private static bool IsPlace(RecognitionText text, int at)
    {
        foreach (var match in text.MatchesAt(at))
        {
            if (match.Kind == EntityKind.Region && match.Span.Length >= 3)
                return true;
        }

        return false;
    }

    /// <summary>“卡尔·文森”号 is a ship, 《约翰·克利斯朵夫》 a book.</summary>
    private static bool IsShip(string text, int start, int end) =>
        start > 0 && end < text.Length && (text[start - 1] == '“' && text[end] == '”' && Stands(text, end + 1, "号") || text[start - 1] == '《' && text[end] == '》');

    /// <summary>王鼎 摄: captions are furniture, and whoever took the picture is not named by the article.</summary>
    private static bool IsPhotographer(string text, int end)
    {
        while (end < text.Length && text[end] == ' ')
            end++;
        return end < text.Length && text[end] == '摄';
    }

    private static bool Stands(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    private void Add(RecognitionText text, int start, int length, int confidence, List<MentionCandidate> found) =>
        found.Add(new MentionCandidate(new TextSpan(start, start + length), EntityKind.Person, Name)
        {
            Name = text.Text.Substring(start, length),
            Confidence = confidence,
        });

    private void AddEverywhere(RecognitionText text, string name, List<MentionCandidate> found)
    {
        for (var at = text.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (!IsFound(at, found))
                Add(text, at, name.Length, 45, found);
        }
    }

    /// <summary>Whether this recogniser has found a name at a place.</summary>
    private bool IsFound(int at, List<MentionCandidate> found)
    {
        foreach (var candidate in found)
        {
            if (candidate.Span.Start == at && string.Equals(candidate.Recognizer, Name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
