using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>
/// However a page is laid out and read, each title is found as printed, and the characters of each text are those of its article in order, none lost and none doubled. Where columns come out in order and show
/// where paragraphs begin, this holds always; where pieces of columns stand between those of others, words alone tell at times what belongs together, and most of it holds.
/// </summary>
public class PrintedPageTests
{
    private static readonly PrintedArticle[] All = [.. PrintedArticle.ReadAll("Interleaved"), .. PrintedArticle.ReadAll("Printed")];

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20251121, 20251123);

    /// <summary>Where titles stand over their texts and paragraphs keep their indent, in columns of 8 to 17 characters, every article is found whole.</summary>
    [Fact]
    public void Page_InOrderWithIndents_GivesEachArticleWhole()
    {
        var pages = from width in Gen.Choose(8, 17)
                    from count in Gen.Choose(2, 4)
                    from articles in Gen.Shuffle(Enumerable.Range(0, All.Length).ToArray())
                    from hasFurniture in Gen.Elements(true, false)
                    from seed in Gen.Choose(0, 1_000_000)
                    select new Page(articles[..count], new PageLayout(Manner.TitlesAbove, width, 1, true, hasFurniture, seed));

        Prop.ForAll(Arb.From(pages, Smaller), page =>
        {
            var articles = page.Articles.Select(number => All[number]);
            Assemble(page).Select(article => (article.Title, string.Join(' ', article.Authors.Select(author => author.Name)), article.Body.Replace("\n", "", StringComparison.Ordinal))).Order()
                .ShouldBe(articles.Select(article => (article.Heading, string.Join(' ', article.Authors), article.Text)).Order());
        }).Check(Config);
    }

    /// <summary>No page, however scrambled, gives a character to two articles.</summary>
    [Fact]
    public void Page_InAnyOrder_GivesNoCharacterTwice()
    {
        var pages = from manner in Gen.Elements(Enum.GetValues<Manner>())
                    from width in Gen.Choose(10, 26)
                    from run in Gen.Choose(2, 20)
                    from articles in Gen.Shuffle(Enumerable.Range(0, All.Length).ToArray())
                    from isIndented in Gen.Elements(true, false)
                    from seed in Gen.Choose(0, 1_000_000)
                    select new Page(articles[..3], new PageLayout(manner, width, run, isIndented, false, seed));

        Prop.ForAll(Arb.From(pages, Smaller), page =>
        {
            var places = Assemble(page).SelectMany(article => Enumerable.Range(0, article.Body.Length).Where(i => article.Body[i] != '\n').Select(article.BodyOffsets.ToSource)).ToList();
            places.Count.ShouldBe(places.Distinct().Count());
        }).Check(Config);
    }

    /// <summary>The manner, the longest run of lines, the shares of titles with their names and of texts that must come out right.</summary>
    public static TheoryData<Manner, int, double, double> Hard() => new()
    {
        { Manner.TitlesAbove, 1, 0.98, 0.95 },
        { Manner.TitlesBelow, 1, 0.95, 0.93 },
        { Manner.OneBelow, 1, 0.95, 0.93 },
        { Manner.OneAmid, 1, 0.95, 0.93 },
        { Manner.HalvesSwapped, 1, 0.98, 0.6 },
        { Manner.LineByLine, 1, 0.85, 0.7 },
        { Manner.Runs, 3, 0.75, 0.45 },
        { Manner.Pieces, 6, 0.85, 0.3 },
        { Manner.Pieces, 20, 0.95, 0.55 },
        { Manner.EqualPieces, 12, 0.85, 0.35 },
        { Manner.UnbrokenPieces, 12, 0.85, 0.3 },
    };

    [Theory]
    [MemberData(nameof(Hard))]
    public void Page_OutOfOrder_GivesMostArticlesWhole(Manner manner, int run, double titles, double bodies)
    {
        var random = new Random(run);
        var (titled, whole, all) = (0, 0, 0);
        for (var number = 0; number < 40; number++)
        {
            var articles = Enumerable.Range(0, All.Length).ToArray();
            random.Shuffle(articles);
            var page = new Page(articles[..3], new PageLayout(manner, random.Next(12, 27), run, number % 2 == 0, false, number));

            var found = Assemble(page);

            foreach (var article in page.Articles.Select(own => All[own]))
            {
                all++;
                var own = found.FirstOrDefault(other => other.Title == article.Heading);
                titled += own?.Authors.Select(author => author.Name).SequenceEqual(article.Authors) == true ? 1 : 0;
                whole += own?.Body.Replace("\n", "", StringComparison.Ordinal) == article.Text ? 1 : 0;
            }
        }

        ((double)titled / all).ShouldBeGreaterThanOrEqualTo(titles);
        ((double)whole / all).ShouldBeGreaterThanOrEqualTo(bodies);
    }

    private static IReadOnlyList<Article> Assemble(Page page)
    {
        var text = PrintedPage.Of([.. page.Articles.Select(number => All[number])], page.Layout);
        return ArticleAssembler.Assemble(PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(text))), BuiltIn.Lexicon).Articles;
    }

    /// <summary>Pages with an article less, without furniture, without indents, in wider columns.</summary>
    private static IEnumerable<Page> Smaller(Page page)
    {
        for (var i = 0; i < page.Articles.Length && page.Articles.Length > 2; i++)
            yield return page with { Articles = [.. page.Articles.Where((_, other) => other != i)] };
        if (page.Layout.HasFurniture)
            yield return page with { Layout = page.Layout with { HasFurniture = false } };
        if (page.Layout.IsIndented)
            yield return page with { Layout = page.Layout with { IsIndented = false } };
        if (page.Layout.Width < 26)
            yield return page with { Layout = page.Layout with { Width = page.Layout.Width + 1 } };
    }

    public sealed record Page(int[] Articles, PageLayout Layout)
    {
        public override string ToString() => $"{string.Join(',', Articles)} {Layout}";
    }
}
