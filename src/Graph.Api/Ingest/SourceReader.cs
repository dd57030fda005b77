using Graph.Extraction;
using Graph.Model;

namespace Graph.Api.Ingest;

/// <summary>Opens listed files one after the other and gives what stands in them; a file that cannot be opened is one problem.</summary>
/// <param name="listing">The files.</param>
/// <param name="limits">What is too large.</param>
public sealed class SourceReader(SourceListing listing, SourceLimits limits)
{
    /// <summary>Endings of files that hold articles as data and are not read: read as a page, all their rows would be one text.</summary>
    private static readonly (string Ending, string Advice)[] Data =
    [
        (".xlsx.gz", Compressed), (".xlsm.gz", Compressed), (".xls.gz", Compressed), (".xlsb", FromSpreadsheet), (".ods", FromSpreadsheet), (".ods.gz", FromSpreadsheet), (".et", FromSpreadsheet),
    ];

    private const string Compressed = "A workbook is compressed in itself: unpack it (gunzip).";

    private const string FromSpreadsheet = "Save it as .xlsx with an article a row, below a header such as title, date, source, author, text (标题, 日期, 来源, 作者, 正文).";

    /// <summary>A folder's files without articles that are told one by one; the rest is counted.</summary>
    private const int MostNotices = 20;

    private static readonly string[] WorkbookEndings = [".xlsx", ".xlsm", ".xls"];

    /// <summary>Endings of files that hold an article a line or row, compressed or not.</summary>
    private static readonly string[] RowEndings = [".jsonl", ".ndjson", ".json", ".csv", ".tsv"];

    private long _bytesBefore;
    private Stream? _open;

    /// <summary>The part that is given; the rest is passed over.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Sum of the files' sizes on the disk.</summary>
    public long TotalBytes { get; } = listing.Files.Sum(file => file.Size());

    /// <summary>How many bytes on the disk were read so far.</summary>
    public long BytesRead => _bytesBefore + (_open?.Position ?? 0);

    /// <summary>How many files of data that were found in folders hold no articles.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Reads everything, lazily and in order.</summary>
    /// <param name="cancellation">Gives up waiting for a file that others write into while it is read, such as a pipe.</param>
    public IEnumerable<SourceItem> Read(CancellationToken cancellation = default)
    {
        foreach (var folder in listing.Refused.Where(folder => Shard.Takes(folder.Where)))
            yield return SourceItem.Unreadable(folder.Where, folder.Reason);
        foreach (var file in listing.Files)
        {
            foreach (var item in IsRows(file) ? Rows(file, cancellation).Where(Takes) : Shard.Takes(file.Key) ? [Whole(file, cancellation)] : [])
            {
                if (item.Problem is not { IsNotice: true } notice)
                    yield return item;
                else if (!file.IsFromFolder)
                    yield return SourceItem.Unreadable(notice.Where, notice.Reason);
                else if (++PassedOver <= MostNotices)
                    yield return PassedOver < MostNotices ? item : SourceItem.WithoutTexts(notice.Where, $"{notice.Reason} More such files are not told one by one.");
            }

            _bytesBefore += file.Size();
        }
    }

    // A problem is told by one worker alone, too.
    private bool Takes(SourceItem item) => Shard.Takes(item.Document?.Key.Value ?? item.Problem!.Where);

    private static bool IsRows(ListedFile file) => RowEndings.Any(ending => EndsWith(WithoutGz(file.Key), ending)) || IsWorkbook(file);

    private static bool IsWorkbook(ListedFile file) => WorkbookEndings.Any(ending => EndsWith(file.Key, ending));

    private static string WithoutGz(string key) => EndsWith(key, ".gz") ? key[..^".gz".Length] : key;

    private static bool EndsWith(string key, string ending) => key.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private SourceItem Whole(ListedFile file, CancellationToken cancellation)
    {
        if (Array.Find(Data, data => EndsWith(file.Key, data.Ending)) is { Advice: { } advice })
            return SourceItem.Unreadable(file.Key, $"holds data, no page of text. {advice}");
        try
        {
            using var stream = Open(file, cancellation);
            var size = stream.CanSeek ? stream.Length : 0;
            var bytes = size > limits.FileBytes ? null : BytesOf(stream, limits.FileBytes);
            return bytes is null
                ? SourceItem.Unreadable(file.Key, $"is {(stream.CanSeek ? Megabytes(size) : "too")} large; a page may have at most {Megabytes(limits.FileBytes)}.")
                : SourceItem.Of(new SourceFile(new DocumentKey(file.Key), Path.GetFileName(file.FullPath), bytes));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SourceItem.Unreadable(file.Key, $"cannot be opened: {e.Message}");
        }
    }

    private IEnumerable<SourceItem> Rows(ListedFile file, CancellationToken cancellation)
    {
        Stream stream;
        string? refused = null;
        try
        {
            stream = Open(file, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            stream = null!;
            refused = e.Message;
        }

        if (refused is not null)
        {
            yield return SourceItem.Unreadable(file.Key, $"cannot be opened: {refused}");
            yield break;
        }

        using (stream)
        {
            // A zip is read from its end: of a workbook no place tells how far it is read.
            _open = stream.CanSeek && !IsWorkbook(file) ? stream : null;
            foreach (var item in IsWorkbook(file) ? Workbook(file, stream) : TextRows(file, stream))
                yield return item;
            _open = null;
        }
    }

    private IEnumerable<SourceItem> TextRows(ListedFile file, Stream stream)
    {
        // Compressing a file does not change what it is: its rows keep their keys.
        var key = WithoutGz(file.Key);
        using var text = key == file.Key ? stream : Expand(stream);
        var rows = EndsWith(key, ".json") ? JsonRows.Read(text, key, file.Key, limits.LineBytes)
            : EndsWith(key, ".csv") || EndsWith(key, ".tsv") ? TableRows.Read(text, key, file.Key, EndsWith(key, ".tsv") ? '\t' : ',', limits.LineBytes)
            : JsonlRows.Read(text, key, file.Key, limits.LineBytes);
        foreach (var item in rows)
            yield return item;
    }

    private IEnumerable<SourceItem> Workbook(ListedFile file, Stream stream)
    {
        if (stream.CanSeek)
            return WorkbookRows.Read(stream, file.Key, file.Key, limits);
        return BytesOf(stream, limits.FileBytes) is { } bytes
            ? WorkbookRows.Read(new MemoryStream(bytes), file.Key, file.Key, limits)
            : [SourceItem.Unreadable(file.Key, $"is too large; what is no file by itself may have at most {Megabytes(limits.FileBytes)}.")];
    }

    private ExpansionGuardStream Expand(Stream compressed)
    {
        var whole = new WholeGzipStream(compressed);
        return new ExpansionGuardStream(whole, () => whole.CompressedBytes, limits);
    }

    /// <summary>Without a size it may be a pipe: one found in a folder is not waited for.</summary>
    private static Stream Open(ListedFile file, CancellationToken cancellation) =>
        new FileInfo(file.FullPath).Length > 0 ? File.OpenRead(file.FullPath)
        : file.IsFromFolder ? Stream.Null
        : StoppableStream.OpenRead(file.FullPath, cancellation);

    /// <summary>All bytes of a stream; null where there are more than so many.</summary>
    private static byte[]? BytesOf(Stream stream, long most)
    {
        if (stream.CanSeek)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }

        using var read = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is > 0 and var count)
        {
            read.Write(buffer, 0, count);
            if (read.Length > most)
                return null;
        }

        return read.ToArray();
    }

    private static string Megabytes(long bytes) => FormattableString.Invariant($"{bytes / 1048576.0:0.#} MiB");
}
