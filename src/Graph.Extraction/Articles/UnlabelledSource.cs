using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>Reads where and when a text appeared from lines that say so without a label such as 来源：: what digital editions of papers and public accounts print under a title.</summary>
internal static partial class UnlabelledSource
{
    [GeneratedRegex(@"^(?<who>[^，。；：:“”]{2,40}?)[\s\u3000]+(?:19|20)\d{2}\s*[年\-/.]\s*\d{1,2}\s*[月\-/.]\s*\d{1,2}\s*日?\s+\d{1,2}:\d{2}(?:[\s\u3000]+\p{IsCJKUnifiedIdeographs}{2,3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex PostedAt { get; }

    [GeneratedRegex(@"^(?<who>[^，。；《》]{0,40})《(?<paper>[^《》，。]{1,9}报)》\s*[（(](?:19|20)\d{2}\s*年[^（）()]{4,24}[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex PrintedIn { get; }

    /// <summary>Whether a paper's name in 《》 and something in brackets behind it end the line.</summary>
    public static bool MayNamePaper(ReadOnlySpan<char> line) => line[^1] is '）' or ')' && line.Contains("报》", StringComparison.Ordinal);

    /// <summary>本报记者 张三 《江河日报》（2024年05月12日 第 01 版）: who wrote, and where it was printed when, as digital editions have it under a title; null for any other line.</summary>
    public static SourceNote? ReadPaper(string line, DateOnly? date)
    {
        if (PrintedIn.Match(line) is not { Success: true } match)
            return null;
        var who = match.Groups["who"].Value.Trim();
        var byline = who.Length == 0 ? Byline.None : LabelledByline.Read(who) ?? (PersonNames.AsList(who) is { } names ? new Byline([.. names.Select(name => new Author(name))]) : null);
        return byline is null ? null : new SourceNote(match.Groups["paper"].Value, date, byline);
    }

    /// <summary>What a line says that <see cref="IsOriginal"/> tells, with its day where it has one.</summary>
    public static SourceNote ReadOriginal(string line) => ReadPosted(line, Masthead.FindDate(line)) ?? ReadOriginal(line, null);

    /// <summary>What public accounts print before the writers of their own texts.</summary>
    private const string Original = "原创";

    /// <summary>原创, some names and an account are no longer.</summary>
    private const int MaxOriginal = 40;

    /// <summary>Whether 原创 opens the line and no mark of text stands in it.</summary>
    public static bool IsOriginal(ReadOnlySpan<char> line) => line.Length is > 4 and <= MaxOriginal && line.StartsWith(Original, StringComparison.Ordinal) && line[2] is ' ' or '\u3000' && !line.ContainsAny("，。；：“”");

    /// <summary>湘江发布 2024-07-02 08:10 湖南: the account that posted a text, when and where, under its title; the words before the day may also say who wrote it. Null for any other line.</summary>
    public static SourceNote? ReadPosted(string line, DateOnly? date) =>
        line.Contains(':', StringComparison.Ordinal) && PostedAt.Match(line) is { Success: true } match && (match.Groups["who"].Value is var who && IsOriginal(who) || !who.AsSpan().ContainsAny(" \t\u3000"))
            ? ReadOriginal(who, date) : null;

    /// <summary>原创 张三 李四 湘江发布: writers, and the account behind them, which is no name.</summary>
    private static SourceNote ReadOriginal(string line, DateOnly? date)
    {
        var words = line.Split([' ', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        var names = words.AsSpan(words[0] == Original ? 1 : 0);
        var account = names.Length > 0 && PersonNames.AsList(names[^1]) is null ? names[^1] : null;
        if (account is not null)
            names = names[..^1];
        var writers = names.Length == 0 ? null : PersonNames.AsList(string.Join(' ', names!));
        return new SourceNote(account, date, writers is null ? Byline.None : new Byline([.. writers.Select(name => new Author(name))]));
    }
}
