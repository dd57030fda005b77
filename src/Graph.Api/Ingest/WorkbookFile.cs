using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Graph.Api.Ingest;

/// <summary>
/// Opens a workbook (<c>.xlsx</c>, <c>.xlsm</c>, and <c>.xls</c> of Excel 97 and later) for ExcelDataReader, after looking at what that does not: how far a zip expands, and by which calendar it counts days.
/// </summary>
internal sealed class WorkbookFile : IDisposable
{
    private const string ZipMark = "PK\u0003\u0004";

    /// <summary>The compound file of before 2007, in which newer programs put what a password protects.</summary>
    private static readonly byte[] CompoundMark = [0xD0, 0xCF, 0x11, 0xE0];

    // The old format names the encoding of its texts by a code page.
    static WorkbookFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private WorkbookFile(IExcelDataReader reader, bool countsFrom1904) => (Reader, CountsFrom1904) = (reader, countsFrom1904);

    /// <summary>Stands on the first sheet.</summary>
    public IExcelDataReader Reader { get; }

    /// <summary>Whether days are counted from 1904-01-01 on, as on old Macintoshes, not from 1900.</summary>
    public bool CountsFrom1904 { get; }

    /// <summary>Whether a file begins like one.</summary>
    public static bool Is(ReadOnlySpan<byte> beginning) => IsZip(beginning) || beginning.StartsWith(CompoundMark);

    /// <summary>Opens one.</summary>
    /// <param name="stream">Can seek; left open.</param>
    /// <param name="limits">How far it may expand.</param>
    /// <exception cref="InvalidDataException">It cannot be read; the message says why, and what to do.</exception>
    public static WorkbookFile Open(Stream stream, SourceLimits limits)
    {
        Span<byte> beginning = stackalloc byte[512];
        beginning = beginning[..stream.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        if (!Is(beginning))
            throw new InvalidDataException(WhyNone(beginning));
        return Guarded(() =>
        {
            var countsFrom1904 = IsZip(stream) && LookInto(stream, limits);
            stream.Position = 0;
            return new WorkbookFile(ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration { LeaveOpen = true }), countsFrom1904);
        });
    }

    /// <summary>Does something with the reader; whatever it throws of a file it cannot read is told to a person.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read.</exception>
    public static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException e)
        {
            throw new InvalidDataException("is protected by a password: open it in a spreadsheet, take the password off and save it", e);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or WorkbookRefusedException))
        {
            // The library tells of broken files by whatever goes wrong first, an index beyond an array among it.
            throw new InvalidDataException($"is no workbook, or damaged ({e.Message.TrimEnd('.')}): open it in a spreadsheet and save it as .xlsx or as \"CSV UTF-8\"", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Reader.Dispose();

    private static bool IsZip(ReadOnlySpan<byte> beginning) => beginning.Length >= ZipMark.Length && Ascii.Equals(beginning[..ZipMark.Length], ZipMark);

    private static bool IsZip(Stream stream)
    {
        Span<byte> beginning = stackalloc byte[ZipMark.Length];
        stream.ReadExactly(beginning);
        stream.Position = 0;
        return IsZip(beginning);
    }

    private static string WhyNone(ReadOnlySpan<byte> beginning) =>
        beginning.IsEmpty ? "is empty: not one row stands in it"
        : beginning.TrimStart("\uFEFF \r\n\t"u8) is [(byte)'<', ..] ? "is a web page or XML under the name of a workbook: open it in a spreadsheet and save it as .xlsx"
        : beginning.Contains((byte)0) ? "is no workbook: open it in the program that made it and save it as .xlsx or as \"CSV UTF-8\""
        : "is text under the name of a workbook: give it the ending .csv";

    /// <returns>Whether days are counted from 1904 on.</returns>
    private static bool LookInto(Stream stream, SourceLimits limits)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        // A part is never expanded beyond the length that the zip declares for it.
        var expanded = zip.Entries.Sum(entry => (double)entry.Length);
        if (expanded > limits.WorkbookBytes || expanded > limits.ExpansionFloor && expanded / limits.ExpansionFactor > stream.Length)
            throw new WorkbookRefusedException(FormattableString.Invariant($"expands to {expanded / 1048576:N0} MiB: save it as \"CSV UTF-8\", of which a row at a time is read"));
        if (zip.GetEntry("xl/workbook.xml") is not { } workbook)
            return false;
        using var parts = workbook.Open();
        using var xml = XmlReader.Create(parts, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.NamespaceURI.StartsWith("http://purl.oclc.org/", StringComparison.Ordinal))
                throw new WorkbookRefusedException("is in the form \"Strict Open XML\": open it in a spreadsheet and save it as the usual .xlsx");
            if (xml.LocalName == "workbookPr")
                return xml.GetAttribute("date1904") is "1" or "true";
        }

        return false;
    }

    /// <summary>A workbook that is not damaged, and not read all the same.</summary>
    private sealed class WorkbookRefusedException(string message) : IOException(message);
}
