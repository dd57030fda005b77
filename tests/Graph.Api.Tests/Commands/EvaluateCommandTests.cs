using Graph.Api.Commands;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private const string Row = """{"id":"n1","title":"株洲发展轨道交通","text":"株洲加快发展轨道交通产业。"}""";

    private readonly Shell _shell = new();

    public EvaluateCommandTests() => _shell.Folder.Write("news.jsonl", Row);

    [Fact]
    public async Task Evaluate_OfARow_PrintsTheFiguresAndListsWhatDiffers()
    {
        Annotate("n1", ("株洲市", "Region"), ("贵州省", "Region"));
        var run = await _shell.RunAsync("evaluate", "gold", "news.jsonl", "--list");
        run.Status.ShouldBe(ExitCode.Done);
        run.Error.ShouldBeEmpty();
        run.Lines[0].ShouldBe("n1: 株洲发展轨道交通");
        run.Lines.ShouldContain("  - REGION 贵州省");
        run.Lines.ShouldContain(line => line.StartsWith("  + INDUSTRY 轨道交通", StringComparison.Ordinal));
        run.Lines.ShouldContain("REGION           1.000     0.500     0.667       1       1       0");
        run.Lines.ShouldContain("articles    1 of 1 found, 0 not annotated");
        run.Lines.ShouldContain("titles      1 of 1 exact");
    }

    [Theory]
    [InlineData("--min", "0.999", "total: F1 0.5000 is under 0.999.")]
    [InlineData("--min-kind", "region=0.7", "REGION: F1 0.6667 is under 0.7.")]
    public async Task Evaluate_UnderWhatIsAsked_SaysSoAfterTheFigures(string option, string value, string told)
    {
        Annotate("n1", ("株洲市", "Region"), ("贵州省", "Region"));
        var run = await _shell.RunAsync("evaluate", "gold", "news.jsonl", option, value);
        run.Status.ShouldBe(ExitCode.Partial);
        run.Error.ShouldBe($"graph: {told}\n");
        run.Lines[0].ShouldStartWith("kind");
    }

    [Theory]
    [InlineData("--min", "0.5")]
    [InlineData("--min-kind", "REGION=0.66")]
    [InlineData("--min-kind", "PERSON=1")]
    public async Task Evaluate_ThatReachesWhatIsAsked_IsDone(string option, string value)
    {
        Annotate("n1", ("株洲市", "Region"), ("贵州省", "Region"));
        (await _shell.RunAsync("evaluate", "gold", "news.jsonl", option, value)).Status.ShouldBe(ExitCode.Done);
    }

    [Theory]
    [InlineData("page.txt", "page.txt")]
    [InlineData("page", "page.txt")]
    [InlineData("page.txt", "page.md")]
    [InlineData("20240101.5", "20240101.5.txt")]
    public async Task Evaluate_OfAFile_FindsThePageWithAndWithoutItsEnding(string page, string file)
    {
        _shell.Folder.Write($"pages/{file}", "株洲发展轨道交通\n\n株洲加快发展轨道交通产业，建设先进制造业集群，服务全市经济发展。");
        Annotate(page, ("株洲市", "Region"));
        (await _shell.RunAsync("evaluate", "gold", "pages", "news.jsonl", "--min-kind", "REGION=1")).Status.ShouldBe(ExitCode.Done);
    }

    [Theory]
    [InlineData("{\"page\":\"n1\",\n\"articles\":oops}", "gold/a.json:2: is no annotated page at byte 12 of the line.")]
    [InlineData("{\"page\":\"n1\"}", "gold/a.json: \"articles\" is missing.")]
    [InlineData("{\"articles\":[]}", "gold/a.json: \"page\" is missing.")]
    [InlineData("{\"page\":\"n1\",\"articles\":[{\"title\":\"甲\",\"authors\":[],\"entities\":[{\"name\":\"乙\",\"type\":\"Thing\"}]}]}",
        "gold/a.json: the type of '乙' in the article '甲' is none of the six kinds.")]
    [InlineData("{\"page\":\"n2\",\"articles\":[]}",
        "the annotated page 'n2' is not among the paths: name its file, its folder, or the table with its row.")]
    public async Task Evaluate_OfAWrongAnnotation_NamesItsFileAndPlace(string json, string message)
    {
        _shell.Folder.Write("gold/a.json", json);
        (await _shell.RunAsync("evaluate", "gold", "news.jsonl")).ShouldFail(ExitCode.Usage, message);
    }

    [Theory]
    [InlineData("--min", "80", "--min 80: the F1 must be a number from 0 to 1.")]
    [InlineData("--min-kind", "PLACE=0.8", "--min-kind PLACE=0.8: must look like PROGRAM=0.85; the kinds are REGION, INDUSTRY, PROGRAM, INSTITUTION, PERSON, THEME.")]
    public async Task Evaluate_WithAWrongDemand_SaysWhatItMustLookLike(string option, string value, string message)
    {
        Annotate("n1", ("株洲市", "Region"));
        (await _shell.RunAsync("evaluate", "gold", "news.jsonl", option, value)).ShouldFail(ExitCode.Usage, message);
    }

    [Fact]
    public async Task Evaluate_WithoutAnnotations_SaysWhereItLooked()
    {
        (await _shell.RunAsync("evaluate", "gold", "news.jsonl")).ShouldFail(ExitCode.Usage, "gold: no such folder; the first argument is the folder of annotated pages.");
        _shell.Folder.Write("gold/notes.txt", "");
        (await _shell.RunAsync("evaluate", "gold", "news.jsonl")).ShouldFail(ExitCode.Usage, "gold: the folder holds no annotated page (*.json).");
    }

    [Fact]
    public async Task Evaluate_OfAPageThatStandsTwice_AsksForOne()
    {
        _shell.Folder.Write("again.jsonl", Row);
        Annotate("n1", ("株洲市", "Region"));
        (await _shell.RunAsync("evaluate", "gold", "news.jsonl", "again.jsonl"))
            .ShouldFail(ExitCode.Usage, "the page 'n1' stands in news.jsonl#n1 and in again.jsonl#n1: name one of them.");
    }

    public void Dispose() => _shell.Dispose();

    private void Annotate(string page, params (string Name, string Type)[] entities)
    {
        var rows = entities.Select(e => $$"""{"name":"{{e.Name}}","type":"{{e.Type}}"}""");
        _shell.Folder.Write("gold/a.json",
            $$"""{"page":"{{page}}","articles":[{"title":"株洲发展轨道交通","authors":[],"begins":"株洲加快","ends":"。","entities":[{{string.Join(',', rows)}}]}]}""");
    }
}
