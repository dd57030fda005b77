using Graph.Api.Commands;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Commands;

public sealed class LinksCommandTests : IAsyncLifetime
{
    private readonly Shell _shell = new();

    public async Task InitializeAsync()
    {
        _shell.Folder.Write(
            "news.jsonl",
            """
            {"id":"1","title":"株洲一题","date":"2021-05-01","source":"株洲日报","text":"株洲推进营商环境改革。"}
            {"id":"2","title":"株洲又题","date":"2023-05-01","source":"株洲日报","text":"株洲优化营商环境。"}
            {"id":"3","title":"贵州一题","date":"2022-05-01","source":"贵州日报","text":"贵州改善营商环境。"}
            """);
        (await _shell.RunAsync("ingest", "news.jsonl")).Status.ShouldBe(ExitCode.Done);
    }

    public Task DisposeAsync()
    {
        _shell.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Links_OfTwoRegions_PrintsEachWithItsSentencesAndWhereTheyStand()
    {
        var run = await _shell.RunAsync("links", "株洲", "贵州", "--order", "newest");
        run.Error.ShouldBeEmpty();
        run.Status.ShouldBe(ExitCode.Done);
        run.Output.ReplaceLineEndings("\n").ShouldBe(
            """
            1 links 株洲市 and 贵州省:
            All are together with one side in fewer than 3 articles, which may be chance; --min-support 3 leaves them out.

            营商环境 (THEME), articles: 2 with 株洲市, 1 with 贵州省
              株洲市, 1 of 2:
                株洲优化营商环境。
                  株洲又题[N]. 株洲日报, 2023-05-01.
              贵州省, 1 of 1:
                贵州改善营商环境。
                  贵州一题[N]. 贵州日报, 2022-05-01.

            """);
    }

    [Fact]
    public async Task Links_Narrowed_AreThoseOfItsArticlesAlone()
    {
        (await _shell.RunAsync("links", "株洲", "贵州", "--to", "2021")).Output.ShouldBe("Nothing links 株洲市 and 贵州省.\n");
        (await _shell.RunAsync("links", "株洲", "贵州", "--kinds", "PROGRAM")).Output.ShouldBe("Nothing links 株洲市 and 贵州省.\n");
        (await _shell.RunAsync("links", "region:430200", "贵州", "--sentences", "2")).Output.ShouldContain("株洲市, 2 of 2:");
    }

    [Theory]
    [InlineData("Without --min-support, --to: 1.\n", "--to", "2021", "--min-support", "9", "--limit", "3")]
    [InlineData("Without --kinds: 1.\n", "--kinds", "PROGRAM")]
    public async Task Links_WhereWhatNarrowsThemLeavesNone_SaysHowManyThereAreWithoutIt(string told, params string[] narrowing)
    {
        var run = await _shell.RunAsync(["links", "株洲", "贵州", .. narrowing]);
        run.Output.ShouldBe("Nothing links 株洲市 and 贵州省.\n");
        run.Error.ShouldBe(told);
        run.Status.ShouldBe(ExitCode.Done);
    }

    [Theory]
    [InlineData("Of all kinds: 1; name them with --kinds.\n")]
    [InlineData("Of all kinds, without --scope: 1; name them with --kinds.\n", "--scope", "SENTENCE")]
    public async Task Links_OfOtherKindsAlone_SaysHowManyThereAre(string told, params string[] narrowing)
    {
        _shell.Folder.Write(
            "industries.jsonl",
            """
            {"id":"1","title":"一题","text":"株洲推进改革。\n这里发展轨道交通。"}
            {"id":"2","title":"又题","text":"贵州推进改革。\n这里发展轨道交通。"}
            """);
        (await _shell.RunAsync("ingest", "industries.jsonl", "--store", "sqlite:industries.db")).Status.ShouldBe(ExitCode.Done);
        (await _shell.RunAsync(["links", "株洲", "贵州", "--store", "sqlite:industries.db", .. narrowing])).Error.ShouldBe(told);
    }

    [Fact]
    public async Task Links_SomeTogetherOnceOrTwice_SaysHowManyAndHowToLeaveThemOut()
    {
        var rows = Enumerable.Range(0, 6).Select(i => $$"""{"id":"o{{i}}","title":"题","text":"{{(i < 3 ? "株洲" : "贵州")}}发展新质生产力。"}""");
        _shell.Folder.Write("often.jsonl", string.Join('\n', rows));
        (await _shell.RunAsync("ingest", "often.jsonl")).Status.ShouldBe(ExitCode.Done);
        (await _shell.RunAsync("links", "株洲", "贵州")).Output.ShouldContain("\n1 of these is together with one side in fewer than 3 articles, which may be chance; --min-support 3 leaves them out.\n");
        (await _shell.RunAsync("links", "株洲", "贵州", "--min-support", "3")).Output.ShouldNotContain("chance");
    }

    [Fact]
    public async Task Links_WhereNoSentenceNamesBoth_SaysSo()
    {
        _shell.Folder.Write("apart.jsonl", """{"id":"4","title":"题","text":"贵州发展新质生产力。"}""" + "\n" + """{"id":"5","title":"题","text":"株洲在前进。新质生产力在壮大。"}""");
        (await _shell.RunAsync("ingest", "apart.jsonl")).Status.ShouldBe(ExitCode.Done);
        var lines = (await _shell.RunAsync("links", "株洲", "贵州", "--scope", "ARTICLE")).Output.Split('\n');
        lines.ShouldContain("  株洲市, 1 of 2, none names both:");
        lines.ShouldContain("  贵州省, 1 of 1:");
    }

    [Fact]
    public async Task Links_WhereSomeSentencesNameBoth_SaysHowManyOfThem()
    {
        _shell.Folder.Write("apart.jsonl", """{"id":"4","title":"题","text":"贵州优化营商环境，贵州改善营商环境。"}""" + "\n" + """{"id":"5","title":"题","text":"贵州在前进。营商环境在变好。"}""");
        (await _shell.RunAsync("ingest", "apart.jsonl")).Status.ShouldBe(ExitCode.Done);
        var lines = (await _shell.RunAsync("links", "株洲", "贵州", "--sentences", "3")).Output.Split('\n');
        lines.ShouldContain("  株洲市, 2 of 2:");
        lines.ShouldContain("  贵州省, 3 of 4, 2 name both:");
    }

    [Theory]
    [InlineData(new[] { "links", "株洲" }, "Required argument 'ENTITY' missing for command: 'links'.")]
    [InlineData(new[] { "links", "株州", "贵州" }, "No entity is called '株州'. Did you mean 株洲市 (region:430200)")]
    [InlineData(new[] { "links", "株洲", "株洲市" }, "'between' must name at least two entities, all different.")]
    [InlineData(new[] { "links", "株洲", "贵州", "--order", "first" }, "--order first: must be one of SPREAD, NEWEST, OLDEST.")]
    [InlineData(new[] { "links", "株洲", "贵州", "--sentences", "0" }, "--sentences 0: must be a whole number from 1.")]
    public async Task Links_CalledWrongly_SaysWhy(string[] arguments, string message)
    {
        var run = await _shell.RunAsync(arguments);
        run.Status.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain(message);
    }
}
