using System.Text.RegularExpressions;
using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>
/// Reads the notes at an article's end that say who its authors are: （作者单位：…）, （作者系…教授）, （作者分别为：甲、乙）,
/// （张三系…，李四系…）, （记者 王子谦）, （执笔：…）, 作者简介：….
/// </summary>
internal static partial class ClosingNotes
{
    [GeneratedRegex(@"[（(](?<note>[^（）()]{0,10}(?:作者|笔者|执笔|第一作者|通讯作者|课题组|系列文章|本文|记者|通讯员|供稿|撰稿)(?:[^（）()]|[（(][^（）()]{0,40}[）)]){0,400})[）)]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedNote { get; }

    [GeneratedRegex(@"[（(](?<note>(?<name>[\p{IsCJKUnifiedIdeographs}·]{2,10}?)\s*[，,]?\s*(?:系|现任|现为|为|均?来自|单位[:：])(?:[^（）()]|[（(][^（）()]{0,40}[）)]){3,300})[）)]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NamedNote { get; }

    [GeneratedRegex(@"(?<=[；;，,。\s])执笔人?\s*[:：]\s*(?<names>[^；;。:：]{2,60})", RegexOptions.CultureInvariant)]
    private static partial Regex Writers { get; }

    [GeneratedRegex(@"^[（(]?\s*(?:本文|第一|通讯)?(?:作者|笔者)(?:简介|单位|系|为|是|分别|均|[:：])", RegexOptions.CultureInvariant)]
    internal static partial Regex StandingNote { get; }

    /// <summary>The first characters of standing notes.</summary>
    private static readonly CharacterSet StandingBeginnings = new("（( \t\u3000本第通作笔");

    [GeneratedRegex(@"(?:本文)?(?:作者|笔者|执笔)(?:的)?(?:所在)?(?:单位)?(?:简介)?(?<each>分别)?(?:均|都)?(?:系|为|是|来自)?(?:单位)?\s*[:：]?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Lead { get; }

    [GeneratedRegex(@"(?<name>[\p{IsCJKUnifiedIdeographs}·]{2,8}?)\s*(?:单位)?(?:分别)?(?:系|为|是|[，,：:])\s*(?<where>[^；;。]+)", RegexOptions.CultureInvariant)]
    private static partial Regex NamedPart { get; }

    /// <summary>（1982—），女，壮族，广西柳州人，法学博士，: what journals tell of a person before the institution.</summary>
    [GeneratedRegex(@"\s*[（(](?:19|20)\d{2}[^（）()]{0,8}[）)]|(?<=[，,])\s*(?:男|女|[\p{IsCJKUnifiedIdeographs}]{1,4}族|[\p{IsCJKUnifiedIdeographs}]{2,9}人|[\p{IsCJKUnifiedIdeographs}]{2,4}(?:博士|硕士|学士))\s*[，,]", RegexOptions.CultureInvariant)]
    private static partial Regex PersonalData { get; }

    /// <summary>Whether the paragraph ends with a note that closes its article.</summary>
    public static bool ClosesArticle(ReadOnlySpan<char> paragraph) => FindNote(paragraph) is not null;

    /// <summary>【作者单位：…】: whether a line in these brackets, which as a rule hold a sentence of the text, begins as a note on the authors does.</summary>
    public static bool MayBeNote(ReadOnlySpan<char> line) => line.Length > 4 && line[1..].TrimStart() is ['作' or '笔', '者', ..] or ['本', '文', ..];

    /// <summary>Names in brackets that sign a text are no longer, with the brackets.</summary>
    private const int MaxSignature = 24;

    /// <summary>（卢志刚）, （河东区读者 卢志刚）: names in brackets on a line of their own.</summary>
    public static bool IsSignature(string line) => line.Length <= MaxSignature && line[^1] is '）' or ')' && line.Trim('（', '）', '(', ')', ' ') is var inside && PersonNames.AsList(WorkOfWriters.WithoutRole(inside)) is { Count: <= 3 };

    /// <summary>The note at the paragraph's end, without its brackets; null when there is none.</summary>
    public static string? FindNote(ReadOnlySpan<char> paragraph)
    {
        paragraph = paragraph.TrimEnd();
        if (paragraph.Length < 4)
            return null;
        if (paragraph.Length < 400 && StandingBeginnings.Contains(paragraph[0]) && StandingNote.IsMatch(paragraph))
            return paragraph.Trim("（）()").ToString();
        if (paragraph[^1] is not ('）' or ')' or '〕' or ']' or '］' or '】'))
            return null;
        // The last bracket pair at the end of the paragraph, and the one before it when two notes follow each other.
        var tail = RoundBrackets(paragraph[Math.Max(0, paragraph.Length - 460)..]);
        var match = BracketedNote.Match(tail);
        if (match.Success)
            return match.Groups["note"].Value;
        if (tail[0] is '（' or '(' && IsSignature(tail))
            return tail[1..^1];
        match = NamedNote.Match(tail);
        return match.Success && PersonNames.IsName(match.Groups["name"].Value) ? match.Groups["note"].Value : null;
    }

    /// <summary>〔作者单位：…〕 and [作者单位：…] are read as （作者单位：…）.</summary>
    private static string RoundBrackets(ReadOnlySpan<char> text) =>
        text.ToString().Replace('〔', '（').Replace('〕', '）').Replace('[', '（').Replace(']', '）').Replace('［', '（').Replace('］', '）').Replace('【', '（').Replace('】', '）');

    /// <summary>What the note says of the <paramref name="authors"/> known from the byline, and of further ones it names.</summary>
    public static Byline Apply(string note, IReadOnlyList<Author> authors)
    {
        // What is said after a full stop or of the paper itself (本文系…阶段性成果) is not about the authors.
        var about = note;
        var paper = about.IndexOf("本文", 1, StringComparison.Ordinal);
        if (paper > 0)
            about = about[..paper];
        about = about.Trim(' ', '\u3000', '。', '，', '；', '\n');
        if (about.StartsWith("本文系", StringComparison.Ordinal) || about.StartsWith("本文为", StringComparison.Ordinal) || about.StartsWith("本文是", StringComparison.Ordinal))
            return new Byline(authors);
        // （课题组组长：甲；成员：乙、丙；执笔：丙）: who wrote it down is the author.
        if (Writers.Match(about) is { Success: true } writers && PersonNames.ReadList(writers.Groups["names"].Value.Trim(), isLabelled: true) is ({ Count: > 0 } written, _))
            return authors.Count == 0 ? new Byline([.. written.Select(name => new Author(name))]) : new Byline(authors);
        if (LabelledByline.Read(about) is { } labelled)
            return new Byline(authors).With(labelled);
        if (PersonNames.AsList(WorkOfWriters.WithoutRole(about)) is { } signing)
            return new Byline(authors).With(new Byline([.. signing.Select(name => new Author(name))]));
        if (NamedParts(about, authors) is { } named)
            return named;
        var match = Lead.Match(about);
        if (!match.Success)
            return new Byline(authors);
        // （龙海波 作者单位：…）: the name stands before the words.
        if (authors.Count == 0 && PersonNames.AsSignature(about[..match.Index].Trim(' ', '\u3000', '，', ',', '：', ':')) is { } before)
            authors = [.. before.Select(name => new Author(name))];
        var rest = about[(match.Index + match.Length)..].Trim();
        if (rest.Length == 0)
            return new Byline(authors);
        if (authors.Count == 0)
        {
            var (names, end) = PersonNames.ReadList(rest, isLabelled: false);
            if (names.Count == 0)
                return Byline.None;
            var where = end < rest.Length ? Posts.Institution(WithoutLead(rest[end..].Trim('，', ',', ' ', '\u3000', '；', '（', '）'))) : null;
            return new Byline([.. names.Select(name => new Author(name, where))]);
        }

        var parts = rest.Split(['、', '，', ',', '；', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // 经济与金融学院 is one house: words that join are taken for marks only where the marks leave too few.
        if (parts.Length != authors.Count)
            parts = rest.Split(['、', '，', ',', '；', ';', '/', '和', '与'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (authors.Count > 1 && parts.Length == authors.Count && (match.Groups["each"].Success || parts.All(Institutions.EndsAsOne)))
            return new Byline([.. authors.Select((author, i) => author with { Affiliation = Posts.Institution(parts[i]) ?? author.Affiliation })]);
        var institution = Posts.Institution(rest);
        return new Byline([.. authors.Select(author => author with { Affiliation = institution ?? author.Affiliation })]);
    }

    /// <summary>The note without 作者系, 单位： and the like before the institution.</summary>
    public static string WithoutLead(string note)
    {
        var match = Lead.Match(note);
        var rest = match.Success && match.Index == 0 ? note[match.Length..] : note;
        foreach (var lead in (ReadOnlySpan<string>)["单位：", "单位:", "系", "为", "现任", "现为", "来自"])
        {
            if (rest.StartsWith(lead, StringComparison.Ordinal))
                rest = rest[lead.Length..];
        }

        return rest.Trim();
    }

    /// <summary>作者张三系甲教授，李四系乙讲师 and 张三，甲教授；李四，乙讲师.</summary>
    private static Byline? NamedParts(string note, IReadOnlyList<Author> authors)
    {
        var found = new List<Author>();
        foreach (var part in note.Split(['；', ';', '。'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var text = part;
            foreach (var lead in (ReadOnlySpan<string>)["第一作者", "通讯作者", "作者简介", "作者单位", "作者", "笔者"])
            {
                if (text.StartsWith(lead, StringComparison.Ordinal))
                    text = text[lead.Length..];
            }

            text = PersonalData.Replace(text.TrimStart(':', '：', ' ', '\u3000'), "");
            foreach (var piece in SplitBeforeNames(text, authors))
            {
                if (NamedPart.Match(piece) is { Success: true, Index: 0 } match && IsAuthor(match.Groups["name"].Value, authors))
                    found.Add(new Author(match.Groups["name"].Value, Posts.Institution(WithoutLead(match.Groups["where"].Value.Trim('，', ',', ' ')))));
            }
        }

        return found.Count == 0 ? null : authors.Count == 0 ? new Byline(found) : new Byline(authors).With(new Byline([.. found.Where(f => authors.Any(a => a.Name == f.Name))]));
    }

    private static IEnumerable<string> SplitBeforeNames(string text, IReadOnlyList<Author> authors)
    {
        var cuts = new SortedSet<int> { 0 };
        foreach (var author in authors)
        {
            if (text.IndexOf(author.Name, StringComparison.Ordinal) is > 0 and var at && text[at - 1] is '，' or ',' or '、' or ' ')
                cuts.Add(at);
        }

        var starts = cuts.ToArray();
        for (var i = 0; i < starts.Length; i++)
            yield return text[starts[i]..(i + 1 < starts.Length ? starts[i + 1] : text.Length)];
    }

    private static bool IsAuthor(string name, IReadOnlyList<Author> authors) =>
        authors.Count > 0 ? authors.Any(author => author.Name == name) : PersonNames.IsName(name);
}
