using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests.Articles;

public class ArticleSequenceTests
{
    /// <summary>More than are followed when they close.</summary>
    private const int ManyArticles = 12;

    private static readonly double[] Switches = [0.05, 0.12, 0.8];

    [Fact]
    public void Best_ManyArticles_IsTheFirstOfTheBestPaths()
    {
        // Few values, so that many paths are equally good.
        var pages = Gen.Choose(1, 7).SelectMany(texts => Gen.Choose(0, 3).ListOf(texts * ManyArticles).SelectMany(values => Gen.Elements(Switches).ListOf(texts).Select(switches => (values, switches))));

        Prop.ForAll(pages.ToArbitrary(), page =>
        {
            var units = page.switches.Select(each => new MovableText(0) { Switch = each }).ToList();
            var values = new double[units.Count, ManyArticles];
            for (var i = 0; i < page.values.Count; i++)
                values[i / ManyArticles, i % ManyArticles] = page.values[i] * 0.3;

            ArticleSequence.Best(units, values, ManyArticles).ShouldBe(Naive(units, values));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Best_FewArticles_NoneGoesOnBehindTheNoteThatClosesIt()
    {
        List<MovableText> units = [new(0) { Closes = true }, new(0)];

        ArticleSequence.Best(units, new double[,] { { 2, 0 }, { 1, 0 } }, 2).ShouldBe([0, 1]);
    }

    /// <summary>Every step from every article to every other; of equal ones the first.</summary>
    private static List<int> Naive(List<MovableText> units, double[,] values)
    {
        var sums = Enumerable.Range(0, ManyArticles).Select(article => values[0, article]).ToArray();
        var paths = Enumerable.Range(0, ManyArticles).Select(article => new List<int> { article }).ToArray();
        for (var u = 1; u < units.Count; u++)
        {
            var next = new double[ManyArticles];
            var from = new int[ManyArticles];
            Array.Fill(next, double.NegativeInfinity);
            for (var before = 0; before < ManyArticles; before++)
            {
                for (var article = 0; article < ManyArticles; article++)
                {
                    var sum = sums[before] + values[u, article] - (article == before ? 0 : units[u].Switch);
                    if (sum > next[article])
                        (next[article], from[article]) = (sum, before);
                }
            }

            paths = [.. from.Select((before, article) => (List<int>)[.. paths[before], article])];
            sums = next;
        }

        return paths[Array.IndexOf(sums, sums.Max())];
    }
}
