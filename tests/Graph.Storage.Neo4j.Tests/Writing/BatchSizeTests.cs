using Graph.Model;
using Graph.Storage.Neo4j.Writing;
using static Graph.TestKit.Facts;

namespace Graph.Storage.Neo4j.Tests.Writing;

public sealed class BatchSizeTests
{
    private static readonly DocumentFacts[] Pages = [.. Enumerable.Range(0, 3000).Select(i => Document($"{i}.txt", Article("", "[株洲=region:430200]。")))];

    [Fact]
    public void Take_SmallArticles_AreBoundedByTheirNumber() =>
        new BatchSize().Take(Pages, 0).Count.ShouldBe(BatchSize.MostArticles);

    [Fact]
    public void Take_FromAPlace_GoesOnThere()
    {
        var rest = new BatchSize().Take(Pages, 2990);
        rest.Count.ShouldBe(10);
        rest[0].ShouldBeSameAs(Pages[2990]);
    }

    [Fact]
    public void Take_OneDocumentBeyondEveryBound_IsTakenAlone()
    {
        var huge = Document("huge.txt", Article("", new string('长', 5_000_000)));
        new BatchSize().Take([huge, .. Pages], 0).ShouldBe([huge]);
    }

    [Fact]
    public void Take_ManyNamesInEachArticle_AreBoundedByTheirPairs()
    {
        var names = string.Concat(Enumerable.Range(0, 500).Select(i => $"[计{i}=program:计{i}]"));
        var dense = Enumerable.Range(0, 20).Select(i => Document($"{i}.txt", Article("", names))).ToArray();
        new BatchSize().Take(dense, 0).Count.ShouldBe(4);
    }

    [Fact]
    public void Halve_BatchFarBelowTheBounds_StillBecomesHalf()
    {
        var size = new BatchSize();
        var few = Pages[..64];
        size.Halve(size.Take(few, 0));
        size.Take(few, 0).Count.ShouldBeInRange(1, 32);
    }

    [Fact]
    public void Grow_AfterHalving_ComesBackStepByStep()
    {
        var size = new BatchSize();
        size.Halve(size.Take(Pages, 0));
        var halved = size.Take(Pages, 0).Count;
        halved.ShouldBeInRange(1, BatchSize.MostArticles / 2);
        size.Grow();
        size.Take(Pages, 0).Count.ShouldBeInRange(halved + 1, BatchSize.MostArticles - 1);
        for (var i = 0; i < 10; i++)
            size.Grow();
        size.Take(Pages, 0).Count.ShouldBe(BatchSize.MostArticles);
    }
}
