using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Policy documents in 《》: laws, plans, measures, research projects; told from books, films and newspapers by how the title ends
/// or by the word before it (印发《…》, 课题《…》).
/// </summary>
public sealed class ProgramByTitleMarks(ProgramWords words) : IMentionRecognizer
{
    private static readonly string[] Announcing =
        ["印发", "出台", "发布", "制定", "制订", "修订", "颁布", "审议", "通过", "签署", "签订", "落实", "实施", "依据", "根据", "按照", "施行", "下发", "课题", "项目", "文件"];

    private static readonly string[] Periodicals = ["日报", "晚报", "时报", "早报", "周报", "导报", "周刊", "杂志", "月刊", "学报", "新闻联播", "焦点访谈", "新闻周刊"];

    /// <inheritdoc/>
    public string Name => "program-by-title-marks";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        for (var open = printed.IndexOf('《', StringComparison.Ordinal); open >= 0; open = printed.IndexOf('《', open + 1))
        {
            var close = Closing(printed, open);
            if (close < 0)
                break;
            var span = new TextSpan(open + 1, close);
            if (span.Length is >= 2 and <= 60 && IsDocument(printed, open, span))
            {
                found.Add(new MentionCandidate(span, EntityKind.Program, Name)
                {
                    Name = span.Of(printed),
                    Entries = ProgramsAt(text, span),
                    Confidence = 80,
                });
            }
        }
    }

    private static List<LexiconEntry> ProgramsAt(RecognitionText text, TextSpan span)
    {
        var programs = new List<LexiconEntry>();
        foreach (var match in text.MatchesOver(span))
        {
            if (match.Kind == EntityKind.Program)
                programs.Add(match.Entry);
        }

        return programs;
    }

    /// <summary>The mark that closes the one at <paramref name="open"/>, inner pairs counted; -1 when none does.</summary>
    private static int Closing(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length && text[i] != '\n'; i++)
        {
            depth += text[i] switch { '《' => 1, '》' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }

        return text.IndexOf('》', open + 1);
    }

    private bool IsDocument(string text, int open, TextSpan span)
    {
        var title = WithoutRemark(text.AsSpan(span.Start, span.Length));
        foreach (var periodical in Periodicals)
        {
            if (title.EndsWith(periodical, StringComparison.Ordinal))
                return false;
        }

        // 《条例》 or 《意见》 alone only points back to a document named in full before.
        // 新时代龙江人才振兴|60条
        if (title.Length > 4 && title[^1] == '条' && char.IsAsciiDigit(title[^2]))
            return true;
        // 《中国的能源转型》|白皮书
        if (text.AsSpan(span.End + 1).StartsWith("白皮书", StringComparison.Ordinal))
            return true;
        var suffix = words.DocumentSuffixes.LongestEnding(title);
        if (suffix == title.Length && title.Length <= 3)
            return false;
        // 《…诗词大会》 is a programme on television.
        if (suffix > 0 || (words.Suffixes.LongestEnding(title) > 0 && !title.EndsWith("大会")))
            return true;
        foreach (var word in Announcing)
        {
            if (text.AsSpan(0, open).EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The title without its closing remarks: （试行）, （2021—2025年）, （负面清单）（2024年版）.</summary>
    private static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> title)
    {
        while (title.Length > 2 && title[^1] is '）' or ')' && title.LastIndexOfAny('（', '(') is > 0 and var open)
            title = title[..open];

        // 全球发展报告|2024
        return title.Length > 6 && title[^4..].StartsWith("20") && !title[^4..].ContainsAnyExceptInRange('0', '9') ? title[..^4] : title;
    }
}
