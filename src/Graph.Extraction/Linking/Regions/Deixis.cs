using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking.Regions;

/// <summary>
/// Tells which region a word points to. 我市 and 本市 are the speaker's own: the home region's. 全市, and the 市 of 市委 or 区妇联, are
/// that of the sentence's own subject when the sentence begins with a place (“合肥……全市”), else the home region's, else the
/// nearest place of that unit in the article.
/// </summary>
internal sealed class Deixis(RegionTree tree, RecognizedArticle[] page, IReadOnlyList<RegionMention> mentions, LexiconEntry? home)
{
    /// <summary>A place that begins within so many characters of the sentence's beginning is its subject.</summary>
    private const int SubjectWithin = 6;

    /// <summary>我市 and its like; what is longer is the word of a level alone.</summary>
    private const int PointerLength = 2;

    /// <summary>What divisions are called whose names end so.</summary>
    private const string Units = "省市县区州盟旗";

    /// <summary>What a pointing word such as 全市 or 我省 means; null when nothing tells.</summary>
    public LexiconEntry? OfPointer(int article, TextField field, TextSpan span, string pointer)
    {
        // 自治区 of 通辽 is the province it lies in.
        if (pointer.Length > PointerLength)
            return Find(article, field, span, isSpeakersOwn: false, region => tree.AtLevel(region, RegionLevel.Province) is { } province && province.Name.EndsWith(pointer, StringComparison.Ordinal) ? province : null);
        var unit = pointer[^1];
        return Find(article, field, span, pointer[0] is '我' or '本', region => tree.WithUnit(region, unit));
    }

    /// <summary>
    /// Whose institution it is when its name begins with a mere level: 市委党校, 省教育厅, 区妇联; null when nothing tells. Only a region that is called
    /// so has it: no 省教育厅 is that of 北京市, no 县委 that of a 区.
    /// </summary>
    public LexiconEntry? OfInstitution(int article, TextField field, TextSpan span, RegionLevel level, string name)
    {
        var unit = Units.Contains(name[0]) ? name[0] : (char?)null;
        return Find(article, field, span, isSpeakersOwn: false,
            region => tree.AtLevel(region, level) is { } found && (unit is null || found.Name.EndsWith(unit.Value)) ? found : null);
    }

    private LexiconEntry? Find(int article, TextField field, TextSpan span, bool isSpeakersOwn, Func<LexiconEntry, LexiconEntry?> climb)
    {
        if (!isSpeakersOwn && SubjectOfSentence(article, field, span, climb) is { } subject)
            return subject;
        return home is not null && climb(home) is { } own ? own : Nearest(article, field, span, climb);
    }

    private LexiconEntry? SubjectOfSentence(int article, TextField field, TextSpan span, Func<LexiconEntry, LexiconEntry?> climb)
    {
        var begin = field == TextField.Body ? BeginningOfSentence(page[article].Article.Sentences, span.Start) : 0;
        foreach (var mention in mentions)
        {
            if (mention.Article == article && mention.Field == field && mention.Entries.Count == 1
                && mention.Span.Start >= begin && mention.Span.Start <= begin + SubjectWithin && mention.Span.End <= span.Start
                && climb(mention.Entries[0]) is { } region)
            {
                return region;
            }
        }

        return null;
    }

    private static int BeginningOfSentence(IReadOnlyList<TextSpan> sentences, int offset)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Start <= offset && offset < sentence.End)
                return sentence.Start;
        }

        return 0;
    }

    /// <summary>Before the word first, the nearest; then after it; then in another field.</summary>
    private LexiconEntry? Nearest(int article, TextField field, TextSpan span, Func<LexiconEntry, LexiconEntry?> climb)
    {
        var (before, inField, anywhere) = ((LexiconEntry?)null, (LexiconEntry?)null, (LexiconEntry?)null);
        foreach (var mention in mentions)
        {
            if (mention.Article != article || mention.Entries.Count != 1 || climb(mention.Entries[0]) is not { } region)
                continue;
            anywhere ??= region;
            if (mention.Field != field)
                continue;
            inField ??= region;
            if (mention.Span.End <= span.Start)
                before = region;
        }

        return before ?? inField ?? anywhere;
    }
}
