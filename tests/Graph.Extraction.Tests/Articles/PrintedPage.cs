using System.Text;
using System.Text.Json;

namespace Graph.Extraction.Tests.Articles;

/// <summary>An article as it is printed: the lines of its title, its writers, its paragraphs.</summary>
public sealed record PrintedArticle(string[] Title, string[] Authors, string[] Paragraphs)
{
    /// <summary>The title as it is found: its lines with a blank between them.</summary>
    public string Heading => string.Join(' ', Title);

    /// <summary>All characters of its text.</summary>
    public string Text => string.Concat(Paragraphs);

    /// <summary>The articles of a folder under <c>Cases</c>.</summary>
    public static PrintedArticle[] ReadAll(string folder) =>
        JsonSerializer.Deserialize<PrintedArticle[]>(File.ReadAllBytes(Path.Combine("Cases", folder, "articles.json")), JsonSerializerOptions.Web)!;
}

/// <summary>In which order the lines of a page's articles come out of recognition.</summary>
public enum Manner
{
    /// <summary>Each title over its text.</summary>
    TitlesAbove,

    /// <summary>Each title under its text.</summary>
    TitlesBelow,

    /// <summary>The first title under its text, the others over theirs.</summary>
    OneBelow,

    /// <summary>The first title between the paragraphs of its text, the others over theirs.</summary>
    OneAmid,

    /// <summary>All titles with their names, then all texts.</summary>
    TitlesFirst,

    /// <summary>Two titles, then two rows of names, then two texts; another article below.</summary>
    Stacked,

    /// <summary>The second half of the first article under the second: cut where a paragraph ends.</summary>
    HalvesSwapped,

    /// <summary>The second columns of two articles after the first columns of both: cut where a column ends.</summary>
    ColumnsSwapped,

    /// <summary>The columns of two articles read across, line by line, under the titles and names of both.</summary>
    LineByLine,

    /// <summary>The columns of two articles read across in runs of lines, under the titles and names of both.</summary>
    Runs,

    /// <summary>The columns of three articles read across.</summary>
    ThreeAcross,

    /// <summary>The two columns of the first article read across.</summary>
    OneAcross,

    /// <summary>All articles, each in a column of its own width, cut into pieces that stand between those of others, with titles and names before any piece or under the last.</summary>
    Pieces,

    /// <summary>The same with columns of one width.</summary>
    EqualPieces,

    /// <summary>The same, but what a piece holds of a paragraph is one line.</summary>
    UnbrokenPieces,
}

/// <summary>How a page is laid out and read.</summary>
/// <param name="Manner">The order of its lines.</param>
/// <param name="Width">Characters in a line of a column.</param>
/// <param name="Run">Longest run of lines of one column where columns are read across.</param>
/// <param name="IsIndented">Whether the indent of a paragraph's first line is kept.</param>
/// <param name="HasFurniture">Whether the page's head, captions and an address stand between the articles.</param>
/// <param name="Seed">Decides what the others leave open.</param>
public sealed record PageLayout(Manner Manner, int Width, int Run, bool IsIndented, bool HasFurniture, int Seed);

/// <summary>Prints articles as the lines that recognition gives of their page.</summary>
public static class PrintedPage
{
    private static readonly string[][] Furniture = [["图为活动现场。 本报记者 肖一鸣 摄"], ["新闻热线：8221100 投稿邮箱：yyrb@163.com"], ["工人在生产线上忙碌着。", "本报记者 肖一鸣 摄"], ["数读·前三季度", "新签订单 128份", "同比增长 6.2%"]];

    /// <summary>The page.</summary>
    public static string Of(IReadOnlyList<PrintedArticle> articles, PageLayout layout)
    {
        var random = new Random(layout.Seed);
        List<string> page = layout.HasFurniture ? ["岳阳日报  2024年3月12日 星期二  责任编辑 陈立  05", "", .. random.Next(2) == 0 ? (string[])["奋进“十四五” 启航新征程", ""] : []] : [];
        var across = layout.Manner switch
        {
            Manner.LineByLine or Manner.Runs or Manner.Stacked or Manner.ColumnsSwapped => 2,
            Manner.ThreeAcross => 3,
            Manner.OneAcross => 1,
            _ => 0,
        };
        across = Math.Min(across, articles.Count);
        if (layout.Manner == Manner.TitlesFirst)
        {
            foreach (var article in articles)
                page.AddRange([.. Head(article), ""]);
        }

        if (layout.Manner is Manner.Pieces or Manner.EqualPieces or Manner.UnbrokenPieces)
        {
            Pieces(articles, layout, random, page);
            return string.Join('\n', page);
        }

        if (across > 0)
            Across([.. articles.Take(across)], layout, random, page);
        for (var i = across; i < articles.Count; i++)
        {
            var (article, isFirst) = (articles[i], i == 0);
            var paragraphs = Array.ConvertAll(article.Paragraphs, paragraph => Break(paragraph, layout));
            switch (layout.Manner)
            {
                case Manner.TitlesFirst:
                    page.AddRange(paragraphs.SelectMany(lines => lines));
                    break;
                case Manner.TitlesBelow:
                case Manner.OneBelow when isFirst:
                    page.AddRange([.. paragraphs.SelectMany(lines => lines), "", .. Head(article), ""]);
                    break;
                case Manner.OneAmid when isFirst:
                    var above = random.Next(1, Math.Max(2, paragraphs.Length));
                    page.AddRange([.. paragraphs.Take(above).SelectMany(lines => lines), "", .. Head(article), "", .. paragraphs.Skip(above).SelectMany(lines => lines), ""]);
                    break;
                case Manner.HalvesSwapped when isFirst && articles.Count > 1:
                    var half = (paragraphs.Length + 1) / 2;
                    page.AddRange([.. Head(article), .. paragraphs.Take(half).SelectMany(lines => lines), ""]);
                    page.AddRange([.. Head(articles[1]), .. articles[1].Paragraphs.SelectMany(paragraph => Break(paragraph, layout)), ""]);
                    page.AddRange([.. paragraphs.Skip(half).SelectMany(lines => lines), ""]);
                    i++;
                    break;
                default:
                    page.AddRange([.. article.Title, layout.HasFurniture ? BylineOfForm(article, random.Next(4)) : Byline(article), .. paragraphs.SelectMany(lines => lines), ""]);
                    break;
            }

            if (layout.HasFurniture && random.Next(3) == 0)
                page.AddRange([.. Furniture[random.Next(Furniture.Length)], ""]);
        }

        return string.Join('\n', page);
    }

    private static string[] Head(PrintedArticle article) => [.. article.Title, Byline(article)];

    private static string BylineOfForm(PrintedArticle article, int form) => form switch
    {
        0 => Byline(article),
        1 => $"（本报记者 {string.Join(' ', article.Authors)}）",
        2 => $"策划：何婷　采写：{string.Join(' ', article.Authors)}",
        _ => $"文/{string.Join(' ', article.Authors)}　图/骆豪",
    };

    private static string Byline(PrintedArticle article) => "□本报记者 " + string.Join(' ', article.Authors);

    /// <summary>Articles side by side, or one in two columns, read other than in order.</summary>
    private static void Across(PrintedArticle[] articles, PageLayout layout, Random random, List<string> page)
    {
        var texts = Array.ConvertAll(articles, article => article.Paragraphs.SelectMany(paragraph => Break(paragraph, layout)).ToList());
        if (layout.Manner == Manner.ColumnsSwapped)
        {
            var half = Array.ConvertAll(texts, text => (text.Count + 1) / 2);
            for (var i = 0; i < articles.Length; i++)
                page.AddRange([.. Head(articles[i]), .. texts[i].Take(half[i])]);
            for (var i = 0; i < articles.Length; i++)
                page.AddRange(texts[i].Skip(half[i]));
            page.Add("");
            return;
        }

        // Titles above names, or each title above its names.
        if (layout.Manner == Manner.Stacked || random.Next(2) == 0)
            page.AddRange([.. articles.SelectMany(article => article.Title), .. articles.Select(Byline)]);
        else
            page.AddRange(articles.SelectMany(Head));
        if (layout.Manner == Manner.Stacked)
        {
            page.AddRange([.. texts.SelectMany(text => text), ""]);
            return;
        }

        var columns = layout.Manner == Manner.OneAcross
            ? [new Queue<string>(texts[0].Take((texts[0].Count + 1) / 2)), new Queue<string>(texts[0].Skip((texts[0].Count + 1) / 2))]
            : Array.ConvertAll(texts, text => new Queue<string>(text));
        var longest = layout.Manner == Manner.Runs ? layout.Run : 1;
        while (Array.Exists(columns, column => column.Count > 0))
        {
            foreach (var column in columns)
            {
                for (var run = longest == 1 ? 1 : random.Next(2, longest + 1); run > 0 && column.Count > 0; run--)
                    page.Add(column.Dequeue());
            }
        }

        page.Add("");
    }

    /// <summary>Articles beside each other, whose columns are cut into pieces of up to <see cref="PageLayout.Run"/> lines.</summary>
    private static void Pieces(IReadOnlyList<PrintedArticle> articles, PageLayout layout, Random random, List<string> page)
    {
        var wider = layout.Manner == Manner.Pieces ? 2 : 0;
        var columns = articles.Select((article, i) => new Queue<(string Line, int Paragraph)>(article.Paragraphs.SelectMany((paragraph, p) => Break(paragraph, layout with { Width = layout.Width + (wider * i) }).Select(line => (line, p))))).ToList();
        var heads = articles.Select(Head).ToList();
        var order = Enumerable.Range(0, articles.Count).ToList();
        // A head stands over its text, or before a later piece of it or of another.
        int[] waits = [.. order.Select(_ => random.Next(3) == 0 ? random.Next(1, 3) : 0)];
        var isFirst = true;
        while (order.Count > 0)
        {
            // Two texts, or three, are under way at a time.
            var own = isFirst ? order[0] : order[random.Next(Math.Min(order.Count, layout.Width < 14 ? 2 : 3))];
            isFirst = false;
            if (waits[own]-- == 0)
                page.AddRange(heads[own]);
            var paragraph = -1;
            for (var run = random.Next(2, Math.Max(3, layout.Run + 1)); run > 0 && columns[own].Count > 0; run--)
            {
                var next = columns[own].Dequeue();
                if (layout.Manner == Manner.UnbrokenPieces && next.Paragraph == paragraph)
                    page[^1] += next.Line;
                else
                    page.Add(next.Line);
                paragraph = next.Paragraph;
            }

            if (columns[own].Count > 0)
                continue;
            order.Remove(own);
            if (waits[own] >= 0)
                page.AddRange(heads[own]);
            if (layout.HasFurniture && random.Next(3) == 0)
                page.AddRange(Furniture[random.Next(Furniture.Length)]);
        }
    }

    /// <summary>
    /// Breaks a paragraph as print does: its first line shorter by the indent, no closing mark at a line's begin, no opening mark at its end, numbers and Latin words whole and half as wide.
    /// </summary>
    private static List<string> Break(string paragraph, PageLayout layout)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var (limit, filled) = (layout.Width - 2.0, 0.0);
        for (var at = 0; at < paragraph.Length;)
        {
            var end = at + 1;
            while (end < paragraph.Length && (paragraph[end - 1] is '“' or '《' or '（' or '‘' || char.IsAscii(paragraph[end - 1]) && char.IsAscii(paragraph[end]) || PrintedLines.ClosingMarks.Contains(paragraph[end], StringComparison.Ordinal)))
                end++;
            var piece = paragraph[at..end];
            var opening = piece.TakeWhile(c => !PrintedLines.ClosingMarks.Contains(c, StringComparison.Ordinal)).Sum(c => c < '\u0100' ? 0.5 : 1);
            if (filled + opening > limit && line.Length > 0)
            {
                lines.Add(line.ToString());
                line.Clear();
                (limit, filled) = (layout.Width, 0);
            }

            line.Append(piece);
            filled += piece.Sum(c => c < '\u0100' ? 0.5 : 1);
            at = end;
        }

        lines.Add(line.ToString());
        lines[0] = (layout.IsIndented ? "\u3000\u3000" : "") + lines[0];
        return lines;
    }
}
