using Graph.Api.Commands;
using Graph.Api.Configuration;
using Graph.Api.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Graph.Api.Tests.Configuration;

public sealed class SettingsTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public void Nothing_Set_GivesTheDefaults()
    {
        var settings = Settings.Default;
        settings.Store.ToString().ShouldBe("sqlite:data/graph.db");
        settings.Urls.ShouldBe(["http://127.0.0.1:5080"]);
        settings.LexiconFolder.ShouldBeNull();
        settings.CorsOrigins.ShouldBeEmpty();
        settings.Seeds.ShouldBeTrue();
        settings.Log.ShouldBe(LogLevel.Warning);
        settings.QueryTimeout.ShouldBe(TimeSpan.FromSeconds(30));
        settings.Neo4j.ShouldBe(new Neo4jSettings
        {
            User = "neo4j",
            Password = null,
            Database = "neo4j",
            ReadUrl = null,
            Timeout = TimeSpan.FromMinutes(2),
            Retries = 60,
        });
    }

    [Fact]
    public void CommandLine_IsBeforeTheEnvironment_AndThatBeforeTheFile()
    {
        _shell.Folder.Write("appsettings.json", """{ "Graph": { "Store": "sqlite:file.db" } }""");
        Read().Store.Place.ShouldBe("file.db");
        _shell.Variables["GRAPH_STORE"] = "sqlite:variable.db";
        Read().Store.Place.ShouldBe("variable.db");
        Read(("--store", "sqlite:option.db")).Store.Place.ShouldBe("option.db");
        _shell.Variables["GRAPH_STORE"] = "";
        Read().Store.Place.ShouldBe("file.db");
    }

    [Fact]
    public void File_OfTheWorkingFolder_IsBeforeTheOneBesideTheProgram()
    {
        var program = Path.GetDirectoryName(_shell.Folder.Write("program/appsettings.json", """{ "Graph": { "Log": "error", "Seeds": false } }"""))!;
        _shell.Folder.Write("appsettings.json", """{ "graph": { "log": "debug" } }""");
        var settings = new SettingsReader(SettingSources.Of(_ => null, _ => null, [program, _shell.Folder.Path]), _shell.Folder.Path).Read();
        settings.Log.ShouldBe(LogLevel.Debug);
        settings.Seeds.ShouldBeFalse();
    }

    [Fact]
    public void File_ListsNumbersAndTruthValues_AreReadAsTheyAreTyped()
    {
        _shell.Folder.Write("appsettings.json", """
            {
              // Others' sections are others' business.
              "Logging": { "LogLevel": "x" },
              "Graph": { "Cors": [ "https://a.example", "https://b.example:8443" ], "Seeds": false, "MaxCost": 5000, "Lexicon": null,
                "Neo4j": { "Timeout": 7, "ReadUrl": "https://read.example" } },
            }
            """);
        var settings = Read();
        settings.CorsOrigins.ShouldBe(["https://a.example", "https://b.example:8443"]);
        settings.Seeds.ShouldBeFalse();
        settings.MaxCost.ShouldBe(5000);
        settings.Neo4j.Timeout.ShouldBe(TimeSpan.FromSeconds(7));
        settings.Neo4j.ReadUrl.ShouldBe(new Uri("https://read.example"));
    }

    [Theory]
    [InlineData("GRAPH_STORE", "mysql:x", "GRAPH_STORE mysql:x: must be sqlite:PATH, neo4j:URL (such as neo4j:http://localhost:7474) or memory.")]
    [InlineData("GRAPH_STORE", "neo4j:http://neo4j:hush@host:7474", "GRAPH_STORE neo4j:http://***@host:7474: must be sqlite:PATH, neo4j:URL (such as neo4j:http://localhost:7474) or memory.")]
    [InlineData("GRAPH_URLS", "https://127.0.0.1:5080", "GRAPH_URLS https://127.0.0.1:5080: must be http://HOST:PORT, several with semicolons between.")]
    [InlineData("GRAPH_LEXICON", "nowhere", "GRAPH_LEXICON nowhere: must be a folder that exists.")]
    [InlineData("GRAPH_SEEDS", "maybe", "GRAPH_SEEDS maybe: must be true or false.")]
    [InlineData("GRAPH_CORS", "example.org", "GRAPH_CORS example.org: must be origins such as https://example.org, several with semicolons between.")]
    [InlineData("GRAPH_CORS", "*", "GRAPH_CORS *: must be origins such as https://example.org, several with semicolons between.")]
    [InlineData("GRAPH_CORS", "https://example.org/page", "GRAPH_CORS https://example.org/page: must be origins such as https://example.org, several with semicolons between.")]
    [InlineData("GRAPH_LOG", "3", "GRAPH_LOG 3: must be trace, debug, information, warning, error, critical or none.")]
    [InlineData("GRAPH_LOG", "loud", "GRAPH_LOG loud: must be trace, debug, information, warning, error, critical or none.")]
    [InlineData("GRAPH_MAX_COST", "0", "GRAPH_MAX_COST 0: must be a whole number from 100 to 1000000000.")]
    [InlineData("GRAPH_MAX_PAGE_SIZE", "1e3", "GRAPH_MAX_PAGE_SIZE 1e3: must be a whole number from 20 to 100000.")]
    [InlineData("GRAPH_MAX_PAGE_SIZE", "19", "GRAPH_MAX_PAGE_SIZE 19: must be a whole number from 20 to 100000.")]
    [InlineData("GRAPH_QUERY_TIMEOUT", "-1", "GRAPH_QUERY_TIMEOUT -1: must be a whole number from 1 to 3600.")]
    [InlineData("GRAPH_NEO4J_USER", "a:b", "GRAPH_NEO4J_USER a:b: must be a name without a colon.")]
    [InlineData("GRAPH_NEO4J_DATABASE", "a/b", "GRAPH_NEO4J_DATABASE a/b: must be a name of letters, digits, dots and dashes.")]
    [InlineData("GRAPH_NEO4J_READ_URL", "bolt://host:7687", "GRAPH_NEO4J_READ_URL bolt://host:7687: must be an http or https URL without a password.")]
    [InlineData("GRAPH_NEO4J_READ_URL", "http://neo4j:hush@host", "GRAPH_NEO4J_READ_URL http://***@host: must be an http or https URL without a password.")]
    [InlineData("GRAPH_NEO4J_TIMEOUT", "2m", "GRAPH_NEO4J_TIMEOUT 2m: must be a whole number from 1 to 3600.")]
    [InlineData("GRAPH_NEO4J_RETRIES", "many", "GRAPH_NEO4J_RETRIES many: must be a whole number from 0 to 100000.")]
    [InlineData("GRAPH_NEO4J_PASSWORD_FILE", "nowhere", "GRAPH_NEO4J_PASSWORD_FILE nowhere: must be a file of one line that can be read.")]
    public async Task Variable_ThatCannotBe_FailsWithOneLineWhateverTheCommand(string variable, string value, string message)
    {
        _shell.Variables[variable] = value;
        (await _shell.RunAsync("serve")).ShouldFail(ExitCode.Usage, message);
        (await _shell.RunAsync("statistics")).ShouldFail(ExitCode.Usage, message);
        Directory.EnumerateFileSystemEntries(_shell.Folder.Path).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{ "Graph": { "Stoer": "memory" } }""", "Graph:Stoer in {0}: is no setting; there are Store, Urls, ")]
    [InlineData("""{ "Graph": { "Neo4j": { "Url": "x" } } }""", "Graph:Neo4j:Url in {0}: is no setting; there are Store, Urls, ")]
    [InlineData("""{ "Graph": { "Neo4j": 5 } }""", "Graph:Neo4j in {0}: must be a JSON object.")]
    [InlineData("""{ "Graph": { "Log": { "Level": "x" } } }""", "Graph:Log in {0}: must be a text, a number, true, false, or a list of texts.")]
    [InlineData("""{ "Graph": { "Seeds": "maybe" } }""", "Graph:Seeds in {0} maybe: must be true or false.")]
    [InlineData("[]", "{0}: must be a JSON object.")]
    [InlineData("{\n\"Graph\": {\n", "{0}: is not valid JSON, line 3.")]
    public async Task Impossible_File_FailsWithOneLineThatNamesIt(string content, string message)
    {
        var path = _shell.Folder.Write("appsettings.json", content);
        var run = await _shell.RunAsync("statistics");
        run.Error.ShouldStartWith($"graph: {message.Replace("{0}", path, StringComparison.Ordinal)}");
        run.Error.TrimEnd().Split('\n').ShouldHaveSingleItem();
        run.Status.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task Password_NotSetOrInAFile_IsAskedForByNameOrTaken()
    {
        (await _shell.RunAsync("statistics", "--store", "neo4j:http://127.0.0.1:9"))
            .ShouldFail(ExitCode.Usage, "GRAPH_NEO4J_PASSWORD: must be set for a Neo4j store.");
        _shell.Folder.Write("secret", "from a file\n");
        _shell.Variables["GRAPH_NEO4J_PASSWORD_FILE"] = "secret";
        Read().Neo4j.Password.ShouldBe("from a file");
        _shell.Variables["GRAPH_NEO4J_PASSWORD"] = "from the environment";
        Read().Neo4j.Password.ShouldBe("from the environment");
        $"{Read()}".ShouldNotContain("from the environment");
    }

    public void Dispose() => _shell.Dispose();

    private Settings Read(params (string Option, string Value)[] typed) => new SettingsReader(
        SettingSources.Of(
            option => typed.Where(one => one.Option == option).Select(one => one.Value).FirstOrDefault(),
            name => _shell.Variables.GetValueOrDefault(name),
            [_shell.Folder.Path]),
        _shell.Folder.Path).Read();
}
