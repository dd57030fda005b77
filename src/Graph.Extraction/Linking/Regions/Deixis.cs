using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking.Regions;

/// <summary>
/// Tells which region a word points to. 我市 and 本市 are the speaker's own: the home region's. 全市, and the 市 of 市委 or 区妇联, are
/// that of the sentence's own subject when the sentence begins with a place (“合肥……全市”), else the home region's, else the
/// nearest place of that unit in the article.
/// </summary>
internal sealed class Deixis(RegionTree tree, IReadOnlyList<Article> articles, IReadOnlyList<RegionMention> mentions, LexiconEntry? home)
{
    /// <summary>A place that begins within so many characters of the sentence's beginning is its subject.</summary>
    private const int SubjectWithin = 6;

    /// <summary>What a pointing word such as 全市 or 我省 means; null when nothing tells.</summary>
    public LexiconEntry? OfPointer(int article, TextField field, TextSpan span, string pointer)
    {
        var unit = pointer[^1];
        return Find(article, field, span, pointer[0] is '我' or '本', region => tree.WithUnit(region, unit));
    }

    /// <summary>Whose institution it is when its name begins with a mere level: 市委党校, 省教育厅, 区妇联; null when nothing tells.</summary>
    public LexiconEntry? OfInstitution(int article, TextField field, TextSpan span, RegionLevel level) =>
        Find(article, field, span, isSpeakersOwn: false, region => tree.AtLevel(region, level));

    private LexiconEntry? Find(int article, TextField field, TextSpan span, bool isSpeakersOwn, Func<LexiconEntry, LexiconEntry?> climb)
    {
        var here = mentions
            .Where(mention => mention.Article == article && mention.Entries.Count == 1 && climb(mention.Entries[0]) is not null)
            .ToList();
        if (!isSpeakersOwn && SubjectOfSentence(articles[article], here, field, span) is { } subject)
            return climb(subject);
        if (home is not null && climb(home) is { } own)
            return own;

        // Before the word first, the nearest; then after it.
        var before = here.LastOrDefault(mention => mention.Field == field && mention.Span.End <= span.Start);
        var nearest = before ?? here.FirstOrDefault(mention => mention.Field == field) ?? here.FirstOrDefault();
        return nearest is null ? null : climb(nearest.Entries[0]);
    }

    private static LexiconEntry? SubjectOfSentence(Article article, List<RegionMention> here, TextField field, TextSpan span)
    {
        var begin = 0;
        if (field == TextField.Body)
        {
            foreach (var sentence in article.Sentences)
            {
                if (sentence.Start <= span.Start && span.Start < sentence.End)
                    begin = sentence.Start;
            }
        }

        return here.FirstOrDefault(mention => mention.Field == field && mention.Span.Start >= begin && mention.Span.Start <= begin + SubjectWithin && mention.Span.End <= span.Start)?.Entries[0];
    }
}
