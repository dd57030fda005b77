using System.Text.RegularExpressions;

namespace Graph.Extraction.Articles;

/// <summary>Finds the interviewee in a subtitle: ——访湖南大学教授张三, ——专访株洲市科技局局长李四, ——对话王五.</summary>
internal static partial class Interviews
{
    /// <summary>Who asks, its characters spaced out, and the colon.</summary>
    private const int MaxTurnLength = 9;

    /// <summary>What makes a line one of a speaker.</summary>
    private const string Label = "受访人：";

    /// <summary>Post and name of a guest have more characters.</summary>
    private const int MinGuest = 6;

    [GeneratedRegex(@"^[—―–\-\s]*(?:本[报刊网台社]记者)?(?:独家)?(?:专访|访谈|对话|访|采访)(?!谈|问|民)(?<who>.{2,40})$", RegexOptions.CultureInvariant)]
    private static partial Regex Visit { get; }

    /// <summary>问：, 记者：, 主 持 人：: a question or an answer opens, whose first line is no title.</summary>
    public static bool OpensTurn(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, MaxTurnLength)].IndexOfAny('：', ':');
        if (colon < 1 || colon + 2 >= line.Length)
            return false;
        Span<char> who = stackalloc char[MaxTurnLength];
        var length = 0;
        foreach (var c in line[..colon])
        {
            if (!Text.CharacterClass.IsBlank(c))
                who[length++] = c;
        }

        return who[..length] is "问" or "答" or "记者" or "主持人" or "本报记者";
    }

    /// <summary>The speaker, or null.</summary>
    public static Byline? SpeakerOf(string subtitle)
    {
        if (!subtitle.StartsWith('—') && !subtitle.StartsWith('―') && !subtitle.StartsWith('-') && !subtitle.StartsWith('–'))
            return null;
        if (Visit.Match(subtitle) is not { Success: true } match)
            return null;
        var who = match.Groups["who"].Value.Trim();
        // ——对话某校教授张三、某公司总经理李四: the first of several guests.
        var mark = who.AsSpan().IndexOfAny('、', '，');
        if (mark > MinGuest && SpeakerLine.Read(Label + who[..mark]) is { Speaker.Affiliation: not null } first)
            return first;
        return SpeakerLine.Read(Label + who) is { Speaker: not null } byline ? byline : null;
    }
}
