using System.Text;
using Graph.Api.Ingest;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Api.Tests.Ingest;

public sealed class JsonRowsTests
{
    private const string Row = """{"编号":7,"标题":"题","发布日期":"2022-09-24","报纸":"株洲日报","作者":["张三"],"正文":"第一段。\n第二段，“好”。"}""";

    private static readonly SourceRow Expected = new(new DocumentKey("data/news.json#7"), "7", "题", new DateOnly(2022, 9, 24), "株洲日报", "第一段。\n第二段，“好”。", "张三");

    static JsonRowsTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string> Forms =>
    [
        $"[{Row}]",
        $" [\n  {Row},\n]\n",
        $"\uFEFF[{Row}]",
        Row,
        $$"""{"data":[{{Row}}]}""",
        $$"""{"code":0,"total":1,"tags":["a"],"user":{"items":"a"},"data":{"page":1,"list":[{{Row}}]},"more":[1]}""",
        $$"""{"数据":[{{Row}}]}""",
        $$"""{"comments":[{"content":"好"}],"Articles":[{{Row}}],"list":[{"id":"b","text":"文"}]}""",
        $$"""{"我的稿件":[{{Row}}]}""",
        $$"""{"content":[{{Row}}],"totalElements":1}""",
        $$$"""{"took":3,"hits":{"total":1,"hits":[{"_index":"a","_source":{{{Row}}}}]}}""",
        Row.Replace("7", """{"$oid":"7"}""").Replace("\"2022-09-24\"", """{"$date":"2022-09-24T00:00:00Z"}"""),
        Row.Replace("\"第一段。\\n第二段，“好”。\"", """["第一段。","第二段，“好”。"]"""),
        $"[{Row.Replace("\"标题\"", "\"页\":NaN,\"栏目\": NaN,\"标题\"")}]",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void File_OfAnyUsualForm_SaysTheSame(string text) => Read(text).ShouldHaveSingleItem().Document.ShouldBe(Expected);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("GB18030")]
    public void File_InEachEncoding_SaysTheSame(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Read([.. encoding.GetPreamble(), .. encoding.GetBytes($"[{Row}]")]).ShouldHaveSingleItem().Document.ShouldBe(Expected);
    }

    [Fact]
    public void Objects_OneBehindTheOther_AreRows() =>
        Keys(Read("{\"text\":\"一\"}\n{\n\"text\":\"二\"\n}\n{\"text\":\"三\"}\n")).ShouldBe(["data/news.json#1", "data/news.json#2", "data/news.json#3"]);

    [Fact]
    public void Row_WithoutId_IsCitedByFileAndNumber()
    {
        var items = Read("""[{"text":"一"},{"text":"二"}]""");
        items[1].Document!.Key.Value.ShouldBe("data/news.json#2");
        items[1].Document!.Page.ShouldBe("news.json#2");
    }

    [Fact]
    public void Article_ThatIsAFile_GoesByTheFile()
    {
        var article = Read("""{"title":"题","text":"文"}""").ShouldHaveSingleItem().Document!;
        article.Key.Value.ShouldBe("data/news.json");
        article.Page.ShouldBe("news.json");
    }

    [Theory]
    [InlineData("\"文\"", "must be a JSON object like")]
    [InlineData("""{"id":"a"}""", "\"text\" is missing or empty.")]
    [InlineData("""{"text":"文"}""", "\"id\" is missing.")]
    [InlineData("""{"id":"z","text":"文"}""", "the id \"z\" stands in row 1 already.")]
    [InlineData("""{"id":"a","text":{"p":"文"}}""", "\"text\" must be a string.")]
    [InlineData("""{"id":"a","text":"文","date":"昨天"}""", "\"date\" must look like 2022-09-24")]
    [InlineData("""{"id":"a","text":"他说"好"。"}""", "is not valid JSON in line 1, at byte ")]
    [InlineData("""{"id":"a","tags":[{"x":"}, {"},{"y":"1"}],"text":"他说"好"。"}""", "is not valid JSON in line 1, at byte ")]
    [InlineData("""{"id":"a","text":"文" """, "is not valid JSON in line 1, at byte ")]
    [InlineData("{\"id\":\"a\",\"text\":\"一\n二\"}", "is not valid JSON in line 1, at byte ")]
    public void Row_ThatCannotBeRead_IsAProblemWithItsNumberAndTheNextIsRead(string row, string reason)
    {
        var items = Read($$"""[{"id":"z","text":"文"},{{row}},{"id":"b","text":"文"},{"id":"c","text":"文"}]""");
        items[1].Problem!.Where.ShouldStartWith("data/news.json.gz, row 2");
        items[1].Problem!.Reason.ShouldStartWith(reason);
        Keys(items.Where((_, i) => i != 1)).ShouldBe(["data/news.json#z", "data/news.json#b", "data/news.json#c"]);
    }

    [Fact]
    public void Row_OnALineOfItsOwn_IsToldByItToo() =>
        Read("[\n{\"id\":\"a\",\"text\":\"文\"},\n{\"id\":\"b\"}\n]")[1].Problem!.Where.ShouldBe("data/news.json.gz, row 2 (line 3)");

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void Row_TooLong_IsAProblemAndTheNextIsRead(int times)
    {
        var rows = Enumerable.Range(0, times).Select(i => $$"""{"id":"x{{i}}","text":"{{new string('x', 300_000)}}"},{"id":"y{{i}}","text":"文"}""");
        var items = Read($"[{string.Join(',', rows)}]");
        items.Count(item => item.Problem?.Reason.StartsWith("is longer than 2,000 bytes;", StringComparison.Ordinal) ?? false).ShouldBe(times);
        Keys(items.Where(item => item.Document is not null)).ShouldBe(Enumerable.Range(0, times).Select(i => $"data/news.json#y{i}"));
    }

    [Fact]
    public void Rows_MoreThanAreHeldAtOnce_AreAllRead()
    {
        var rows = Enumerable.Range(0, 30_000).Select(i => $$"""{"id":"{{i}}","text":"文{{i * 7919 % 1000}}"}""");
        Keys(Read($$"""{"features":[{{string.Join(',', Enumerable.Repeat("[1,2]", 200_000))}}],"data":[{{string.Join(",\n", rows)}}]}""")).ShouldBe(Enumerable.Range(0, 30_000).Select(i => $"data/news.json#{i}"));
    }

    [Theory]
    [InlineData("[{\"text\":\"一\"},{\"text\":\"二")]
    [InlineData("[{\"text\":\"一\"},")]
    [InlineData("{\"data\":[{\"text\":\"一\"}")]
    public void File_CutOff_GivesWhatCameBefore(string text)
    {
        var items = Read(text);
        items[0].Document!.Key.Value.ShouldBe("data/news.json#1");
        items[1].Problem!.ToString().ShouldStartWith("data/news.json.gz: is cut off");
        items[1].Problem!.Reason.ShouldEndWith("make or fetch it again (after row 1).");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF \n")]
    public void File_Empty_IsAProblem(string text) => Read(text).ShouldHaveSingleItem().Problem.ShouldBe(new IngestProblem("data/news.json.gz", "is empty: not one row stands in it."));

    [Theory]
    [InlineData("""{"name":"web","version":"1.0.0","dependencies":{"d3":"7"},"files":["a"],"contributors":[{"name":"a"}]}""")]
    [InlineData("""{"page":"1.txt","articles":[{"title":"题","authors":[],"entities":[{"kind":"REGION","text":"株洲"}]}]}""")]
    [InlineData("""{"messages":[{"role":"user","content":"好"}]}""")]
    [InlineData("""{"data":[[1,"文"]]}""")]
    [InlineData("""[1,2]""")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"文\"")]
    public void File_WithoutArticles_IsPassedOverInAFolder(string text)
    {
        var problem = Read(text).ShouldHaveSingleItem().Problem!;
        problem.IsNotice.ShouldBeTrue();
        problem.Reason.ShouldStartWith("holds no articles: what is read is an array of objects with their texts under \"text\"");
    }

    [Theory]
    [InlineData("""{"data":"a"b}""", "is not valid JSON in line 1, at byte ")]
    [InlineData("""{"data":{"a":[1,2""", "is cut off: a bracket that closes it is missing; make or fetch it again.")]
    public void File_Broken_IsAProblem(string text, string reason)
    {
        var problem = Read(text).ShouldHaveSingleItem().Problem!;
        problem.IsNotice.ShouldBeFalse();
        problem.Reason.ShouldStartWith(reason);
    }

    private static IEnumerable<string?> Keys(IEnumerable<SourceItem> items) => items.Select(item => item.Document?.Key.Value);

    private static List<SourceItem> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static List<SourceItem> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return [.. JsonRows.Read(stream, "data/news.json", "data/news.json.gz", 2000)];
    }
}
