using System.Text;
using System.Text.Json;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>However a page is laid out, the same articles stand on it.</summary>
public class LaidOutPagesTests
{
    private static readonly Printed[] All = JsonSerializer.Deserialize<Printed[]>(File.ReadAllText(Path.Combine("Cases", "LaidOut", "articles.json")), JsonSerializerOptions.Web)!;

    public enum Titles
    {
        Above,
        Below,
        Apart,
    }

    public static TheoryData<Titles, int, bool, bool> Layouts()
    {
        var layouts = new TheoryData<Titles, int, bool, bool>();
        foreach (var titles in (Titles[])[Titles.Above, Titles.Below])
        {
            foreach (var width in (int[])[0, 14, 18, 22, 27])
            {
                foreach (var (isSpaced, isIndented) in ((bool, bool)[])[(false, false), (true, false), (false, true)])
                {
                    if (width > 0 || !isIndented)
                        layouts.Add(titles, width, isSpaced, isIndented);
                }
            }
        }

        return layouts;
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Page_LaidOutInAnyManner_HoldsTheSameArticles(Titles titles, int width, bool isSpaced, bool isIndented)
    {
        for (var first = 0; first + 2 < All.Length; first++)
        {
            var articles = All[first..(first + 3)];

            var found = ArticleAssembler.Assemble(PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(Print(articles, titles, width, isSpaced, isIndented)))), BuiltIn.Lexicon).Articles;

            found.Select(article => (article.Title, string.Join(" ", article.Authors.Select(author => author.Name)), article.Body.Replace("\n", "", StringComparison.Ordinal)))
                .ShouldBe(articles.Select(article => (article.Title, article.Author, string.Concat(article.Paragraphs))), ignoreOrder: true);
        }
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(0, true)]
    [InlineData(18, false)]
    [InlineData(18, true)]
    [InlineData(24, false)]
    public void Page_TitlesApartFromTextsWithoutAnyMarkBetweenThem_GivesEachTitleItsText(int width, bool isIndented)
    {
        var (right, all) = (0, 0);
        for (var first = 0; first + 2 < All.Length; first++)
        {
            var articles = All[first..(first + 3)];

            var found = ArticleAssembler.Assemble(PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(Print(articles, Titles.Apart, width, false, isIndented)))), BuiltIn.Lexicon).Articles;

            found.Select(article => article.Title).ShouldBe(articles.Select(article => article.Title), ignoreOrder: true);
            all += articles.Length;
            right += articles.Count(article => found.Any(other => other.Title == article.Title && other.Body.Replace("\n", "", StringComparison.Ordinal) == string.Concat(article.Paragraphs)));
        }

        // Where two texts meet is told by their words alone; some of these share none with their titles.
        right.ShouldBeGreaterThanOrEqualTo(all * 3 / 4);
    }

    [Theory]
    [InlineData(18, false)]
    [InlineData(18, true)]
    [InlineData(24, false)]
    public void Page_SecondHalfOfATextUnderAnotherArticle_GoesOnWithItsFirst(int width, bool isIndented)
    {
        var (right, all) = (0, 0);
        for (var first = 0; first + 2 < All.Length; first++)
        {
            var articles = All[first..(first + 3)];
            var half = (articles[0].Paragraphs.Count + 1) / 2;
            string[] Text(Printed article, Range part) => [.. article.Paragraphs.Take(part).SelectMany(paragraph => PrintedLines.Break(paragraph, width, isIndented))];
            string[] Head(Printed article) => ["", article.Title, "□ " + article.Author];
            string[] lines =
            [
                "岳阳日报  2024年3月12日 星期二  责任编辑 陈立  05", .. Head(articles[0]), .. Text(articles[0], ..half), .. Head(articles[1]), .. Text(articles[1], ..), "",
                .. Text(articles[0], half..), .. Head(articles[2]), .. Text(articles[2], ..),
            ];

            var found = ArticleAssembler.Assemble(PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(string.Join('\n', lines)))), BuiltIn.Lexicon).Articles;

            found.Select(article => article.Title).ShouldBe(articles.Select(article => article.Title), ignoreOrder: true);
            all += articles.Length;
            right += articles.Count(article => found.Any(other => other.Title == article.Title && other.Body.Replace("\n", "", StringComparison.Ordinal) == string.Concat(article.Paragraphs)));
        }

        // Some second halves share no word with their first; without reading on past the other article none were right.
        right.ShouldBeGreaterThanOrEqualTo(all * 2 / 3);
    }

    private static string Print(Printed[] articles, Titles titles, int width, bool isSpaced, bool isIndented)
    {
        var lines = new List<string> { "岳阳日报  2024年3月12日 星期二  责任编辑 陈立  05" };
        foreach (var article in articles)
        {
            string[] head = [article.Title, "□ " + article.Author];
            if (titles == Titles.Above)
                lines.AddRange(["", .. head]);
            lines.Add("");
            lines.AddRange(article.Paragraphs.SelectMany(paragraph => PrintedLines.Break(paragraph, width, isIndented)));
            if (titles == Titles.Below)
                lines.AddRange(["", .. head]);
        }

        if (titles == Titles.Apart)
            lines.AddRange(articles.Reverse().SelectMany(article => (string[])["", article.Title, "□ " + article.Author]));
        return string.Join('\n', isSpaced ? lines.Where(line => line.Length > 0).SelectMany(line => (string[])[line, ""]) : lines);
    }

    public sealed record Printed(string Title, string Author, IReadOnlyList<string> Paragraphs);
}
