using System.Buffers;
using System.Text.RegularExpressions;
using Graph.Extraction.Pages;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>
/// Parts lines that copying glued together: the end of a paragraph and the title printed beside it (加瓦。农业高质量发展),
/// a name and the next title (杨茹 低温劳动保护亟待“升温”), a title and its byline (让古茶树“活”起来 记者 杨小霞).
/// </summary>
internal static partial class GluedLines
{
    /// <summary>A title beside other text, or right above or below it, is no longer.</summary>
    private const int MaxTitleLength = 26;

    /// <summary>A shorter text beside a paragraph's last line is no title.</summary>
    private const int MinTitleBeside = 6;

    /// <summary>So many lines above tell the column's width.</summary>
    private const int ColumnLines = 4;

    /// <summary>A note on the authors takes so many lines at most.</summary>
    private const int NoteLines = 4;

    /// <summary>A shorter line under a title may be one of the title.</summary>
    private const int MinTextLength = 15;

    /// <summary>One of these stands in every label that <see cref="LabelAfterTitle"/> knows: an ornament, the last character of 记者 and its like, the stroke behind 文.</summary>
    private static readonly SearchValues<char> LabelSigns = SearchValues.Create("□■◎◇◆者员稿/／");

    /// <summary>The lines, glued ones parted.</summary>
    public static List<SourceLine> Split(string text, IReadOnlyList<SourceLine> printed, Places places)
    {
        var lines = printed as List<SourceLine> ?? [.. printed];
        // Most pages have no such line, and keep the list they came with.
        List<SourceLine>? result = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Span.Length <= 60 && line.HeadingLevel == 0 && !line.IsListItem
                && (AfterNote(text, lines, i) ?? AfterSentence(text, lines, i, places) ?? AtBlank(text, lines, i, places)) is { } cut)
            {
                result ??= lines.GetRange(0, i);
                result.Add(line with { Span = Trim(text, new TextSpan(line.Span.Start, cut)) });
                result.Add(line with { Span = Trim(text, new TextSpan(cut, line.Span.End)), BlankLinesBefore = Math.Max(1, line.BlankLinesBefore), Indent = 0 });
            }
            else
            {
                result?.Add(line);
            }
        }

        return result ?? lines;
    }

    /// <summary>Everything else is parted by a blank, which most lines do not have.</summary>
    private static int? AtBlank(string text, List<SourceLine> lines, int i, Places places)
    {
        var line = lines[i];
        return text.AsSpan(line.Span.Start, line.Span.Length).IndexOfAny(" \u3000") < 0
            ? null : BeforeCaption(text, line) ?? (i == 0 ? null : AfterName(text, line)) ?? AfterColumn(text, line, places) ?? BeforeLabel(text, line, places) ?? BeforeName(text, lines, i, places);
    }

    /// <summary>A title behind the bracket that closes a note on the authors: （作者单位：某市委党校）别让“流量”从指缝溜走.</summary>
    private static int? AfterNote(string text, List<SourceLine> lines, int i)
    {
        var line = text.AsSpan(lines[i].Span.Start, lines[i].Span.Length);
        var close = line.LastIndexOfAny('）', ')');
        if (close < 1 || close + 1 >= line.Length || line[(close + 1)..].Trim() is not { Length: >= MinTitleBeside and <= MaxTitleLength } tail || tail.IndexOfAny("，。；：、）") >= 0 || !CharacterClass.IsHan(tail[0]) && tail[0] is not ('“' or '《'))
            return null;
        // The bracket may have been opened some lines above.
        var first = i;
        while (first > 0 && first > i - NoteLines && text.AsSpan(lines[first].Span.Start, lines[first].Span.Length)[0] is not ('（' or '('))
            first--;
        var note = text[lines[first].Span.Start..(lines[i].Span.Start + close + 1)].Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
        return note[0] is '（' or '(' && IsOneBracket(note) && ClosingNotes.ClosesArticle(note) ? lines[i].Span.Start + close + 1 : null;
    }

    /// <summary>Whether the bracket a note opens with is closed by its last character, and by none before: not （作者系教授）要推广中国（重庆）.</summary>
    private static bool IsOneBracket(string note)
    {
        var depth = 0;
        for (var i = 0; i < note.Length; i++)
        {
            depth += note[i] is '（' or '(' ? 1 : note[i] is '）' or ')' ? -1 : 0;
            if (depth == 0)
                return i == note.Length - 1;
        }

        return false;
    }

    /// <summary>A title after a paragraph's last full stop: the next line goes on as a title does and not as text.</summary>
    private static int? AfterSentence(string text, List<SourceLine> lines, int i, Places places)
    {
        var line = text.AsSpan(lines[i].Span.Start, lines[i].Span.Length);
        var stop = line.LastIndexOfAny('。', '！', '？');
        if (stop < 0 || stop + 1 >= line.Length || i + 1 >= lines.Count)
            return null;
        while (stop + 1 < line.Length && CharacterClass.IsCloser(line[stop + 1]))
            stop++;
        var tail = line[(stop + 1)..].Trim();
        // 泼脏水。漫画/左骏: who drew it.
        if (tail.Length is < 4 or > MaxTitleLength || CharacterClass.IsCloser(tail[0]) || tail.IndexOfAny('/', '／') >= 0 || Furniture.IsCaption(line.ToString()) || BlankCleaner.IsSpacedOut(tail))
            return null;
        if (tail.Length >= MinTitleBeside && stop > 4 && tail.IndexOfAny("。；：、") < 0 && tail.Count('，') <= 1 && tail[^1] != '，' && IsWiderThanColumn(text, lines, i))
            return lines[i].Span.Start + stop + 1;
        if (tail.IndexOfAny("，。；：、") >= 0 && !(tail.Count('：') == 1 && Headings.OpensWithSubject(tail.ToString()) && tail.IndexOfAny("，。；、") < 0))
            return null;
        var next = text.AsSpan(lines[i + 1].Span.Start, lines[i + 1].Span.Length);
        var isTitleAhead = next.Length <= MaxTitleLength && next.IndexOfAny("，。；：、！？") < 0
            && (PersonNames.AsList(next.ToString()) is not null
                || i + 2 < lines.Count && BylineReader.Read(text.AsSpan(lines[i + 2].Span.Start, lines[i + 2].Span.Length) is { Length: <= 60 } after ? FirstWord(after) : "", places) is not null
                || i + 2 < lines.Count && lines[i + 1].BlankLinesBefore <= lines[i].BlankLinesBefore && BylineReader.Read(lines[i + 2].Span.Of(text), places) is { IsReporters: true });
        return isTitleAhead ? lines[i].Span.Start + stop + 1 : null;
    }

    /// <summary>Whether the line is longer than all lines of the column above it, which are of one length: something stands beside its text.</summary>
    private static bool IsWiderThanColumn(string text, List<SourceLine> lines, int i)
    {
        if (i < ColumnLines || i + 1 >= lines.Count)
            return false;
        int longest = 0, shortest = int.MaxValue;
        for (var above = i - ColumnLines; above < i; above++)
        {
            var width = CharacterClass.Width(text.AsSpan(lines[above].Span.Start, lines[above].Span.Length));
            longest = Math.Max(longest, width);
            shortest = Math.Min(shortest, width);
        }

        // Right under the first line of another text, with its indent or a gap above it, a wider column begins.
        if (lines[i - 1].Indent >= 2 && lines[i].Indent < 2 || lines[i - 1].BlankLinesBefore > lines[i].BlankLinesBefore)
            return false;
        // Where the next line is as wide, so it does.
        return shortest >= 20 && longest - shortest <= 8 && CharacterClass.Width(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length)) is var own && own >= longest + 4
            && CharacterClass.Width(text.AsSpan(lines[i + 1].Span.Start, lines[i + 1].Span.Length)) < own - 2;
    }

    [GeneratedRegex(@"^(?<title>[^。；]{6,40}?)[ \u3000]+(?<by>[□■◎◇◆]\s*|\S{0,12}(?:记者|通讯员|评论员|特约撰稿人?)[ \u3000:：/|].{2,24}$|作者\s*[:：].{2,20}$|文\s*[/／].{2,12}$)", RegexOptions.CultureInvariant)]
    internal static partial Regex LabelAfterTitle { get; }

    internal static bool MayHoldLabel(ReadOnlySpan<char> line) => line.ContainsAny(LabelSigns);

    /// <summary>A title, blanks and a labelled byline.</summary>
    private static int? BeforeLabel(string text, SourceLine line, Places places)
    {
        if (!MayHoldLabel(text.AsSpan(line.Span.Start, line.Span.Length)))
            return null;
        var whole = line.Span.Of(text);
        if (LabelAfterTitle.Match(whole) is not { Success: true } match || Furniture.IsCaption(whole) || BylineReader.Read(whole, places) is not null || CharacterClass.EndsSentence(whole)
            || match.Groups["title"].ValueSpan.LastIndexOf('（') > match.Groups["title"].ValueSpan.LastIndexOf('）') || CharacterClass.Width(match.Groups["title"].ValueSpan) < 12 || BylineReader.Read(whole[match.Groups["by"].Index..], places) is not { NamesSomebody: true })
            return null;
        return line.Span.Start + match.Groups["by"].Index;
    }

    /// <summary>A title, blanks and a name of three characters, over text: 别把“网红打卡”当成文旅全部 刘根生.</summary>
    private static int? BeforeName(string text, IReadOnlyList<SourceLine> lines, int i, Places places)
    {
        var span = text.AsSpan(lines[i].Span.Start, lines[i].Span.Length);
        var blank = span.LastIndexOfAny(" \u3000");
        if (blank < 8 || span.Length - blank - 1 != 3 || span.IndexOfAny("。，；、：:") >= 0 || CharacterClass.Width(span[..blank]) < 16 || !PersonNames.IsName(span[(blank + 1)..]))
            return null;
        // The last line of a title at the page's end or over nothing but key words.
        if (i + 1 == lines.Count || text.AsSpan(lines[i + 1].Span.Start, lines[i + 1].Span.Length) is var keys && keys.StartsWith("关键词", StringComparison.Ordinal))
            return i > 0 && text.AsSpan(lines[i - 1].Span.Start, lines[i - 1].Span.Length) is { Length: >= 4 and <= MaxTitleLength } first && first.IndexOfAny("，。；、：:") < 0 && !LabelledByline.Holds(span.ToString()) && PersonNames.ReadList(span[..blank].ToString(), false).Names.Count == 0 ? lines[i].Span.Start + blank : null;
        var below = text.AsSpan(lines[i + 1].Span.Start, lines[i + 1].Span.Length);
        var isTitle = below.Length >= MinTextLength && below.IndexOfAny('，', '。') > 0
            && (i == 0 || text.AsSpan(lines[i - 1].Span.Start, lines[i - 1].Span.Length) is var above && (CharacterClass.EndsSentence(above) || above.Length <= MaxTitleLength))
            && PersonNames.ReadList(span[..blank].ToString(), false).Names.Count == 0 && BylineReader.Read(span.ToString(), places) is null;
        return isTitle ? lines[i].Span.Start + blank : null;
    }

    /// <summary>A column's name, blanks and a byline: 一线手记　海南日报记者 林书喜.</summary>
    private static int? AfterColumn(string text, SourceLine line, Places places)
    {
        var span = text.AsSpan(line.Span.Start, line.Span.Length);
        var blank = span.IndexOfAny(" \u3000");
        if (blank is < 2 or > 8 || span.Length - blank < 3 || span[blank..].Trim() is var rest && !BylineReader.MayRead(rest) || !Headings.IsColumn(span[..blank].ToString()))
            return null;
        return BylineReader.Read(rest.ToString(), places) is { NamesSomebody: true } ? line.Span.Start + blank : null;
    }

    private static string FirstWord(ReadOnlySpan<char> line) => line[..EndOfFirstWord(line)].ToString();

    /// <summary>Where the first word ends, a name of two characters set apart (冉 茜) taken for one; the whole length when it has no other.</summary>
    private static int EndOfFirstWord(ReadOnlySpan<char> line)
    {
        var blank = line.IndexOfAny(" \u3000");
        if (blank == 1 && line.Length > 3 && CharacterClass.IsBlank(line[3]) && PersonNames.IsName([line[0], line[2]]))
            return 3;
        return blank > 1 ? blank : line.Length;
    }

    /// <summary>An author and the caption of a drawing beside the name: 冉 茜 背篓上轻轨。漫画/康 明.</summary>
    private static int? BeforeCaption(string text, SourceLine line)
    {
        var span = text.AsSpan(line.Span.Start, line.Span.Length);
        var name = EndOfFirstWord(span);
        if (name is < 2 or > 4 || name + MinTitleBeside > span.Length || span[name..].IndexOf('。') < 2 || !Furniture.IsCaption(span[name..].Trim().ToString()))
            return null;
        return PersonNames.AsList(span[..name].ToString()) is [_] ? line.Span.Start + name : null;
    }

    /// <summary>A name, set apart or not, blanks, and at least six characters that are no name and no institution; at the page's begin, where nobody has signed yet, they are a title: 辜海燕 齐勇凯将担任旗手.</summary>
    private static int? AfterName(string text, SourceLine line)
    {
        var span = text.AsSpan(line.Span.Start, line.Span.Length);
        // 徐 敏|莫让指尖之便变成指尖之累
        var blank = EndOfFirstWord(span);
        if (blank is < 2 or > 4 || blank == span.Length || !(CharacterClass.IsBlank(span[1]) ? span[blank..].Trim().IndexOfAny(" \u3000") < 0 : PersonNames.IsName(span[..blank])))
            return null;
        var rest = span[blank..].Trim();
        var isTitle = rest.Length is >= 6 and <= MaxTitleLength && rest.IndexOfAny("，。；：（）()/／℃") < 0 && (CharacterClass.IsHan(rest[0]) || rest[0] is '“' or '《')
            && !Posts.EndsWithPost(rest.ToString()) && !Institutions.EndsAsOne(rest.ToString()) && PersonNames.ReadList(rest.ToString(), false).Names.Count == 0
            && LabelledByline.Read(span.ToString()) is null;
        return isTitle ? line.Span.Start + blank : null;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && CharacterClass.IsBlank(text[start]))
            start++;
        while (end > start && CharacterClass.IsBlank(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
