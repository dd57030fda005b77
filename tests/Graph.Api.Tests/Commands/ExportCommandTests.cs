using Graph.Api.Commands;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Export_ToAFile_SaysWhatItCarriesAndLeavesNothingElse()
    {
        await IngestAsync();
        var run = await _shell.RunAsync("export", "--format", "pajek", "--output", "themes.net", "--kinds", "THEME", "--min-support", "2", "--store", "sqlite:graph.db");
        run.Status.ShouldBe(ExitCode.Done, run.Error);
        run.Output.ShouldStartWith("themes.net: Co-occurrence of ");
        File.ReadAllText(Path.Combine(_shell.Folder.Path, "themes.net")).ShouldContain("*Vertices ");
        Directory.GetFiles(_shell.Folder.Path, "themes*").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("--format excel: must be one of gexf, graphml, pajek, pajek-two-mode, ucinet, ucinet-two-mode, vosviewer, cytoscape, csv, csv-matrix, csv-co-occurrence, cypher, json-ld, neo4j-import.", "--format", "excel")]
    [InlineData("--min-support many: must be a whole number from 1.", "--format", "gexf", "--min-support", "many")]
    [InlineData("--counting TWICE: must be one of ONCE_PER_WINDOW, EVERY_MENTION.", "--format", "gexf", "--counting", "TWICE")]
    public async Task Argument_ThatCannotBe_IsRefusedSayingWhatIsAllowed(string message, params string[] arguments) =>
        (await _shell.RunAsync(["export", "--output", "file", .. arguments])).ShouldFail(ExitCode.Usage, message);

    [Fact]
    public async Task Output_InAFolderThatIsNotThere_IsToldInOneLine()
    {
        await IngestAsync();
        var run = await _shell.RunAsync("export", "--format", "pajek", "--output", "nowhere/x.net", "--store", "sqlite:graph.db");
        run.ShouldFail(ExitCode.Environment, "--output nowhere/x.net: its folder does not exist; make it, or name another place.");
    }

    [Fact]
    public async Task Output_ThatIsTheStoreItself_IsRefusedAndTheStoreStands()
    {
        await IngestAsync();
        var link = Path.Combine(_shell.Folder.Path, "link");
        File.CreateSymbolicLink(link, Path.Combine(_shell.Folder.Path, "graph.db"));
        foreach (var file in new[] { "graph.db", "./graph.db", "link" })
            (await _shell.RunAsync("export", "--format", "csv", "--output", file, "--store", "sqlite:graph.db")).ShouldFail(ExitCode.Usage, $"{file}: is the store itself; name another file.");
        (await _shell.RunAsync("check", "--store", "sqlite:graph.db")).Status.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Output_BehindALink_IsWrittenWhereTheLinkLeads()
    {
        await IngestAsync();
        var link = Path.Combine(_shell.Folder.Path, "link.net");
        File.CreateSymbolicLink(link, Path.Combine(_shell.Folder.Path, "there.net"));
        (await _shell.RunAsync("export", "--format", "pajek", "--output", "link.net", "--store", "sqlite:graph.db")).Status.ShouldBe(ExitCode.Done);
        new FileInfo(link).LinkTarget.ShouldNotBeNull();
        File.ReadAllText(Path.Combine(_shell.Folder.Path, "there.net")).ShouldContain("*Vertices ");
    }

    [Theory]
    [InlineData("export", "--format", "pajek", "--output", "there")]
    [InlineData("backup", "there")]
    public async Task Output_BehindLinksThatLeadBack_IsRefused(params string[] command)
    {
        await IngestAsync();
        File.CreateSymbolicLink(Path.Combine(_shell.Folder.Path, "there"), Path.Combine(_shell.Folder.Path, "back"));
        File.CreateSymbolicLink(Path.Combine(_shell.Folder.Path, "back"), Path.Combine(_shell.Folder.Path, "there"));
        (await _shell.RunAsync([.. command, "--store", "sqlite:graph.db"])).ShouldFail(ExitCode.Usage, "there: is a link that leads nowhere but back to itself; name another file.");
    }

    [Fact]
    public async Task Neo4jImport_WritesAFolder_AndPrintsTheCommand()
    {
        await IngestAsync();
        var run = await _shell.RunAsync("export", "--format", "neo4j-import", "for neo4j", "--store", "sqlite:graph.db");
        run.Status.ShouldBe(ExitCode.Done, run.Error);
        run.Lines[0].ShouldStartWith("for neo4j: ");
        run.Output.ShouldContain("\nneo4j-admin database import full neo4j \\\n");
        foreach (var line in run.Lines.Where(line => line.Contains("--nodes=", StringComparison.Ordinal) || line.Contains("--relationships=", StringComparison.Ordinal)))
        {
            foreach (var file in line.Trim(' ', '\'', '\\').Split('=')[2].Split(','))
                new FileInfo(file).Length.ShouldBeGreaterThan(0, file);
        }
    }

    [Theory]
    [InlineData("neo4j-import: name the folder to write, `export --format neo4j-import DIR`.", "--format", "neo4j-import")]
    [InlineData("--kinds: neo4j-import carries the whole graph; leave it out.", "--format", "neo4j-import", "dir", "--kinds", "THEME")]
    [InlineData("dir: only neo4j-import takes a folder; name the file with --output.", "--format", "gexf", "dir")]
    [InlineData("--output FILE must be given; - is standard output.", "--format", "gexf")]
    public async Task Target_ThatDoesNotFitTheFormat_IsRefused(string message, params string[] arguments) =>
        (await _shell.RunAsync(["export", .. arguments])).ShouldFail(ExitCode.Usage, message);

    private async Task IngestAsync() => (await _shell.RunAsync("ingest", Path.Combine(Shell.Seeds, "000_d06f8bd3ffeab6ca.txt"), "--store", "sqlite:graph.db")).Status.ShouldBe(ExitCode.Done);
}
