using System.Text.RegularExpressions;

namespace Graph.Extraction.Articles;

/// <summary>Finds the interviewee in a subtitle: ——访湖南大学教授张三, ——专访株洲市科技局局长李四, ——对话王五.</summary>
internal static partial class Interviews
{
    [GeneratedRegex(@"^[—―–\-\s]*(?:本[报刊网台社]记者)?(?:独家)?(?:专访|访谈|对话|访|采访)(?!谈|问|民)(?<who>.{2,40})$", RegexOptions.CultureInvariant)]
    private static partial Regex Visit { get; }

    /// <summary>The speaker, or null.</summary>
    public static Byline? SpeakerOf(string subtitle)
    {
        if (!subtitle.StartsWith('—') && !subtitle.StartsWith('―') && !subtitle.StartsWith('-') && !subtitle.StartsWith('–'))
            return null;
        return Visit.Match(subtitle) is { Success: true } match && BylineReader.ReadSpeaker("受访人：" + match.Groups["who"].Value.Trim()) is { Speaker: not null } byline ? byline : null;
    }
}
