using System.IO.Compression;
using Graph.Api.Ingest;
using Graph.Extraction;
using Graph.Model;
using static Graph.Api.Tests.Support.WorkbookParts;

namespace Graph.Api.Tests.Ingest;

public sealed class WorkbookRowsTests
{
    /// <summary>An .xls of one row, as an old spreadsheet saves it, compressed.</summary>
    private const string OldWorkbook =
        "H4sIAAAAAAACA+2Xz0tUURTHP/fOvPnlqG+0osRqmE1gQqVZbjSTFiI0hbOIQFLHzKnJlNFNSDX0gzYGLV20iXDRqlpYES3sD4jKZSst3BcIbdQX97w3MtpGM6RovnAP75x777n3vnPPj/vxQ2zu8YuaedahFR8rTphAkUwBusDYLm/aiuM4BbFTwj+FZcdxVrzmByzPnqX2/zTj0z6gYH/j80EgBISBCFAGRIFyoAKodEMAMaAKqAZ2ADtL9+efal1sDX4sVYglaoNzzF3LW4WckiJDI42M0UnTptevQsv62ss9G9+3i3MMkyNLmmGGyf72+gVsZI75T0ct/hg2u34xjjcca9jK2uGQDQGLdO59MDyjCARhHs1z/zupFb4A3YyYeJLKNDaOdabYFrTLHvqU2cOMghalUTxCE2OP7KxKaLXQZzLurdAWiWfQm5s51ezZa1G1ybgHQhNCKzAaX8mczyI5Qg3fZMZDzxUsdZIcl+njKvv8TTSzG5UgkuxIHaIs2ZGKkyBDhgTtlxIMMUSCQFeCUUZJMHvd9M9JYIXFdcYtybdXvh6uvOIXea9ciXtEeWIiHVqNDFzrn8CPQrHEFUmoESmm1a5bP1IaFcxMTvpRn1K+CwsD+wc1air9+qZGdZ+x8hrVn70/oFAyqC7TMLQwMJXWqHhPOFmOqh8nOZ3VhyPUj08kp7NRpzZ+4/zeuJEUXNRe46LlcnmjaC5SKd8xucI2IZaefp89nT57okfkdSI/KPS2SPJSGLi4I/K77rNAu//CfSKYImJZTukWCgVOYUsAXPb+gC3jXc6HLcnB5fzYEqZdzsKW4sSnK2S+7e2gts30K9EbWO3XUphA/uuC1290Bz1tSnSHVjmj2xQ6rbqKl/LiaSuy5xsVNOc2RhwMVTMYKs5k4uiZ0AEyobUJTo7qL4r4lnAR/i78BM9jCVkADgAA";

    private static readonly string Header = Row("编号", "标题", "发布日期", "报纸", "作者", "正文");
    private static readonly string[] Cells = ["7", "题", "2022-09-24", "株洲日报", "张三", "第一段。\n第二段，“好”。"];
    private static readonly SourceRow Expected = new(new DocumentKey("news.xlsx#数据!7"), "7", "题", new DateOnly(2022, 9, 24), "株洲日报", "第一段。\n第二段，“好”。", "张三");

    public static TheoryData<string, byte[]> Forms()
    {
        var number = "<c><v>7</v></c>";
        var rest = string.Concat(Cells.Skip(3).Select(Cell));
        string Dated(string day) => $"{Header}<row>{number}{Cell("题")}{day}{rest}</row>";
        return new TheoryData<string, byte[]>
        {
            { "texts in their cells", Workbook([("数据", Header + Row(Cells))]) },
            { "a day of everybody's format", Workbook([("数据", Dated("<c s=\"1\"><v>44828</v></c>"))]) },
            { "a day of a Chinese format", Workbook([("数据", Dated("<c s=\"2\"><v>44828</v></c>"))]) },
            { "a day of a format of its own", Workbook([("数据", Dated("<c s=\"4\"><v>44828.35</v></c>"))]) },
            { "a day in words", Workbook([("数据", Dated(Cell("2022年9月24日")))]) },
            { "a day by itself", Workbook([("数据", Dated("<c t=\"d\"><v>2022-09-24</v></c>"))]) },
            { "days from 1904 on", Workbook([("数据", Dated("<c s=\"1\"><v>43366</v></c>"))], properties: "date1904=\"1\"") },
            { "days of a Chinese format from 1904 on", Workbook([("数据", Dated("<c s=\"2\"><v>43366</v></c>"))], properties: "date1904=\"1\"") },
            { "a title and an empty row over it", Workbook([("数据", Row("2022年报道汇编") + "<row/>" + Header + Row(Cells))]) },
            { "empty rows and cells", Workbook([("数据", Header + Row("", " ") + Row(Cells) + Row(""))]) },
            { "the header twice", Workbook([("数据", Header + Row(Cells) + Header)]) },
            { "other sheets", Workbook([("说明", Row("本表由某某整理")), ("数据", Header + Row(Cells)), ("空", "")]) },
            {
                "texts that cells share, of several letters' forms, with what a reader aloud says",
                Workbook([("数据", Header + $"<row>{number}<c t=\"s\"><v>0</v></c>{Cell("2022-09-24")}{Cell("株洲日报")}{Cell("张三")}<c t=\"s\"><v>1</v></c></row>")],
                    "<si><t>题</t><rPh sb=\"0\" eb=\"1\"><t>ti</t></rPh></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">第一段。&#10;</t></r><r><t>第二段，“好”。</t></r></si>")
            },
            { "a formula's value", Workbook([("数据", $"{Header}<row>{number}<c t=\"str\"><f>A1</f><v>题</v></c>{Cell("2022-09-24")}{rest}</row>")]) },
        };
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Workbook_OfAnyForm_SaysTheSame(string form, byte[] workbook) => Read(workbook).ShouldHaveSingleItem().Document.ShouldBe(Expected, form);

    [Fact]
    public void Workbook_OfTheOldFormat_SaysTheSame()
    {
        using var compressed = new GZipStream(new MemoryStream(Convert.FromBase64String(OldWorkbook)), CompressionMode.Decompress);
        using var workbook = new MemoryStream();
        compressed.CopyTo(workbook);
        Read(workbook.ToArray()).ShouldHaveSingleItem().Document.ShouldBe(Expected);
    }

    [Fact]
    public void Rows_OfSeveralSheets_GoBySheet() =>
        Read(Workbook([("甲", Row("id", "text") + Row("1", "文")), ("乙", Row("id", "text") + Row("1", "文"))])).Select(item => item.Document?.Key.Value).ShouldBe(["news.xlsx#甲!1", "news.xlsx#乙!1"]);

    [Fact]
    public void Row_OfASheetWithoutIds_IsCitedByFileSheetAndNumber()
    {
        var row = Read(Workbook([("数据", Row("汇编") + Row("正文") + "<row/>" + Row("文"))])).ShouldHaveSingleItem().Document!;
        row.Key.Value.ShouldBe("news.xlsx#数据!4");
        row.Page.ShouldBe("news.xlsx#数据!4");
    }

    [Fact]
    public void Id_OfManyDigits_IsReadAsItStands() =>
        Read(Workbook([("数据", Row("id", "text") + $"<row><c><v>20220924000123</v></c>{Cell("文")}</row>")])).ShouldHaveSingleItem().Document!.Page.ShouldBe("20220924000123");

    [Theory]
    [InlineData("a", "", "", "\"正文\" is missing or empty.")]
    [InlineData("", "", "文", "\"编号\" is missing.")]
    [InlineData("a", "昨天", "文", "\"发布日期\" must look like 2022-09-24, not \"昨天\"; leave it out where the day is not known.")]
    [InlineData("a", "44828", "文", "\"发布日期\" is 44828, by which a spreadsheet means 2022-09-24: give the column the format of a day there and save it again.")]
    public void Row_ThatCannotBeRead_IsAProblemWithItsSheetAndNumberAndTheNextIsRead(string id, string day, string text, string reason)
    {
        var items = Read(Workbook([("数据", Header + Row(id, "题", day, "", "", text) + Row(Cells))]));
        items[0].Problem!.ToString().ShouldBe($"news.xlsx, sheet 数据, row 2: {reason}");
        items[1].Document.ShouldBe(Expected);
    }

    public static TheoryData<byte[], string> Unreadable() => new()
    {
        { [], "is empty: not one row stands in it." },
        { Workbook([("数据", "")]), "is empty: not one row stands in it." },
        { Workbook([("数据", Header)]), "is empty: not one row stands below its header." },
        { "text\n文"u8.ToArray(), "is text under the name of a workbook: give it the ending .csv." },
        { "\uFEFF <html><table>"u8.ToArray(), "is a web page or XML under the name of a workbook: open it in a spreadsheet and save it as .xlsx." },
        { Workbook([("数据", Header + Row(Cells))])[..^100], "is no workbook, or damaged (" },
        { Workbook([("数据", Header + "<row><c>")]), "is no workbook, or damaged (" },
        { Workbook([("数据", Header + "<row><c r=\"ZZZZZ2\" t=\"inlineStr\"><is><t>文</t></is></c></row>")]), "is damaged: its sheet 数据 has more rows or columns than a sheet can have." },
        { Workbook([("数据", Header + "<row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row>")]), "is damaged: its sheet 数据 has more rows or columns than a sheet can have." },
        { Workbook([("数据", Header + Row(Cells))], main: "http://purl.oclc.org/ooxml/spreadsheetml/main"), "is in the form \"Strict Open XML\": open it in a spreadsheet and save it as the usual .xlsx." },
        { Workbook([("说明", Row("甲", "乙"))]), "has no sheet with a column of texts: the first row of 说明 reads \"甲 | 乙\". It must name the columns" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Workbook_ThatCannotBeRead_IsOneProblem(byte[] workbook, string reason)
    {
        var problem = Read(workbook).ShouldHaveSingleItem().Problem!;
        problem.Where.ShouldBe("news.xlsx");
        problem.Reason.ShouldStartWith(reason);
    }

    [Fact]
    public void Workbook_ThatExpandsBeyondReason_IsNotRead()
    {
        var workbook = Workbook([("数据", Header + Row("a", "题", "", "", "", new string('文', 1_000_000)))]);
        const string Reason = "expands to 3 MiB: save it as \"CSV UTF-8\", of which a row at a time is read.";
        Read(workbook, new SourceLimits { ExpansionFactor = 10, ExpansionFloor = 100_000 }).ShouldHaveSingleItem().Problem!.Reason.ShouldBe(Reason);
        Read(workbook, new SourceLimits { WorkbookBytes = 100_000 }).ShouldHaveSingleItem().Problem!.Reason.ShouldBe(Reason);
        Read(workbook).ShouldHaveSingleItem().Document.ShouldNotBeNull();
    }

    [Fact]
    public void Sheet_WithTwoColumnsOfOneName_IsAProblemAndTheNextIsRead()
    {
        var items = Read(Workbook([("甲", Row("正文", "正 文") + Row("一", "二")), ("数据", Header + Row(Cells))]));
        items[0].Problem!.ToString().ShouldStartWith("news.xlsx, sheet 甲: has two columns of one name");
        items[1].Document.ShouldBe(Expected);
    }

    private static List<SourceItem> Read(byte[] workbook, SourceLimits? limits = null)
    {
        using var stream = new MemoryStream(workbook);
        return [.. WorkbookRows.Read(stream, "news.xlsx", "news.xlsx", limits ?? SourceLimits.Default)];
    }
}
