using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Themes;

/// <summary>
/// Themes the lexicon names. A wording that is ordinary elsewhere (技术创新, 公共服务) counts where the article is about it: in the title
/// or in quotation marks, and said at least <see cref="OftenEnough"/> times in the body.
/// </summary>
public sealed class ThemeByName : IMentionRecognizer
{
    /// <summary>How often the body of an article that is about an ordinary wording says it at least.</summary>
    public const int OftenEnough = 2;

    /// <inheritdoc/>
    public string Name => "theme-by-name";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Kind != EntityKind.Theme || (match.IsWeak && !IsWhatItIsAbout(text, match)) || IsTurnedInto(text.Text, match.Span))
                continue;
            found.Add(new MentionCandidate(match.Span, EntityKind.Theme, Name) { Known = new(match.Entry), Confidence = 60 });
        }
    }

    private static bool IsWhatItIsAbout(RecognitionText text, LexiconMatch match)
    {
        var form = match.Span.Of(text.Text);
        return (text.Article.Title.Contains(form, StringComparison.Ordinal) || IsQuoted(text.Text, match.Span))
            && CountOf(form, text.Article.Body) >= OftenEnough;
    }

    /// <summary>把调研成果转化|为实际举措: what something becomes, where the name is a noun.</summary>
    private static bool IsTurnedInto(string text, TextSpan span) =>
        span.End < text.Length && text[span.End] is '为' or '成' && text.AsSpan(span.Start, span.Length).EndsWith("转化");

    private static bool IsQuoted(string text, TextSpan span) =>
        span.Start > 0 && span.End < text.Length && text[span.Start - 1] is '“' or '‘' or '"' or '「' && text[span.End] is '”' or '’' or '"' or '」';

    private static int CountOf(string form, string body)
    {
        var count = 0;
        for (var at = body.IndexOf(form, StringComparison.Ordinal); at >= 0 && count < OftenEnough; at = body.IndexOf(form, at + form.Length, StringComparison.Ordinal))
            count++;
        return count;
    }
}
