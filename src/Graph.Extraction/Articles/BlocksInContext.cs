using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>Says of blocks what only their neighbours tell: halves of a cut paragraph, gaps, kickers, columns, short news, names on lines of their own, speakers over titles.</summary>
internal static class BlocksInContext
{
    /// <summary>The lines of a title are of about one length: two or three characters under as many as this are none of it.</summary>
    private const int MinTitleOverName = 10;

    /// <summary>本期特邀嘉宾： at most.</summary>
    private const int MaxGuestLabel = 8;

    /// <summary>Name, house and post of a guest.</summary>
    private const int MaxGuestLine = 48;

    /// <summary>A longer line that ends with a colon introduces what somebody said.</summary>
    private const int MaxKickerLength = 16;

    /// <summary>The blocks, each as what stands around it shows.</summary>
    public static List<Block> Read(List<Block> blocks, Places places) =>
        WithSpeakerLeads(WithKickers(WithLoneNames(RepeatedColumns.Mark(Briefs.Mark(WithGaps(MendCutParagraphs(Tables.Mark(Verse.Mark(Statements.Mark(Boxes.Mark(Captions.Mark(WithGuests(blocks, places)))))))), places)), places)));

    /// <summary>
    /// 对话嘉宾： over lines of a name and a post each (李慕白　某校教授), or 嘉宾：张三　某院院长 with more of them under it: who speaks, one a line, no title.
    /// </summary>
    private static List<Block> WithGuests(List<Block> blocks, Places places)
    {
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            var isBare = blocks[i] is { Kind: BlockKind.Paragraph or BlockKind.Short, Length: <= MaxGuestLabel } label && label.Characters[^1] is '：' or ':' && SpeakerLine.Opens(label.Text + "某");
            // 主持人： over 本报记者 张三.
            if (blocks[i] is { Kind: BlockKind.Paragraph or BlockKind.Short, Length: <= MaxGuestLabel, Characters: [.., '：' or ':'] } host && blocks[i + 1] is { Kind: BlockKind.Byline, Byline.IsReporters: true } && !host.Characters.ContainsAny('，', '“'))
                blocks[i] = host with { Kind = BlockKind.Furniture };
            if (!isBare && blocks[i] is not { Kind: BlockKind.Byline, Byline.Speaker: not null })
                continue;
            var end = i + 1;
            while (end < blocks.Count && blocks[end] is { Kind: BlockKind.Short or BlockKind.Byline } line && Guest(line.Printed.Text) is { } guest)
                blocks[end++] = line with { Kind = BlockKind.Byline, Byline = guest };
            if (isBare && end > i + 1)
                blocks[i] = blocks[i] with { Kind = BlockKind.Furniture };
        }

        return blocks;
    }

    /// <summary>李慕白　某校教授, 某校教授　李慕白, 田　野（某公司总监）: a name and a post or a house, nothing else.</summary>
    private static Byline? Guest(string line)
    {
        if (line.Length > MaxGuestLine || CharacterClass.EndsSentence(line) || LabelledByline.Holds(line))
            return null;
        var (names, rest) = PersonNames.ReadList(line, isLabelled: false);
        if (names is [_] && rest < line.Length && line[rest..].Trim(' ', '\u3000', '（', '）', '(', ')', '，', '：', ':') is var post && (Posts.EndsWithPost(post) || Institutions.EndsAsOne(post)))
            return new Byline([], new Graph.Model.Author(names[0], Posts.Institution(post)));
        return PostAndNames.Read(line) is { Authors: [var author] } ? new Byline([], author) : null;
    }

    /// <summary>A paragraph cut by a picture, a pull quote or a column's end goes on after it.</summary>
    private static List<Block> MendCutParagraphs(List<Block> blocks)
    {
        if (!blocks.Exists(block => block.Kind is BlockKind.Furniture or BlockKind.PullQuote))
            return blocks;
        var mended = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            var previous = mended.FindLastIndex(b => b.Kind is not (BlockKind.Furniture or BlockKind.PullQuote));
            if (block.Kind == BlockKind.Paragraph && previous >= 0 && previous < mended.Count - 1 && mended[previous] is { Kind: BlockKind.Paragraph } cut
                && BlockReader.IsCut(cut.Characters) && !block.HasDateline && !Headings.IsNumbered(block.Characters))
                mended[previous] = BlockReader.JoinCut(cut, block);
            else
                mended.Add(block);
        }

        return mended;
    }

    /// <summary>Marks the paragraphs with a picture, a page's head or more blank lines above than most paragraphs have.</summary>
    private static List<Block> WithGaps(List<Block> blocks)
    {
        var usual = -1;
        for (var i = 1; i < blocks.Count; i++)
        {
            if (blocks[i].Kind is not (BlockKind.Paragraph or BlockKind.Short) || blocks[i - 1].Kind is not (BlockKind.Paragraph or BlockKind.Furniture or BlockKind.ClosingNote))
                continue;
            // What most paragraphs have is asked for only where there is a gap to compare with it.
            if (blocks[i - 1].Kind == BlockKind.Furniture || blocks[i].BlankLinesBefore > 0 && blocks[i].BlankLinesBefore > (usual < 0 ? usual = UsualGap(blocks) : usual))
                blocks[i] = blocks[i] with { StandsApart = true };
        }

        return blocks;
    }

    /// <summary>The number of blank lines that most paragraphs have above them, of two as frequent the smaller.</summary>
    private static int UsualGap(List<Block> blocks) =>
        blocks.Where((block, at) => at > 0 && block.Kind == BlockKind.Paragraph && blocks[at - 1].Kind == BlockKind.Paragraph)
            .CountBy(block => block.BlankLinesBefore).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).FirstOrDefault();

    /// <summary>郑州航空港区： over a title that a byline or a dateline follows is that title's first line, though its colon looks like text.</summary>
    private static List<Block> WithKickers(List<Block> blocks)
    {
        for (var i = 0; i + 2 < blocks.Count; i++)
        {
            if (blocks[i] is { Kind: BlockKind.Paragraph, HasDateline: false } kicker && kicker.Length is >= 3 and <= MaxKickerLength && kicker.Characters[^1] is '：' or ':'
                && (i == 0 || blocks[i - 1].Kind is BlockKind.Furniture or BlockKind.Short || CharacterClass.EndsSentence(blocks[i - 1].Characters) || blocks[i - 1].Kind == BlockKind.ClosingNote || Headings.GoesOnElsewhere(blocks[i - 1].Text))
                && blocks[i + 1].Kind == BlockKind.Short && !Headings.IsNumbered(blocks[i + 1].Characters)
                && (FollowedBySignature(blocks, i + 2) || kicker.IsFlush && blocks[i + 1].IsFlush && blocks[i + 2] is { Kind: BlockKind.Paragraph, IsIndented: true }))
                blocks[i] = kicker with { Kind = BlockKind.Short };
            else if (blocks[i].Kind == BlockKind.Paragraph && blocks[i + 1].Kind == BlockKind.Short && blocks[i].Printed.Characters is [.., '：' or ':'] && !Headings.IsNumbered(blocks[i + 1].Characters) && SpeakerLine.ReadLead(blocks[i].Printed.Text) is { } speaker)
                blocks[i] = blocks[i] with { Kind = BlockKind.Byline, Byline = speaker };
        }

        return blocks;
    }

    /// <summary>
    /// Marks the speakers who stand over the titles of what they say, each with the reporters under the title. Where a text ends above one of them at least, the page
    /// is set so: else a line of a title may stand over the speaker.
    /// </summary>
    private static List<Block> WithSpeakerLeads(List<Block> blocks)
    {
        List<int>? leads = null;
        var isSetSo = false;
        for (var i = 0; i + 2 < blocks.Count; i++)
        {
            if (blocks[i] is not { Kind: BlockKind.Byline, Byline: { Speaker: not null, Authors.Count: 0 } } || blocks[i + 1].Kind != BlockKind.Short || Headings.IsSubtitle(blocks[i + 1].Text)
                || blocks[i + 2] is not { Kind: BlockKind.Byline, Byline.Authors.Count: > 0 })
                continue;
            (leads ??= []).Add(i);
            isSetSo |= i > 0 && blocks[i - 1].Kind == BlockKind.Paragraph;
        }

        if (isSetSo)
        {
            foreach (var lead in leads!)
                blocks[lead] = blocks[lead] with { LeadsTitle = true };
        }

        return blocks;
    }

    /// <summary>
    /// 热依汗, 老 余: a line of two to five characters between a title and its text is the author's, where it is written as names of other peoples are or its two characters stand apart.
    /// </summary>
    private static List<Block> WithLoneNames(List<Block> blocks, Places places)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            if (blocks[i] is { Kind: BlockKind.Short, Length: 2 or 3 } rare && IsAmongNames(blocks, i, places))
                blocks[i] = rare with { Kind = BlockKind.Byline, Byline = new Byline([new Graph.Model.Author(rare.Text)]) };
            if (i + 1 < blocks.Count && blocks[i] is { Kind: BlockKind.Short, HeadingLevel: 0, Length: >= 2 and <= 5 } name && blocks[i - 1] is { Kind: BlockKind.Short } title && title.Length > name.Length
                && blocks[i + 1].Kind == BlockKind.Paragraph && !TitleGroups.IsPartName([name]) && PersonNames.AsLoneLine(name.Printed.Text, places) is { } author)
                blocks[i] = name with { Kind = BlockKind.Byline, Byline = new Byline([new Graph.Model.Author(author)]) };
            else if (i + 1 < blocks.Count && blocks[i] is { Kind: BlockKind.Short, HeadingLevel: 0, Length: >= 4 and <= 12 } several && blocks[i - 1] is { Kind: BlockKind.Short } over && over.Length >= several.Length
                && blocks[i + 1].Kind == BlockKind.Paragraph && PersonNames.AsNamesUnderTitle(several.Printed.Text) is { } names)
                blocks[i] = several with { Kind = BlockKind.Byline, Byline = new Byline([.. names.Select(one => new Graph.Model.Author(one))]) };
        }

        return blocks;
    }

    /// <summary>过秋平 between one title and a gap, on a page whose other titles have a name there each: a name although its surname is rare.</summary>
    private static bool IsAmongNames(List<Block> blocks, int i, Places places)
    {
        if (!MayStandForName(blocks, i) || !blocks[i].Text.All(CharacterClass.IsHan) || !PersonNames.MayBeName(blocks[i].Text) || Headings.IsColumn(blocks[i].Text) || places.IsPlace(blocks[i].Text))
            return false;
        int names = 0, others = 0;
        for (var k = 1; k < blocks.Count; k++)
        {
            if (k == i || !MayStandForName(blocks, k))
                continue;
            names += blocks[k] is { Kind: BlockKind.Byline, Byline: { IsReporters: false, Authors.Count: > 0 } } ? 1 : 0;
            others += blocks[k].Kind == BlockKind.Short ? 1 : 0;
        }

        return names > 1 && others == 0;
    }

    /// <summary>Whether a block of the length of names stands right under a title, a short line under one too long to be its first half, and a gap or text under it.</summary>
    private static bool MayStandForName(List<Block> blocks, int i) =>
        blocks[i] is { Kind: BlockKind.Short or BlockKind.Byline, HeadingLevel: 0, Length: >= 2 and <= 12 } name && (name.Kind == BlockKind.Byline || name.Length <= 3)
        && blocks[i - 1] is { Kind: BlockKind.Short } title && (name.Kind == BlockKind.Byline || title.Length >= MinTitleOverName)
        && (name.Kind == BlockKind.Byline || i + 1 == blocks.Count || blocks[i + 1].Kind != BlockKind.Short || blocks[i + 1].BlankLinesBefore > name.BlankLinesBefore);

    /// <summary>Whether a byline or a dateline stands at a block or under one more line of title.</summary>
    private static bool FollowedBySignature(List<Block> blocks, int i)
    {
        if (blocks[i].Kind == BlockKind.Short && i + 1 < blocks.Count)
            i++;
        return blocks[i].Kind == BlockKind.Byline || blocks[i].HasDateline;
    }
}
