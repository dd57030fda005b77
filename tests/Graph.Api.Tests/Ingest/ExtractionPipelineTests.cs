using System.Globalization;
using Graph.Api.Ingest;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Api.Tests.Ingest;

public sealed class ExtractionPipelineTests
{
    [Fact]
    public async Task Outcomes_WhateverTakesLongest_ComeInTheOrderOfTheInput()
    {
        var pipeline = new ExtractionPipeline(
            document =>
            {
                // The first are the slowest, so that order is not an accident.
                Thread.SpinWait(2_000_000 / (1 + int.Parse(document.Page, CultureInfo.InvariantCulture)));
                return Facts(document);
            },
            documentsAhead: 8);
        var outcomes = await pipeline.RunAsync(Enumerable.Range(0, 50).Select(Item), CancellationToken.None).ToListAsync();
        outcomes.Select(outcome => outcome.Facts!.Document.Page).ShouldBe(Enumerable.Range(0, 50).Select(i => $"{i}"));
    }

    [Fact]
    public async Task Document_ThatCannotBeRead_CostsOnlyItself()
    {
        var pipeline = new ExtractionPipeline(
            document => document.Page switch
            {
                "1" => throw new PageUnreadableException("1", "is a picture."),
                "2" => throw new InvalidOperationException("boom"),
                _ => Facts(document),
            },
            documentsAhead: 2);
        IEnumerable<SourceItem> items = [Item(0), Item(1), Item(2), SourceItem.Unreadable("x", "is gone."), Item(3)];
        var outcomes = await pipeline.RunAsync(items, CancellationToken.None).ToListAsync();
        outcomes.Select(outcome => outcome.Problem?.ToString() ?? "").ShouldBe(
            ["", "key-1: is a picture.", "key-2: extraction failed, which is a bug: InvalidOperationException: boom", "x: is gone.", ""]);
    }

    [Fact]
    public async Task Pipeline_SlowReader_ReadsNoFurtherAheadThanAllowed()
    {
        var read = 0;
        var pipeline = new ExtractionPipeline(Facts, documentsAhead: 4);
        var items = Enumerable.Range(0, 100).Select(i =>
        {
            read++;
            return Item(i);
        });
        await pipeline.RunAsync(items, CancellationToken.None).FirstAsync();
        read.ShouldBe(5);
    }

    [Fact]
    public async Task Pipeline_Cancelled_Stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        var pipeline = new ExtractionPipeline(Facts, documentsAhead: 4);
        await Should.ThrowAsync<OperationCanceledException>(async () => await pipeline.RunAsync([Item(0)], cancellation.Token).ToListAsync());
    }

    private static SourceItem Item(int i) => SourceItem.Of(new SourceRow(new DocumentKey($"key-{i}"), $"{i}", "", null, null, "文"));

    private static DocumentFacts Facts(SourceDocument document) => new(new Document(document.Key, "hash", document.Page), [], []);
}
