using System.Text;
using Graph.Api.Commands;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Commands;

public sealed class IngestCommandTests : IDisposable
{
    private const string Row = """{"id":"1","title":"株洲发展轨道交通","date":"2024-01-02","source":"某日报","text":"株洲加快发展轨道交通产业，推进高质量发展。"}""";

    private readonly Shell _shell = new();

    [Fact]
    public async Task Ingest_TwiceOrWithAChangedRow_ChangesNothingOrReplacesWhatItSaid()
    {
        _shell.Folder.Write("news.jsonl", Row);
        var first = await IngestAsync("news.jsonl");
        first.Lines[0].ShouldBe("news.jsonl: 1 document read: 1 added, 0 changed, 0 unchanged.");
        first.Lines[1].ShouldStartWith("  1 article with ");
        (await IngestAsync("news.jsonl")).Lines[0].ShouldBe("news.jsonl: 1 document read: 0 added, 0 changed, 1 unchanged.");
        _shell.Folder.Write("news.jsonl", Row.Replace("株洲", "贵阳", StringComparison.Ordinal));
        (await IngestAsync("news.jsonl")).Lines[0].ShouldBe("news.jsonl: 1 document read: 0 added, 1 changed, 0 unchanged.");
        var search = await _shell.RunAsync("query", """{ a: search(text: "株洲") { totalCount } b: search(text: "贵阳", kinds: [REGION]) { totalCount } }""");
        search.Output.ShouldContain("""{"a":{"totalCount":0},"b":{"totalCount":1}""");
    }

    [Fact]
    public async Task Ingest_CompressedOrNot_IsTheSame()
    {
        _shell.Folder.Write("news.jsonl", Row);
        _shell.Folder.WriteCompressed("news.jsonl.gz", Encoding.UTF8.GetBytes(Row));
        await IngestAsync("news.jsonl");
        (await IngestAsync("news.jsonl.gz")).Lines[0].ShouldEndWith("0 added, 0 changed, 1 unchanged.");
    }

    [Fact]
    public async Task Ingest_ShardAfterShard_TakesEveryDocumentAndTellsEveryProblemOnce()
    {
        var rows = Enumerable.Range(0, 30).Select(i => i == 7 ? "nonsense" : Row.Replace("\"1\"", $"\"{i}\"", StringComparison.Ordinal));
        _shell.Folder.Write("in/news.jsonl", string.Join('\n', rows));
        _shell.Folder.Write("in/page.txt", "株洲加快发展轨道交通产业，推进高质量发展。");
        _shell.Folder.Write("in/empty.txt", "");
        var runs = new List<Shell.Run>();
        for (var number = 1; number <= 4; number++)
            runs.Add(await _shell.RunAsync("ingest", "in", "--shard", $"{number}/4"));
        runs.Sum(run => int.Parse(run.Lines[0].Split(' ')[3], System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(30);
        runs.ShouldAllBe(run => run.Lines[0].Contains(", 0 changed, 0 unchanged."));
        runs[2].Lines[0].ShouldStartWith("in, shard 3/4: ");
        runs.SelectMany(run => run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Count().ShouldBe(2);
        (await _shell.RunAsync("ingest", "in")).Lines[0].ShouldBe("in: 30 documents read: 0 added, 0 changed, 30 unchanged.");
    }

    [Fact]
    public async Task Shard_ThatIsNone_IsRefusedInOneLine()
    {
        _shell.Folder.Write("news.jsonl", Row);
        (await _shell.RunAsync("ingest", "news.jsonl", "--shard", "0/4")).ShouldFail(ExitCode.Usage, "--shard 0/4: shards are numbered from 1 to 4.");
    }

    [Fact]
    public async Task Ingest_WithSomethingUnreadable_TakesTheRestInAndSaysSo()
    {
        _shell.Folder.Write("in/good.jsonl", $"{Row}\nnonsense\n{Row.Replace("\"1\"", "\"2\"", StringComparison.Ordinal)}");
        _shell.Folder.Write("in/empty.txt", "");
        _shell.Folder.Write("in/picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 1, 2, 3, 0, 0]);
        _shell.Folder.Write("in/broken.txt", [0xE6, 0xA0, 0xAA, 0xFF, 0xFF, 0xFF, 0xFF, 0xC0, 0xC1, 0xE6, 0xFF]);
        var run = await _shell.RunAsync("ingest", "in");
        run.Status.ShouldBe(ExitCode.Partial);
        run.Lines[0].ShouldBe("in: 2 documents read: 2 added, 0 changed, 0 unchanged.");
        var problems = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        problems.Length.ShouldBe(4);
        problems.ShouldContain(line => line.StartsWith("in/good.jsonl, line 2: ", StringComparison.Ordinal));
        foreach (var name in new[] { "empty", "picture", "broken" })
            problems.ShouldContain(line => line.StartsWith($"in/{name}.txt: ", StringComparison.Ordinal));
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Store_FromANewerVersionOrNoStoreAtAll_IsLeftUntouched()
    {
        _shell.Folder.Write("news.jsonl", Row);
        var garbage = _shell.Folder.Write("garbage.db", "this is not a database, only text that is long enough to be one");
        var before = File.ReadAllBytes(garbage);
        var run = await _shell.RunAsync("ingest", "news.jsonl", "--store", "sqlite:garbage.db");
        run.Status.ShouldBe(ExitCode.Environment);
        run.Error.TrimEnd().Split('\n').ShouldHaveSingleItem();
        File.ReadAllBytes(garbage).ShouldBe(before);
    }

    [Fact]
    public async Task Folder_ThatCannotBeMade_IsNamed()
    {
        _shell.Folder.Write("news.jsonl", Row);
        _shell.Folder.Write("file", "x");
        var run = await _shell.RunAsync("ingest", "news.jsonl", "--store", "sqlite:file/graph.db");
        run.Status.ShouldBe(ExitCode.Environment);
        run.Error.ShouldStartWith("graph: sqlite:file/graph.db: its folder cannot be made");
    }

    public void Dispose() => _shell.Dispose();

    private async Task<Shell.Run> IngestAsync(string path)
    {
        var run = await _shell.RunAsync("ingest", path);
        run.Error.ShouldBeEmpty();
        run.Status.ShouldBe(ExitCode.Done);
        return run;
    }
}
