using Graph.Api.Commands;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly Shell _shell = new();

    [Theory]
    [InlineData("serve")]
    [InlineData("ingest")]
    [InlineData("extract")]
    [InlineData("query")]
    [InlineData("statistics")]
    [InlineData("schema")]
    [InlineData("evaluate")]
    [InlineData("lexicon")]
    [InlineData("themes")]
    [InlineData("segment")]
    public async Task Help_NamesEveryCommand_AndEachExplainsItself(string command)
    {
        (await _shell.RunAsync("--help")).Output.ShouldContain($"  {command} ");
        var help = await _shell.RunAsync(command, "--help");
        help.Status.ShouldBe(ExitCode.Done);
        help.Output.ShouldContain("Usage:");
        help.Output.ShouldContain("--store");
    }

    [Theory]
    [InlineData(new[] { "bogus" }, "'bogus' is no command; there are serve, ingest, extract, links, query, export, statistics, check, backup, schema, evaluate, lexicon, themes, segment. See --help.")]
    [InlineData(new[] { "ingest" }, "Required argument 'PATH' missing for command: 'ingest'. See --help.")]
    [InlineData(new[] { "lexicon" }, "lexicon: the commands are check, explain. See --help.")]
    [InlineData(new[] { "lexicon", "chekc" }, "lexicon chekc: the commands are check, explain. See --help.")]
    [InlineData(new[] { "segment", "株洲", "--mode", "fast" }, "--mode fast: must be one of default, full, search. See --help.")]
    [InlineData(new[] { "extract", "nowhere", "--format", "csv" }, "--format csv: must be jsonl. See --help.")]
    [InlineData(new[] { "statistics", "--store", "mysql:x" }, "--store mysql:x: must be sqlite:PATH, neo4j:URL (such as neo4j:http://localhost:7474) or memory.")]
    [InlineData(new[] { "statistics", "--store", "sqlite:" }, "--store sqlite:: must be sqlite:PATH, neo4j:URL (such as neo4j:http://localhost:7474) or memory.")]
    [InlineData(new[] { "serve", "--urls", "5080" }, "--urls 5080: must be http://HOST:PORT, several with semicolons between.")]
    [InlineData(new[] { "serve", "--urls", "http://127.0.0.1:5080/graph" }, "--urls http://127.0.0.1:5080/graph: must be http://HOST:PORT, several with semicolons between.")]
    [InlineData(new[] { "ingest", "nowhere" }, "nowhere: no such file or folder.")]
    [InlineData(new[] { "ingest", "--shrad", "1/3" }, "--shrad: no such file or folder, and no such option; see --help.")]
    [InlineData(new[] { "serve", "nowhere" }, "nowhere: no such file or folder.")]
    [InlineData(new[] { "extract", "nowhere" }, "nowhere: no such file or folder.")]
    public async Task Command_CalledWrongly_FailsWithOneLine(string[] arguments, string message)
    {
        var run = await _shell.RunAsync(arguments);
        run.ShouldFail(ExitCode.Usage, message);
        Directory.EnumerateFileSystemEntries(_shell.Folder.Path).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--store", "sqlite:here.db", "statistics")]
    [InlineData("statistics", "--store", "sqlite:here.db")]
    public async Task Option_BeforeOrAfterTheCommand_Counts(params string[] arguments)
    {
        var run = await _shell.RunAsync(arguments);
        run.ShouldFail(ExitCode.Environment, "sqlite:here.db: there is no store yet; `ingest PATH` makes one.");
    }

    [Fact]
    public async Task Store_ThatIsAFolder_IsRefused()
    {
        Directory.CreateDirectory(Path.Combine(_shell.Folder.Path, "folder"));
        (await _shell.RunAsync("statistics", "--store", "sqlite:folder")).ShouldFail(ExitCode.Environment, "sqlite:folder: is a folder; name a file in it with --store.");
    }

    [Fact]
    public async Task Option_NotGiven_ComesFromTheEnvironmentAndTheCommandLineWins()
    {
        _shell.Variables["GRAPH_STORE"] = "sqlite:variable.db";
        (await _shell.RunAsync("statistics")).Error.ShouldContain("variable.db");
        (await _shell.RunAsync("statistics", "--store", "sqlite:option.db")).Error.ShouldContain("option.db");
    }

    [Fact]
    public async Task Lexicon_ThatIsWrongOrNotThere_IsNamed()
    {
        _shell.Folder.Write("page.txt", "株洲加快发展轨道交通产业。");
        (await _shell.RunAsync("extract", "page.txt", "--lexicon", "none")).ShouldFail(ExitCode.Usage, "--lexicon none: must be a folder that exists.");
        _shell.Folder.Write("mine/nonsense/x.tsv", "甲\n");
        var run = await _shell.RunAsync("extract", "page.txt", "--lexicon", "mine");
        run.Status.ShouldBe(ExitCode.Usage);
        run.Error.ShouldStartWith("graph: mine/nonsense/x.tsv");
    }

    public void Dispose() => _shell.Dispose();
}
