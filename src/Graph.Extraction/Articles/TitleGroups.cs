using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>Tells which lines over a text are one title, and which stand for themselves: names of columns, sections and places, kickers, banners.</summary>
internal static class TitleGroups
{
    /// <summary>稳外贸 促发展: the shorter halves of a kicker.</summary>
    private const int MinHalf = 3;

    /// <summary>A shorter line over two of a title is the title's first, or a section's name.</summary>
    private const int MinKickerLength = 6;

    /// <summary>A title under a section's name has so many characters at least.</summary>
    private const int MinUnderSection = 7;

    /// <summary>A title of four lines has none longer than this.</summary>
    private const int MaxNarrowLine = 12;

    /// <summary>A column's name before a blank has so many characters.</summary>
    private const int MinColumn = 4;

    /// <summary>前　　言 is no longer.</summary>
    private const int MaxPartName = 8;

    /// <summary>目录, 前言 and 附件2 head a part of a document, never a document.</summary>
    public static bool IsPartName(List<Block> group) => group[0].Text.StartsWith("附件", StringComparison.Ordinal) && !group[0].Text.AsSpan(2).ContainsAnyExcept("0123456789：: ") || group[0].Text.Length <= MaxPartName && TextFolding.Fold(group[0].Text) is "目录" or "目次" or "前言" or "引言" or "序言" or "正文" or "摘要" or "附录" or "后记" or "结语";

    /// <summary>生态文明: four characters or fewer that name a section, not who does what the next line says and no half of a title.</summary>
    public static bool IsSection(List<Block> group) =>
        group.Count == 1 && group[0].Text.Length <= 4 && group[0].HeadingLevel == 0 && group[0].Text.All(CharacterClass.IsHan) && !IsPartName(group) && !IsSubject(group[0].Text) && !HalfTitle.Is(group[0].Text);

    /// <summary>阿勒泰地区, 沧州渤海新区黄骅市, 第八师石河子市: the place whose news stands under it.</summary>
    public static bool IsPlace(List<Block> group, Places places) => group.Count == 1 && group[0].HeadingLevel == 0 && places.IsPlaceLine(group[0].Text);

    /// <summary>川渝两地, 我省: who does what the next line says, so a title's first line and no section.</summary>
    private static bool IsSubject(string line) => line is "中共中央" or "中办" || line.Length == 2 && (line[0] == '我' || line[0] == '全' && line[1] is '省' or '市' or '县' or '区' or '州' or '盟' or '国' or '镇' or '乡' or '村') || line.Length >= 3 && line[^1] is '地' or '省' or '市' && line[^2] is '两' or '三' or '四' or '多' or '各'
        || line.Length == 4 && (line[^2..] is "社区" or "街道" or "公司" or "集团" or "法院" or "海关" or "税务" or "消防" or "公安" or "学校" || line[^1] is '镇' or '局');

    /// <summary>Whether a line alone is a column's name, by its words or by what stands around it.</summary>
    public static bool IsColumn(List<Block> group) => group.Count == 1 && (group[0].IsColumnName || IsColumn(group[0].Text) || OpensWithColumn(group[0]));

    /// <summary>塞上论坛 奋力谱写新篇章: a column's name and, behind blanks, what the page calls for.</summary>
    public static bool OpensWithColumn(Block line) =>
        line.HeadingLevel == 0 && line.Printed.Characters.IndexOfAny(' ', '\u3000') is MinColumn and var blank && line.Length > 2 * MinColumn && IsColumn(line.Printed.Text[..blank]);

    /// <summary>A column's name, or what a piece beside an article is (相关链接).</summary>
    public static bool IsColumn(string line) => Headings.IsColumn(line) || Headings.IsSidebar(line);

    /// <summary>Whether a line is so short that a title may take four of them.</summary>
    private static bool IsNarrow(Block block) => block.Text.Length <= MaxNarrowLine;

    /// <summary>
    /// 美食为媒 产业“开花” over 天水麻辣烫火了之后, the last line of its header: two halves with a blank between say a whole, and the title is the line below, unless that has two halves as well.
    /// </summary>
    private static bool IsKickerOver(List<Block> shorts, int title) =>
        (title == 1 || shorts[title - 1].BlankLinesBefore > shorts[title].BlankLinesBefore || Headings.IsColumn(shorts[title - 2].Text))
        && Headings.IsOfHalves(shorts[title - 1].Printed.Text, MinHalf) && !shorts[title].Printed.Text.AsSpan().ContainsAny(" \u3000")
        && (title == shorts.Count - 1 || Headings.IsSubtitle(shorts[title + 1].Text) ? shorts[title].Text.Length >= Header.MinTitleLength : title == shorts.Count - 2 && !shorts[title + 1].Printed.Text.AsSpan().ContainsAny(" \u3000"));

    /// <summary>Whether a title that opens with a colon begins here (问诊县域基础研究： over 两条腿走路可行否): the line above it is no part of it.</summary>
    private static bool OpensInTwo(List<Block> shorts, int i) => shorts[i].Text[^1] is '：' or ':' && i + 1 < shorts.Count && !Headings.IsSubtitle(shorts[i + 1].Text);

    /// <summary>
    /// Whether a line begins a title of its own under another: it opens with a subject and a colon (德清：一朵“时空云”带火一座小镇); it says a whole in two halves (走好“下半场” 关键在破“惯性”), the last line, and the one above does
    /// not; it comes to rest between A and B (从一束光到一片光); or it is the second of three, and the third is more of its length than the first: a printed title has two lines as a rule.
    /// </summary>
    private static bool BeginsAnew(List<Block> shorts, int i, int gap)
    {
        string line = shorts[i].Text, above = shorts[i - 1].Text;
        if (Headings.OpensWithSubject(line) && above[^1] is not ('：' or ':'))
            return true;
        var isLast = i == shorts.Count - 1 || shorts[i + 1].BlankLinesBefore > gap || Headings.IsSubtitle(shorts[i + 1].Text);
        if (isLast)
            return Headings.IsFromTo(line) || Headings.IsOfHalves(shorts[i].Printed.Text) && !shorts[i - 1].Printed.Text.AsSpan().ContainsAny(" \u3000") && CharacterClass.Width(line) > CharacterClass.Width(above);
        // A run of three lines of one setting.
        var isFirstOfRun = i == 1 || shorts[i - 1].BlankLinesBefore > gap;
        var endsRun = i + 2 == shorts.Count || shorts[i + 2].BlankLinesBefore > gap || Headings.IsSubtitle(shorts[i + 2].Text);
        return isFirstOfRun && endsRun && above.Length >= MinKickerLength && !IsOfDocument(shorts, i) && Math.Abs(shorts[i + 1].Text.Length - line.Length) < Math.Abs(above.Length - line.Length);
    }

    /// <summary>
    /// Whether a line parts from the one above in a run of three or four of one setting in which two neighbours are short and of one length and the others are longer by half: those two are the title
    /// (平陆运河三大枢纽 over 主体工程全部完工), what stands over and under them leads up to it and explains it.
    /// </summary>
    private static bool BesideTwins(List<Block> shorts, int i, int gap)
    {
        var from = i;
        while (from > 0 && shorts[from].BlankLinesBefore <= gap)
            from--;
        var to = i + 1;
        while (to < shorts.Count && shorts[to].BlankLinesBefore <= gap)
            to++;
        if (to - from is < 3 or > 4)
            return false;
        var twin = -1;
        for (var k = from; k + 1 < to; k++)
        {
            if (Width(k) == Width(k + 1))
                twin = twin < 0 ? k : to;
        }

        if (twin < 0 || twin == to || Width(twin) > 2 * MaxNarrowLine || Width(twin) < MinKickerLength)
            return false;
        for (var k = from; k < to; k++)
        {
            if (k == twin || k == twin + 1 ? shorts[k].Printed.Text.AsSpan().ContainsAny(" \u3000") : Width(k) * 2 < Width(twin) * 3)
                return false;
        }

        return i == twin || i == twin + 2;

        int Width(int line) => CharacterClass.Width(shorts[line].Text);
    }

    /// <summary>Whether a line right under two of one length, longer than they by half, explains them.</summary>
    public static bool ExplainsTwins(List<Block> line, List<Block> above) =>
        line is [{ BlankLinesBefore: 0 } sub] && above is [var one, var other] && CharacterClass.Width(one.Text) is <= 2 * MaxNarrowLine and var width && CharacterClass.Width(other.Text) == width && CharacterClass.Width(sub.Text) * 2 >= width * 3
        && !one.Printed.Text.AsSpan().ContainsAny(" \u3000") && !other.Printed.Text.AsSpan().ContainsAny(" \u3000");

    /// <summary>内蒙古自治区人民政府办公厅 over 关于支持…若干措施的通知: a document's title takes as many lines as it needs.</summary>
    private static bool IsOfDocument(List<Block> shorts, int second) =>
        shorts[second].Text.StartsWith("关于", StringComparison.Ordinal) || shorts[second - 1].Text.Contains("关于", StringComparison.Ordinal) || shorts[second - 1].Text[0] != '我' && Institutions.EndsAsOne(shorts[second - 1].Text) || Headings.IsNotice(shorts[second + 1].Text);

    /// <summary>Whether another line of the same title stands right under a line: a section's name, four characters, over both.</summary>
    private static bool GoesOn(List<Block> shorts, int i, int gap) => i == 1 && shorts[i].Text[0] is not ('“' or '《') && (i + 2 == shorts.Count || i + 3 == shorts.Count && Headings.IsSubtitle(shorts[i + 2].Text)) && shorts[i + 1].BlankLinesBefore <= gap && !Headings.IsSubtitle(shorts[i + 1].Text) && !IsColumn(shorts[i + 1].Text) && shorts[i + 1].Text.Length > 2;

    private static int LengthWithoutQuotes(string line) => line.Length - line.AsSpan().Count('“') - line.AsSpan().Count('”');

    /// <summary>Lines without a gap between them are one title; a column's name and a subtitle stand for themselves.</summary>
    public static List<List<Block>> Of(List<Block> shorts, int gap, Places places)
    {
        var groups = new List<List<Block>>();
        for (var i = 0; i < shorts.Count; i++)
        {
            var block = shorts[i];
            var last = groups.Count == 0 ? null : groups[^1];
            // 某某会议召开 under 某某会议召开 某某主持: said already.
            if (last is not null && (block.Text.Length >= Header.MinTitleLength || Headings.IsVersion(block.Text)) && last[0].Text.Length > block.Text.Length && last[0].Text.Contains(block.Text, StringComparison.Ordinal))
                continue;
            var subtitleAbove = last is not null && Headings.IsSubtitle(last[0].Text);
            // 生态文明 over 守护梵净山的“隐形卫士”: a first line of four characters is a section's name, for titles break more evenly.
            var isSection = last is { Count: 1 } && (IsSection(last) && (LengthWithoutQuotes(block.Text) >= MinUnderSection || GoesOn(shorts, i, gap)) && !(last[0].Text.Length > 2 && block.BlankLinesBefore <= gap && Headings.IsPredicate(block.Text)) || groups.Count == 1 && IsPlace(last, places) && block.Text.Length >= 5) || block.IsBriefTitle;
            var joins = last is not null && !isSection && !IsKickerOver(shorts, i) && (subtitleAbove || !BeginsAnew(shorts, i, gap) && !BesideTwins(shorts, i, gap) && !Headings.IsReport(last[0].Text, block.Text)) && !(last.Count == 1 && OpensInTwo(shorts, i)) && !Headings.IsSlogan(last[0].Printed.Text) && !Headings.IsKicker(last[^1].Text)
                && !(block.BlankLinesBefore > 0 && (Headings.IsBanner(last[0].Text) || !subtitleAbove && Headings.IsCompleteSubtitle(block.Text)))
                && !(i > 1 && last.Count == 1 && Headings.IsFigure(shorts[i - 2].Text)) && block.BlankLinesBefore <= gap && block.HeadingLevel == 0 && last[^1].HeadingLevel == 0
                && (!Headings.IsSubtitle(block.Text) || Headings.IsVersion(block.Text) && !subtitleAbove) && (subtitleAbove ? !Headings.IsCompleteSubtitle(last[^1].Text) && (i < shorts.Count - 1 || last[^1].Text.Length > 12) : last.Count < 3 || last.Count == 3 && IsNarrow(block) && last.TrueForAll(IsNarrow))
                && !Headings.IsAttendance(block.Text) && !IsPartName([block]) && !IsPartName(last) && !Headings.IsDocumentNumber(last[^1].Text) && (subtitleAbove || !IsColumn(block.Text)) && !IsColumn(last[^1].Text) && !OpensWithColumn(last[^1]) && !last[^1].IsColumnName && !block.IsColumnName;
            if (joins)
                last!.Add(block);
            else
                groups.Add([block]);
        }

        return groups;
    }
}
