using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>Pages whose columns were read across, made of whole articles: their lines stand between each other in runs of different lengths.</summary>
public class InterleavedLinesTests
{
    private static readonly PrintedArticle[] All = PrintedArticle.ReadAll("Interleaved");

    /// <summary>Longest run of lines of one article, whether paragraphs are indented, articles side by side, how many of all must come out with title and names, and how many with their text whole.</summary>
    public static TheoryData<int, bool, int, double, double> Manners() => new()
    {
        { 1, false, 2, 0.95, 0.85 },
        { 1, true, 2, 0.95, 0.85 },
        { 3, false, 2, 0.85, 0.2 },
        { 3, true, 2, 0.9, 0.35 },
        { 6, false, 2, 0.5, 0.15 },
        { 6, true, 2, 0.9, 0.35 },
        { 1, false, 3, 0.8, 0.25 },
        { 1, true, 3, 0.8, 0.35 },
    };

    [Theory]
    [MemberData(nameof(Manners))]
    public void Page_ReadAcrossItsColumns_GivesMostArticlesWhole(int longest, bool isIndented, int columns, double titles, double bodies)
    {
        var random = new Random(longest);
        var (titled, whole, all) = (0, 0, 0);
        for (var first = 0; first < All.Length; first++)
        {
            for (var width = columns > 2 ? 18 : 15; width <= (columns > 2 ? 18 : 21); width += 3)
            {
                PrintedArticle[] articles = [.. Enumerable.Range(0, columns).Select(column => All[(first + (column * (1 + (width % 2)))) % All.Length])];

                var found = Assemble(Print(articles, width, longest, isIndented, random));

                foreach (var article in articles)
                {
                    all++;
                    var own = found.SingleOrDefault(other => other.Title == string.Join(' ', article.Title));
                    titled += own?.Authors.Select(author => author.Name).SequenceEqual(article.Authors) == true ? 1 : 0;
                    whole += own?.Body.Replace("\n", "", StringComparison.Ordinal) == string.Concat(article.Paragraphs) ? 1 : 0;
                }
            }
        }

        // Read in order, none comes out whole. Where two articles end a sentence at one height, their words alone tell which goes on where.
        titled.ShouldBeGreaterThanOrEqualTo((int)(all * titles));
        whole.ShouldBeGreaterThanOrEqualTo((int)(all * bodies));
    }

    [Theory]
    [InlineData(15, false)]
    [InlineData(18, true)]
    [InlineData(21, false)]
    public void Page_InOrder_IsLeftAlone(int width, bool isIndented)
    {
        var lines = All.SelectMany(article => (string[])["", .. article.Title, "□本报记者 " + string.Join(' ', article.Authors), .. article.Paragraphs.SelectMany(paragraph => Break(paragraph, width, isIndented))]);
        var page = Read(string.Join('\n', lines));

        InterleavedLines.TakeApart(page, BuiltIn.Lexicon.Places).ShouldBeSameAs(page);
    }

    [Fact]
    public void Page_WithHeadsOfAllAboveTextsInOrder_IsLeftAlone()
    {
        string[] lines = [.. All.Take(2).SelectMany(article => article.Title), .. All.Take(2).Select(article => "□本报记者 " + string.Join(' ', article.Authors)), .. All.Take(2).SelectMany(article => article.Paragraphs.SelectMany(paragraph => Break(paragraph, 16, false)))];
        var page = Read(string.Join('\n', lines));

        InterleavedLines.TakeApart(page, BuiltIn.Lexicon.Places).ShouldBeSameAs(page);
    }

    [Fact]
    public void Page_TakenApart_LeadsBackToItsOwnCharacters()
    {
        var text = Print(All[..2], 18, 1, false, new Random(1));

        foreach (var article in Assemble(text))
        {
            for (var i = 0; i < article.Body.Length; i++)
                (article.Body[i] == '\n' || text[article.BodyOffsets.ToSource(i)] == article.Body[i]).ShouldBeTrue();
        }
    }

    private static string Print(PrintedArticle[] articles, int width, int longest, bool isIndented, Random random)
    {
        List<string> page = ["岳阳日报  2024年3月12日 星期二  责任编辑 陈立  05", ""];
        page.AddRange(articles.SelectMany(article => article.Title));
        page.AddRange(articles.Select(article => "□本报记者 " + string.Join(' ', article.Authors)));
        var columns = Array.ConvertAll(articles, article => new Queue<string>(article.Paragraphs.SelectMany(paragraph => Break(paragraph, width, isIndented))));
        while (columns.Any(column => column.Count > 0))
        {
            foreach (var column in columns)
            {
                for (var run = random.Next(1, longest + 1); run > 0 && column.Count > 0; run--)
                    page.Add(column.Dequeue());
            }
        }

        return string.Join('\n', page);
    }

    private static IReadOnlyList<Article> Assemble(string page) => ArticleAssembler.Assemble(Read(page), BuiltIn.Lexicon).Articles;

    private static SourcePage Read(string page) => PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(page)));

    private static List<string> Break(string paragraph, int width, bool isIndented) => PrintedLines.Break(paragraph, width, isIndented, latin: 1);
}
