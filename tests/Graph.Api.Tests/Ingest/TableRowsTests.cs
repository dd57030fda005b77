using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using Graph.Api.Ingest;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Api.Tests.Ingest;

public sealed class TableRowsTests
{
    private const string Header = "编号,标题,发布日期,报纸,作者,正文\n";
    private const int MostBytes = 2000;

    private static readonly SourceRow Expected = new(new DocumentKey("news.csv#7"), "7", "题", new DateOnly(2022, 9, 24), "株洲日报", "第一段。\n第二段，“好”。", "张三");

    static TableRowsTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string> Layouts => new()
    {
        { "commas", Header + "7,题,2022-09-24,株洲日报,张三,\"第一段。\n第二段，“好”。\"\n" },
        { "semicolons", Header.Replace(',', ';') + "7;题;2022-09-24;株洲日报;张三;\"第一段。\n第二段，“好”。\"\n" },
        { "tabs in a .csv", Header.Replace(',', '\t') + "7\t题\t2022-09-24\t株洲日报\t张三\t\"第一段。\n第二段，“好”。\"\n" },
        { "all in marks", "\"编号\",\"标题\",\"发布日期\",\"报纸\",\"作者\",\"正文\"\n\"7\",\"题\",\"2022-09-24\",\"株洲日报\",\"张三\",\"第一段。\n第二段，“好”。\"\n" },
        { "no line end", Header + "7,题,2022-09-24,株洲日报,张三,\"第一段。\n第二段，“好”。\"" },
        { "other columns and order", "版面,正文,地区,作者,媒体,标题,摘要,时间,序号\n01,\"第一段。\n第二段，“好”。\",湖南,张三,株洲日报,题,略,2022-09-24,7\n" },
        { "a better column beside", "id,来源,报纸,日期,发布日期,题名,内容,text,author\n7,新华网,株洲日报,昨天,2022-09-24,题,略,\"第一段。\n第二段，“好”。\",张三\n" },
        { "an empty column beside", "id,报纸,来源,日期,标题,text,内容,author\n7,,株洲日报,2022-09-24,题,,\"第一段。\n第二段，“好”。\",张三\n" },
        { "a title over it", "2022年报道汇编,,,,,\n\n" + Header + "7,题,2022-09-24,株洲日报,张三,\"第一段。\n第二段，“好”。\"\n" },
        { "a hint for spreadsheets", "sep=;\n" + Header.Replace(',', ';') + "7;题;2022-09-24;株洲日报;张三;\"第一段。\n第二段，“好”。\"\n" },
        { "the header twice", Header + Header + "7,题,2022-09-24,株洲日报,张三,\"第一段。\n第二段，“好”。\"\n\uFEFF" + Header },
        { "empty rows", Header + ",,,,,\n\n7,题,2022-09-24,株洲日报,张三,\"第一段。\n第二段，“好”。\",,\n , ,,,,\n" },
        { "guarded cells", Header + "=\"7\",题,=\"2022-09-24\",株洲日报,张三,\"第一段。\n第二段，“好”。\"\n" },
        { "blanks around cells", Header + "7 , 题,2022-09-24, 株洲日报 ,张三, \"第一段。\n第二段，“好”。\"\n" },
    };

    public static TheoryData<string, byte[]> Encodings()
    {
        var text = Header + "7,题,2022-09-24,株洲日报,张三,\"第一段。\n第二段，“好”。\"\n";
        return new TheoryData<string, byte[]>
        {
            { "UTF-8", Encoding.UTF8.GetBytes(text) },
            { "UTF-8 with mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)] },
            { "UTF-16 LE", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)] },
            { "UTF-16 BE", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)] },
            { "GB18030", Encoding.GetEncoding("GB18030").GetBytes(text) },
        };
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Table_LaidOutInAnyUsualWay_SaysTheSame(string layout, string text) => Read(text).ShouldHaveSingleItem().Document.ShouldBe(Expected, layout);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Table_InEachEncoding_SaysTheSame(string encoding, byte[] bytes) => Read(bytes).ShouldHaveSingleItem().Document.ShouldBe(Expected, encoding);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Table_WithOtherLineEnds_HasItsRows(string lineEnd) =>
        Keys(Read("id,text\na,文\nb,\"文\"\n".Replace("\n", lineEnd, StringComparison.Ordinal))).ShouldBe(["news.csv#a", "news.csv#b"]);

    [Fact]
    public void Row_OfATableWithoutIds_GoesByItsNumberInASpreadsheet() =>
        Keys(Read("标题,正文\n题,\"一\n二\"\n\n题,文\n")).ShouldBe(["news.csv#2", "news.csv#4"]);

    [Fact]
    public void Row_OfATableWithoutIds_IsCitedByFileAndNumber() =>
        Read("标题,正文\n题,文\n").ShouldHaveSingleItem().Document!.Page.ShouldBe("news.csv#2");

    [Fact]
    public void Row_WithoutSourceOrAuthor_HasNone() =>
        Read("来源,作者,正文\n, ,文\n").ShouldHaveSingleItem().Document.ShouldBe(new SourceRow(new("news.csv#2"), "news.csv#2", "", null, null, "文"));

    [Fact]
    public void Row_WithMarksThatBelongToTheText_KeepsThem()
    {
        var items = Read("标题,正文\n\"十四五\"规划,\"双碳\"目标\n5\"屏,他说\"好\"。\n");
        items.Select(item => ((SourceRow)item.Document!).Title).ShouldBe(["\"十四五\"规划", "5\"屏"]);
        items.Select(item => ((SourceRow)item.Document!).Text).ShouldBe(["\"双碳\"目标", "他说\"好\"。"]);
    }

    [Theory]
    [InlineData("a,题,,,,", "row 2", "\"正文\" is missing or empty.")]
    [InlineData("a,题", "row 2", "\"正文\" is missing or empty.")]
    [InlineData(",题,,,,文", "row 2", "\"编号\" is missing.")]
    [InlineData("a,题,昨天,,,文", "row 2", "\"发布日期\" must look like 2022-09-24, not \"昨天\"; leave it out where the day is not known.")]
    [InlineData("a,题,44828,,,文", "row 2", "\"发布日期\" is 44828, by which a spreadsheet means 2022-09-24: give the column the format of a day there and save it again.")]
    [InlineData("a,题,,,,文,又", "row 2", "has 7 cells, and the header 6: put quotation marks (\") around a cell that holds a comma.")]
    [InlineData("a,题,,,,文\0文", "row 2", "holds a NUL, which no text does: the file is damaged there. Write the row anew.")]
    [InlineData("a,\"题,,,,文", "row 2", "has a cell that opens with a quotation mark and is not closed as it should be: write marks within a cell twice (\"\"), and one at its end.")]
    [InlineData("a,题,,,,\"一\n二\n三\"三\",四", "row 2", "has a cell that opens with a quotation mark and is not closed as it should be: write marks within a cell twice (\"\"), and one at its end. Lines 2 to 4 are passed over.")]
    public void Row_ThatCannotBeRead_IsAProblemWithItsNumberAndTheNextIsRead(string row, string place, string reason)
    {
        var items = Read($"{Header}{row}\nb,题,,,,文\nc,题,,,,文\n");
        items[0].Problem!.ToString().ShouldBe($"news.csv.gz, {place}: {reason}");
        Keys(items.Skip(1)).ShouldBe(["news.csv#b", "news.csv#c"]);
    }

    [Fact]
    public void Row_BelowCellsOfSeveralLines_IsToldByItsLineToo() =>
        Read("id,text\na,\"一\n二\"\nb,\n")[1].Problem!.Where.ShouldBe("news.csv.gz, row 3 (line 4)");

    [Fact]
    public void Row_WithAnIdSeenBefore_NamesTheRowItStandsIn() =>
        Read("id,text\na,文\na,另一文\n")[1].Problem!.ToString().ShouldBe("news.csv.gz, row 3: the id \"a\" stands in row 2 already.");

    [Fact]
    public void Row_OfBrokenBytes_IsAProblemAndTheNextIsRead()
    {
        var items = Read([.. Encoding.UTF8.GetBytes("id,text\na,株洲日报株洲日报"), 0xE6, 0xA0, .. Encoding.UTF8.GetBytes("\nb,株洲\n")]);
        items[0].Problem!.Reason.ShouldBe("holds bytes that are no character of UTF-8; save the table as UTF-8 (\"CSV UTF-8\" in a spreadsheet).");
        Keys(items.Skip(1)).ShouldBe(["news.csv#b"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public void Row_TooLong_IsAProblemAndTheNextIsRead(int times)
    {
        var rows = string.Concat(Enumerable.Range(0, times).Select(i => $"x{i},\"{new string('x', 200_000)}\"\ny{i},文\n"));
        var items = Read($"id,text\n{rows}");
        items.Count(item => item.Problem?.Reason == "is longer than 2,000 bytes; split the text, or close the quotation mark that opens a cell.").ShouldBe(times);
        Keys(items.Where(item => item.Document is not null)).ShouldBe(Enumerable.Range(0, times).Select(i => $"news.csv#y{i}"));
    }

    [Fact]
    public void Rows_BehindAMarkThatIsNeverClosed_AreRead()
    {
        var items = Read($"id,text\na,\"文\n{string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i},文\n"))}");
        items[0].Problem!.Where.ShouldBe("news.csv.gz, row 2");
        Keys(items.Skip(1)).ShouldBe(Enumerable.Range(0, 20_000).Select(i => $"news.csv#{i}"));
    }

    [Fact]
    public void Table_MadeToBreakAtEveryLine_IsGivenUp() =>
        Read($"id,text\n{string.Concat(Enumerable.Repeat("a\"b,\"\n", 5_000))}")[^1].Problem!.ToString()
            .ShouldStartWith("news.csv.gz: has too many cells whose quotation marks do not close; the rest is not read (after row ");

    [Theory]
    [InlineData("", "is empty: not one row stands in it.")]
    [InlineData("\n \n", "is empty: not one row stands in it.")]
    [InlineData("标题,正文\n,\n\n", "is empty: not one row stands below its header.")]
    [InlineData("1,题,文\n2,题,文\n", "has no column with the texts: its first row reads \"1 | 题 | 文\". It must name the columns")]
    [InlineData("题名,作者,摘要\n题,张三,文\n", "has no column with the texts: its first row reads \"题名 | 作者 | 摘要\".")]
    [InlineData("正文,标题,正 文\n文,题,文\n", "has two columns of one name, \"正文\" and \"正 文\" (columns 1 and 3); give the one that is not meant another name.")]
    [InlineData("PK\u0003\u0004正文", "is a workbook under another name")]
    public void Table_ThatCannotBeRead_IsOneProblem(string text, string reason)
    {
        var problem = Read(text).ShouldHaveSingleItem().Problem!;
        problem.Where.ShouldBe("news.csv.gz");
        problem.Reason.ShouldStartWith(reason);
    }

    [Fact]
    public void Rows_WrittenAsTableOrAsLines_AreTheSameDocuments()
    {
        var characters = Gen.Elements("株洲贵州a1,;\"\t\n'=“”。".ToCharArray());
        var texts = characters.NonEmptyListOf().Select(some => "文" + string.Concat(some) + "。");
        var rows = texts.Zip(texts).Zip(Gen.Choose(0, 2)).NonEmptyListOf();
        Prop.ForAll(rows.ToArbitrary(), Gen.Elements(',', '\t', ';').ToArbitrary(), (some, separator) =>
        {
            var table = new StringBuilder();
            using (var writer = CsvWriter.Create(new StringWriter(table), new CsvWriterOptions { Separator = separator }))
            {
                Write(writer, "id", "标题", "日期", "正文");
                foreach (var (i, ((title, text), day)) in some.Index())
                    Write(writer, $"{i}", title, Day(day), text);
            }

            var lines = string.Concat(some.Index().Select(row => JsonSerializer.Serialize(
                new { id = $"{row.Index}", title = row.Item.Item1.Item1, date = Day(row.Item.Item2), text = row.Item.Item1.Item2 }, Plain) + "\n"));
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
            return Read(table.ToString(), 1 << 20).Select(item => item.Document).SequenceEqual(JsonlRows.Read(stream, "news.csv", "news.csv", 1 << 20).Select(item => item.Document));
        }).QuickCheckThrowOnFailure();

        static string Day(int day) => day == 0 ? "" : $"2024-01-0{day}";

        static void Write(CsvWriter writer, params string[] cells)
        {
            foreach (var cell in cells)
                writer.WriteField(cell);
            writer.EndRecord();
        }
    }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<string?> Keys(IEnumerable<SourceItem> items) => items.Select(item => item.Document?.Key.Value);

    private static List<SourceItem> Read(string text, int mostBytes = MostBytes) => Read(Encoding.UTF8.GetBytes(text), mostBytes);

    private static List<SourceItem> Read(byte[] bytes, int mostBytes = MostBytes)
    {
        using var stream = new MemoryStream(bytes);
        return [.. TableRows.Read(stream, "news.csv", "news.csv.gz", ',', mostBytes)];
    }
}
