using System.Text.Json;
using Graph.Api.Commands;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private static readonly string[] ArticleMembers =
        ["page", "newspaper", "date", "column", "title", "authors", "speaker", "affiliations", "body", "mentions"];

    private static readonly string[] Kinds = ["REGION", "INDUSTRY", "PROGRAM", "INSTITUTION", "PERSON", "THEME"];

    private readonly Shell _shell = new();

    [Fact]
    public async Task Extract_OfTheSeeds_PrintsOneObjectPerArticleWithExactlyTheFixedNames()
    {
        var run = await _shell.RunAsync("extract", Shell.Seeds, "--format", "jsonl");
        run.Status.ShouldBe(ExitCode.Done);
        run.Lines.Length.ShouldBeGreaterThan(15);
        foreach (var line in run.Lines)
        {
            using var json = JsonDocument.Parse(line);
            var article = json.RootElement;
            article.EnumerateObject().Select(member => member.Name).ShouldBe(ArticleMembers);
            foreach (var mention in article.GetProperty("mentions").EnumerateArray())
                CheckMention(article, mention);
        }
    }

    [Fact]
    public async Task Extract_OfARow_KeepsWhatTheRowSaysAndPrintsChineseAsItIs()
    {
        _shell.Folder.Write("news.jsonl", """{"id":"20240102-1","title":"株洲发展轨道交通","date":"2024-01-02","source":"某日报","text":"株洲加快发展轨道交通产业。"}""");
        var line = (await _shell.RunAsync("extract", "news.jsonl")).Lines.ShouldHaveSingleItem();
        line.ShouldStartWith("""{"page":"20240102-1","newspaper":"某日报","date":"2024-01-02","column":null,"title":"株洲发展轨道交通","authors":[]""");
        line.ShouldContain("""{"id":"region:430200","name":"株洲市","kind":"REGION"}""");
    }

    [Fact]
    public async Task Extract_Twice_GivesTheSameBytes() =>
        (await _shell.RunAsync("extract", Shell.Seeds)).Output.ShouldBe((await _shell.RunAsync("extract", Shell.Seeds)).Output);

    [Fact]
    public async Task Extract_OfOneFileThatCannotBeRead_GoesOnWithTheNext()
    {
        _shell.Folder.Write("a.txt", "");
        _shell.Folder.Write("b.jsonl", """{"id":"1","text":"株洲加快发展轨道交通产业。"}""");
        var run = await _shell.RunAsync("extract", "a.txt", "b.jsonl");
        run.Status.ShouldBe(ExitCode.Partial);
        run.Lines.ShouldHaveSingleItem();
        run.Error.ShouldStartWith("a.txt: ");
    }

    public void Dispose() => _shell.Dispose();

    private static void CheckMention(JsonElement article, JsonElement mention)
    {
        mention.EnumerateObject().Select(member => member.Name).ShouldBe(["start", "end", "text", "field", "entity"]);
        var entity = mention.GetProperty("entity");
        entity.EnumerateObject().Select(member => member.Name).ShouldBe(["id", "name", "kind"]);
        Kinds.ShouldContain(entity.GetProperty("kind").GetString());
        var field = mention.GetProperty("field").GetString()!;
        new[] { "body", "title", "byline" }.ShouldContain(field);
        if (field == "byline")
            return;
        var text = article.GetProperty(field).GetString()!;
        text[mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()].ShouldBe(mention.GetProperty("text").GetString());
    }
}
