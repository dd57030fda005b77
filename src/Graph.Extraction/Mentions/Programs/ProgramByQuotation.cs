using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Programs named in quotation marks: “东数西算”工程, “三高四新”, “揭榜挂帅”. A quoted word may as well be a figure of speech or somebody's
/// saying, so signs for and against are added up: what follows it, how it ends, numbers in it, the verb before it, how often the
/// article quotes it.
/// </summary>
public sealed class ProgramByQuotation(ProgramWords words) : IMentionRecognizer
{
    /// <summary>The sum of signs from which on a quoted part counts as a program.</summary>
    private const int Enough = 2;

    private const int LongestName = 20;

    private static readonly string[] Belittling =
        ["难题", "问题", "现象", "效应", "作用", "意识", "精神", "理念", "难", "思想", "角色", "身份", "味", "式"];

    private static readonly string[] Likening =
        ["所谓", "如同", "犹如", "变成", "变为", "成为", "成了", "当好", "按下", "唱响", "下好", "打好", "跑出", "画好", "念好", "交出", "插上", "装上", "架起", "打通", "拧紧", "系紧", "扣好", "从"];

    /// <inheritdoc/>
    public string Name => "program-by-quotation";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        foreach (var inner in Quotation.FindAll(printed))
        {
            if (inner.Length is < 2 or > LongestName || !IsOnePhrase(printed.AsSpan(inner.Start, inner.Length)))
                continue;
            var suffix = words.QuotedSuffixes.LongestAt(printed, inner.End + 1);
            if (suffix == 0)
                suffix = SuffixWithModifier(printed, inner.End + 1);
            if (Signs(text, inner, suffix) < Enough)
                continue;
            found.Add(suffix > 0
                ? new MentionCandidate(new TextSpan(inner.Start - 1, inner.End + 1 + suffix), EntityKind.Program, Name)
                {
                    Name = inner.Of(printed) + printed.Substring(inner.End + 1, suffix),
                    OtherNames = [inner.Of(printed)],
                    Confidence = 55,
                }
                : new MentionCandidate(inner, EntityKind.Program, Name) { Name = inner.Of(printed), Confidence = 45 });
        }
    }

    /// <summary>A quoted part that is a clause or a list is somebody's saying.</summary>
    private static bool IsOnePhrase(ReadOnlySpan<char> quoted) => quoted.IndexOfAny("，。！？；：,!?;:的了吗呢吧着") < 0;

    /// <summary>The length of a short modifier and suffix after the closing mark: “4+4”科创工程, “千兆城市”建设行动; 0 when there is none.</summary>
    private int SuffixWithModifier(string text, int start)
    {
        for (var i = start; i < text.Length && i - start <= 6 && char.IsLetter(text[i]) && text[i] > 0x2E80; i++)
        {
            if (i > start && words.IsStop(text.AsSpan(i - 1, 1)))
                return 0;
            var length = words.Suffixes.LongestAt(text, i);
            if (length > 0)
                return words.IsOnlyBeginning(text, i) ? 0 : i - start + length;
        }

        return 0;
    }

    private int Signs(RecognitionText text, TextSpan inner, int suffix)
    {
        var printed = text.Text;
        var quoted = printed.AsSpan(inner.Start, inner.Length);
        if (words.IsMetaphor(quoted))
            return 0;
        var signs = 0;
        if (suffix > 0)
            signs += 2;
        if (HasNumberPattern(quoted))
            signs += 2;
        else if (inner.Length <= 2 && suffix == 0)
            return 0;
        if (quoted.IndexOfAny('+', '×', '＋') > 0 && inner.Length > 2)
            signs += 1;
        if (words.InnerSuffixes.LongestEnding(quoted) is > 0 and var ending && ending < inner.Length)
            signs += 1;
        if (words.IsLaunchedBefore(printed, inner.Start - 1))
            signs += 1;
        if (IsRepeated(text, quoted))
            signs += 1;
        if (StartsWithAny(printed.AsSpan(Math.Min(inner.End + 1, printed.Length)), Belittling))
            signs -= 2;
        if (EndsWithAny(printed.AsSpan(0, inner.Start - 1), Likening))
            signs -= 2;
        if (quoted[0] is '不' or '没' or '无' or '难' or '怕')
            signs -= 1;
        return signs;
    }

    /// <summary>两重, 三高四新, 一网通办, 3+3+2, 4+4, 十百千: the numbers of a slogan; not 第一 or a bare number.</summary>
    private static bool HasNumberPattern(ReadOnlySpan<char> quoted)
    {
        var digits = 0;
        var numerals = 0;
        foreach (var c in quoted)
        {
            if (c is >= '0' and <= '9')
                digits++;
            else if ("一二三四五六七八九十百千万两双".Contains(c, StringComparison.Ordinal))
                numerals++;
        }

        var joined = quoted.IndexOfAny('+', '＋') > 0;
        if (digits > 0)
            return joined || (quoted.Length > digits && digits <= 4 && quoted.IndexOfAny("年月日元%岁次第") < 0);
        return numerals > 0 && quoted.Length >= 2 && (numerals < quoted.Length || quoted.Length >= 3)
            && "一二三四五六七八九十百千万两双".Contains(quoted[0], StringComparison.Ordinal);
    }

    private static bool IsRepeated(RecognitionText text, ReadOnlySpan<char> quoted)
    {
        var article = text.Article;
        var count = 0;
        foreach (var field in (ReadOnlySpan<string>)[article.Title, article.Body])
        {
            for (var at = field.AsSpan().IndexOf(quoted, StringComparison.Ordinal); at >= 0;)
            {
                if (++count >= 2)
                    return true;
                var next = field.AsSpan(at + quoted.Length).IndexOf(quoted, StringComparison.Ordinal);
                at = next < 0 ? -1 : at + quoted.Length + next;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] candidates)
    {
        foreach (var word in candidates)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] candidates)
    {
        foreach (var word in candidates)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
