using Graph.Api.Commands;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Commands;

/// <summary>Word lists of one's own, as <c>export --entities</c> takes them.</summary>
public sealed class WordListTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("words.txt", "高质量发展\r\n\r\n 新质生产力\t12\r\ntheme:科技创新\r\n")]
    [InlineData("words.txt", "\ufeff高质量发展，新质生产力\n科技创新")]
    [InlineData("高质量发展，新质生产力,科技创新", "")]
    public async Task WordList_InAFileOrBehindEitherComma_IsWhatIsExported(string given, string file)
    {
        await IngestAsync(Shell.Seeds);
        if (file.Length > 0)
            _shell.Folder.Write(given, file);
        (await MatrixNamesAsync("--entities", given)).ShouldBe(["高质量发展", "新质生产力", "科技创新"], ignoreOrder: true);
    }

    [Fact]
    public async Task WordList_OfWhichSeveralAreUnknown_TellsThemAllAtOnce()
    {
        await IngestAsync(Shell.Seeds);
        var run = await _shell.RunAsync("export", "--format", "gexf", "--output", "-", "--entities", "高质量发展,甲乙丙丁,株州");
        run.ShouldFail(ExitCode.Usage, "The graph holds none of '甲乙丙丁', '株州' (perhaps 株洲市, region:430200).");
    }

    [Fact]
    public async Task WordList_ThatIsAnEmptyFile_IsRefused()
    {
        await IngestAsync(Path.Combine(Shell.Seeds, "000_d06f8bd3ffeab6ca.txt"));
        _shell.Folder.Write("words.txt", " \n");
        (await _shell.RunAsync("export", "--format", "gexf", "--output", "-", "--entities", "words.txt")).ShouldFail(ExitCode.Usage, "--entities words.txt: names nothing.");
    }

    [Theory]
    [InlineData("program:做强产业,做优环境行动方案", "株洲市")]
    [InlineData("做强产业，做优环境行动方案,株洲", "")]
    public async Task Entity_WhoseNameHasAComma_IsNotParted(string given, string andAlso)
    {
        _shell.Folder.Write("news.jsonl", """{"id":"1","title":"一题","text":"株洲市印发《做强产业，做优环境行动方案》。"}""");
        await IngestAsync("news.jsonl");
        if (andAlso.Length > 0)
            (await MatrixNamesAsync("--entities", given, "--entities", andAlso)).ShouldBe(["做强产业，做优环境行动方案", "株洲市"], ignoreOrder: true);
        else
            (await _shell.RunAsync("export", "--format", "gexf", "--output", "-", "--entities", given)).Error.ShouldContain("'做优环境行动方案'");
    }

    /// <summary>The entities of the matrix that an export writes.</summary>
    private async Task<string[]> MatrixNamesAsync(params string[] chosen)
    {
        var run = await _shell.RunAsync(["export", "--format", "csv-co-occurrence", "--output", "matrix.csv", .. chosen]);
        run.Status.ShouldBe(ExitCode.Done, run.Error);
        return File.ReadAllLines(Path.Combine(_shell.Folder.Path, "matrix.csv"))[0].Split(',')[1..];
    }

    private async Task IngestAsync(string path) => (await _shell.RunAsync("ingest", path)).Status.ShouldBe(ExitCode.Done);
}
