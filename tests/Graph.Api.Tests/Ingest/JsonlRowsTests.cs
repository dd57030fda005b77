using System.Text;
using Graph.Api.Ingest;
using Graph.Extraction;

namespace Graph.Api.Tests.Ingest;

public sealed class JsonlRowsTests
{
    [Fact]
    public void Row_WithAllMembers_IsADocument()
    {
        var item = Read("""{"id":"20220924-00","title":"题","date":"2022-09-24","source":"新闻联播","text":"文。"}""").ShouldHaveSingleItem();
        var row = item.Document.ShouldBeOfType<SourceRow>();
        row.Key.Value.ShouldBe("news.jsonl#20220924-00");
        row.Page.ShouldBe("20220924-00");
        row.Title.ShouldBe("题");
        row.Date.ShouldBe(new DateOnly(2022, 9, 24));
        row.Source.ShouldBe("新闻联播");
        row.Text.ShouldBe("文。");
    }

    [Theory]
    [InlineData("\"2022-09-24\"")]
    [InlineData("\"2022-9-24\"")]
    [InlineData("\"2022/09/24\"")]
    [InlineData("\"2022.9.24\"")]
    [InlineData("\"20220924\"")]
    [InlineData("20220924")]
    [InlineData("\"2022年9月24日\"")]
    [InlineData("\" 2022-09-24 \"")]
    [InlineData("\"2022-09-24T00:00:00.000Z\"")]
    [InlineData("\"2022-09-24T23:30:00+08:00\"")]
    [InlineData("\"2022/9/24 08:30\"")]
    [InlineData("\"2022/9/24 0:00\"")]
    [InlineData("\"2022年9月24日08:30\"")]
    [InlineData("\"2022年9月24日 星期六\"")]
    [InlineData("\"2022-09-24 周六\"")]
    public void Row_WithItsDayInAnyUsualNotation_HasThatDay(string day) =>
        Read($$"""{"id":"a","text":"文","date":{{day}}}""").ShouldHaveSingleItem().Document.ShouldBeOfType<SourceRow>().Date.ShouldBe(new DateOnly(2022, 9, 24));

    [Theory]
    [InlineData("""{"id":"a","text":"文"}""")]
    [InlineData("""{"id":"a","text":"文","title":null,"date":null,"source":null,"more":[1]}""")]
    [InlineData("\uFEFF{\"id\":\"a\",\"text\":\"文\",\"date\":\"\"}")]
    public void Row_WithoutWhatMayBeMissing_IsADocument(string line)
    {
        var row = Read(line).ShouldHaveSingleItem().Document.ShouldBeOfType<SourceRow>();
        row.Title.ShouldBe("");
        row.Date.ShouldBeNull();
        row.Source.ShouldBeNull();
    }

    [Theory]
    [InlineData("not json", "is not valid JSON at byte 2.")]
    [InlineData("""{"id":"a","text":"文" """, "is not valid JSON at byte 24.")]
    [InlineData("[]", "must be a JSON object")]
    [InlineData("""{"id":"a"}""", "\"text\" is missing or empty.")]
    [InlineData("""{"id":"a","text":"  "}""", "\"text\" is missing or empty.")]
    [InlineData("""{"id":"a","text":{"p":"文"}}""", "\"text\" must be a string.")]
    [InlineData("""{"id":"a","text":"文","date":"24.9.2022"}""", "\"date\" must look like 2022-09-24")]
    [InlineData("""{"id":"a","text":"文","date":"2022"}""", "\"date\" must look like 2022-09-24, not \"2022\"; leave it out where the day is not known.")]
    [InlineData("""{"id":"a","text":"文","date":"2022-02-30"}""", "\"date\" must look like 2022-09-24")]
    [InlineData("""{"id":"a","text":"文","date":"2022-09-24 in the morning"}""", "\"date\" must look like 2022-09-24")]
    [InlineData("""{"id":"a","text":"文","date":1663977600000}""", "\"date\" must look like 2022-09-24")]
    public void Row_ThatCannotBeRead_IsAProblemWithItsLineAndTheNextIsRead(string line, string reason)
    {
        var items = Read($"{line}\n{{\"id\":\"b\",\"text\":\"文\"}}");
        items.Count.ShouldBe(2);
        items[0].Problem!.Where.ShouldBe("news.jsonl.gz, line 1");
        items[0].Problem!.Reason.ShouldStartWith(reason);
        items[1].Document.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("""{"编号":"a","标题":"题","发布日期":"2022-09-24","报纸":"株洲日报","作者":"张三","正文":"文"}""")]
    [InlineData("""{"ID":"a","Headline":"题","publish_date":"2022-09-24","Newspaper":"株洲日报","Author":["张三"],"full text":"文"}""")]
    [InlineData("""{"text":"文","content":"别","id":"a","title":"题","标题":"别","日期":"昨天","date":"2022-09-24","来源":"新华网","source":"株洲日报","author":"张三"}""")]
    [InlineData("""{"text":"","正文":"文","id":"a","title":null,"题名":"题","date":"2022-09-24","media":["a.png"],"source":"株洲日报","author":"张三","body":{}}""")]
    public void Row_WithMembersByOtherNames_SaysTheSame(string line) =>
        Read(line).ShouldHaveSingleItem().Document.ShouldBe(new SourceRow(new("news.jsonl#a"), "a", "题", new DateOnly(2022, 9, 24), "株洲日报", "文", "张三"));

    [Fact]
    public void Row_OfAFileWithoutIds_IsCitedByFileAndLine()
    {
        var items = Read("{\"text\":\"一\"}\n\n{\"text\":\"二\"}");
        items[1].Document!.Key.Value.ShouldBe("news.jsonl#3");
        items[1].Document!.Page.ShouldBe("news.jsonl#3");
    }

    [Fact]
    public void Row_WithoutIdBehindOneThatHasOne_IsAProblem() =>
        Read("{\"id\":\"a\",\"text\":\"一\"}\n{\"text\":\"二\"}")[1].Problem.ShouldBe(new IngestProblem("news.jsonl.gz, line 2", "\"id\" is missing."));

    [Fact]
    public void Row_WithNaNForWhatIsAbsent_IsADocument() =>
        Read("""{"id":"a","author":NaN,"source": NaN,"text":"NaN"}""").ShouldHaveSingleItem().Document.ShouldBe(new SourceRow(new("news.jsonl#a"), "a", "", null, null, "NaN"));

    [Fact]
    public void Rows_InGb18030_AreRead()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Read(Encoding.GetEncoding("GB18030").GetBytes("{\"id\":\"a\",\"text\":\"株洲与贵州\"}")).ShouldHaveSingleItem().Document.ShouldBeOfType<SourceRow>().Text.ShouldBe("株洲与贵州");
    }

    [Fact]
    public void Row_WithBrokenUtf8InAName_IsAProblem()
    {
        byte[] line = [.. "{\"id\":\"a\",\"text\":\"文\",\""u8, 0xFF, .. "\":1}"u8];
        Read(line).ShouldHaveSingleItem().Problem.ShouldNotBeNull();
    }

    [Fact]
    public void Row_WithBrokenUtf8_IsAProblem()
    {
        byte[] line = [.. "{\"id\":\"a\",\"text\":\""u8, 0xFF, 0xFE, .. "\"}"u8];
        Read(line).ShouldHaveSingleItem().Problem.ShouldNotBeNull();
    }

    [Fact]
    public void Row_WithAnIdSeenBefore_NamesTheLineItStandsIn()
    {
        var items = Read("{\"id\":\"a\",\"text\":\"文\"}\n\n{\"id\":\"a\",\"text\":\"另一文\"}");
        items[1].Problem.ShouldBe(new IngestProblem("news.jsonl.gz, line 3", "the id \"a\" stands in line 1 already."));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n  \n")]
    public void Rows_OfAnEmptyFile_AreAProblem(string text) =>
        Read(text).ShouldHaveSingleItem().Problem!.Reason.ShouldStartWith("is empty");

    [Fact]
    public void Row_TooLong_IsAProblemAndTheNextIsRead()
    {
        var items = Read($"{new string('x', 2000)}\n{{\"id\":\"b\",\"text\":\"文\"}}");
        items[0].Problem!.Reason.ShouldBe("is longer than 1,000 bytes.");
        items[1].Document.ShouldNotBeNull();
    }

    private static List<SourceItem> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static List<SourceItem> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return [.. JsonlRows.Read(stream, "news.jsonl", "news.jsonl.gz", 1000)];
    }
}
