using Graph.Api.Commands;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Export_ToAFile_SaysWhatItCarries_AndLeavesNothingElse()
    {
        await IngestAsync();
        var run = await _shell.RunAsync("export", "--format", "pajek", "--output", "themes.net", "--kinds", "THEME", "--min-support", "2", "--store", "sqlite:graph.db");
        run.Status.ShouldBe(ExitCode.Done, run.Error);
        run.Output.ShouldStartWith("themes.net: Co-occurrence of ");
        File.ReadAllText(Path.Combine(_shell.Folder.Path, "themes.net")).ShouldContain("*Vertices ");
        Directory.GetFiles(_shell.Folder.Path, "themes*").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("--format excel: must be one of gexf, graphml, pajek, pajek-two-mode, ucinet, ucinet-two-mode, vosviewer, cytoscape, csv, csv-matrix, cypher, json-ld.", "--format", "excel")]
    [InlineData("--min-support many: must be a whole number from 1.", "--format", "gexf", "--min-support", "many")]
    [InlineData("--counting TWICE: must be one of ONCE_PER_WINDOW, EVERY_MENTION.", "--format", "gexf", "--counting", "TWICE")]
    public async Task Argument_ThatCannotBe_IsRefused_SayingWhatIsAllowed(string message, params string[] arguments) =>
        (await _shell.RunAsync(["export", "--output", "file", .. arguments])).ShouldFail(ExitCode.Usage, message);

    [Fact]
    public async Task Output_InAFolderThatIsNotThere_IsToldInOneLine()
    {
        await IngestAsync();
        var run = await _shell.RunAsync("export", "--format", "pajek", "--output", "nowhere/x.net", "--store", "sqlite:graph.db");
        run.Status.ShouldBe(ExitCode.Environment);
        run.Error.ShouldStartWith("graph: --output nowhere/x.net: cannot be written (");
    }

    private async Task IngestAsync() => (await _shell.RunAsync("ingest", Path.Combine(Shell.Seeds, "000_d06f8bd3ffeab6ca.txt"), "--store", "sqlite:graph.db")).Status.ShouldBe(ExitCode.Done);
}
