namespace Graph.Extraction.Articles;

/// <summary>Tells what stands at a document's end (who issued it and when, attachments, a remark in brackets) from the title of the next.</summary>
internal static class DocumentEnd
{
    /// <summary>二〇二四年十二月三十一日 at most.</summary>
    private const int MaxDayLength = 14;

    /// <summary>An institution and a day, a list of attachments over them, a remark in brackets under them: what belongs to the text above.</summary>
    public static bool Is(List<Block> cluster)
    {
        var attachments = EndOfAttachments(cluster);
        return (attachments > 0 || cluster.Exists(IsDay))
            && cluster.Skip(attachments).All(block => IsDay(block) || block.Kind == BlockKind.Byline && !block.Byline.NamesSomebody || block.Kind == BlockKind.Short && (Institutions.EndsAsOne(block.Text) || block.Text[0] is '（' or '(' || IsFormula(block.Text)));
    }

    /// <summary>特此函复, 感谢您对我省工业工作的关心支持！: what a letter or a notice says last.</summary>
    private static bool IsFormula(string line) => line.StartsWith("特此", StringComparison.Ordinal) || line.StartsWith("感谢", StringComparison.Ordinal) || line.StartsWith("此复", StringComparison.Ordinal) || line is "此致" or "敬礼" or "敬礼！";

    private static bool IsDay(Block block) => block.Kind == BlockKind.SourceNote && block.Source!.Source is null || block.Kind == BlockKind.Short && block.Text.Length <= MaxDayLength && block.Text[^1] == '日' && Masthead.FindDate(block.Text) is not null;

    /// <summary>附件：1．重点任务分工表 and the lines with numbers under it.</summary>
    private static int EndOfAttachments(List<Block> cluster)
    {
        if (cluster[0].Kind != BlockKind.Short || !cluster[0].Text.StartsWith("附件", StringComparison.Ordinal))
            return 0;
        var end = 1;
        while (end < cluster.Count && cluster[end].Kind == BlockKind.Short && Headings.IsNumbered(cluster[end].Text))
            end++;
        return end;
    }

    /// <summary>
    /// Gives the body above what signs a document under it: institutions and a day, then perhaps a remark in brackets （此件公开发布）. The title that follows is
    /// another document's.
    /// </summary>
    public static void TakeSignature(Segment? above, List<Block> cluster)
    {
        if (above is not { Body.Count: > 0 } signed)
            return;
        var day = cluster.FindIndex(block => block.Kind == BlockKind.SourceNote || IsDay(block));
        // Only before a title: else the paragraphs that follow say where they belong.
        if (day < 1 || !cluster.Skip(day + 1).Any(PageSegmenter.IsTitle) || cluster[day].Source is { Source: not null } || !cluster.Take(day).All(block => block.Kind == BlockKind.Short && Institutions.EndsAsOne(block.Text)))
            return;
        var end = day + 1;
        if (end < cluster.Count && cluster[end].Kind == BlockKind.Short && cluster[end].Text[0] is '（' or '(')
            end++;
        signed.Body.AddRange(cluster.Take(end));
        cluster.RemoveRange(0, end);
        signed.IsClosed = true;
    }

    /// <summary>Gives the body above the list of attachments that ends a document, where another document's title follows.</summary>
    public static void TakeAttachments(Segment? above, List<Block> cluster)
    {
        var end = 0;
        while (end < cluster.Count && cluster[end].Kind == BlockKind.Short && (Headings.IsNumbered(cluster[end].Text) || cluster[end].Text.StartsWith("附件", StringComparison.Ordinal)))
            end++;
        if (end == 0 || end == cluster.Count || above is not { Body.Count: > 0 } document || !cluster.Exists(block => block.Kind == BlockKind.Short && Headings.IsDocumentNumber(block.Text)))
            return;
        document.Body.AddRange(cluster.Take(end));
        document.IsClosed = true;
        cluster.RemoveRange(0, end);
    }
}
