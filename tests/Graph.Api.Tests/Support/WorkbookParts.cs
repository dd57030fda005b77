using System.IO.Compression;
using System.Security;

namespace Graph.Api.Tests.Support;

/// <summary>Writes the parts of a workbook (ISO/IEC 29500) by hand, so that a test can have any cell a program may write.</summary>
internal static class WorkbookParts
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The formats of days: 14 is everybody's, 31 and 57 those of East Asia, 170 one of its own. The style's number is its place.</summary>
    private const string Styles =
        """<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="57"/><xf numFmtId="170"/></cellXfs>""";

    /// <summary>A cell that holds its own text.</summary>
    public static string Cell(string text) => $"""<c t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text)}</t></is></c>""";

    /// <summary>A row of cells that hold their own texts.</summary>
    public static string Row(params string[] cells) => $"<row>{string.Concat(cells.Select(Cell))}</row>";

    /// <summary>A workbook of sheets, each its name and its rows.</summary>
    public static byte[] Workbook(IEnumerable<(string Name, string Rows)> sheets, string shared = "", string properties = "", string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var all = sheets.ToList();
            Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
            Add(zip, "_rels/.rels", $"""<Relationships xmlns="{Packages}"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(zip, "xl/workbook.xml", $"""<workbook xmlns="{main}" xmlns:r="{Relations}"><workbookPr {properties}/><sheets>{string.Concat(all.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"/>"))}</sheets></workbook>""");
            Add(zip, "xl/_rels/workbook.xml.rels", $"""
                <Relationships xmlns="{Packages}">{string.Concat(all.Select((_, i) => $"<Relationship Id=\"s{i}\" Type=\"{Relations}/worksheet\" Target=\"/xl/worksheets/sheet{i}.xml\"/>"))}
                <Relationship Id="a" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="b" Type="{Relations}/styles" Target="styles.xml"/></Relationships>
                """);
            foreach (var (i, sheet) in all.Index())
                Add(zip, $"xl/worksheets/sheet{i}.xml", $"""<worksheet xmlns="{main}"><sheetData>{sheet.Rows}</sheetData></worksheet>""");
            Add(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{main}">{shared}</sst>""");
            Add(zip, "xl/styles.xml", $"""<styleSheet xmlns="{main}">{Styles}</styleSheet>""");
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var part = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
        part.Write(xml);
    }
}
