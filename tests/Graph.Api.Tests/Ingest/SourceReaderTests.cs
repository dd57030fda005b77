using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Graph.Api.Ingest;
using Graph.Api.Tests.Support;
using Graph.Extraction;

namespace Graph.Api.Tests.Ingest;

public sealed class SourceReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void File_OfAnyBytes_IsHandedOverAsReceived()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, 0xE6, 0x96, 0x87, 0x0D, 0x0A];
        _folder.Write("pages/1.txt", bytes);
        var file = Read("pages/1.txt").ShouldHaveSingleItem().Document.ShouldBeOfType<SourceFile>();
        file.Key.Value.ShouldBe("pages/1.txt");
        file.Page.ShouldBe("1.txt");
        file.Bytes.ToArray().ShouldBe(bytes);
    }

    [Theory]
    [InlineData("articles.ods", "Save it as .xlsx")]
    [InlineData("articles.XLSB", "Save it as .xlsx")]
    [InlineData("articles.xlsx.gz", "unpack it (gunzip)")]
    public void File_OfData_IsAProblemThatSaysHowToGiveItsRows(string name, string advice)
    {
        _folder.Write(name, "id,title,text\n1,题,株洲与贵州。\n");
        Read(name).ShouldHaveSingleItem().Problem!.Reason.ShouldContain(advice);
    }

    [Theory]
    [InlineData(".csv", "id,text\na,文\nb,文\n")]
    [InlineData(".tsv", "id\ttext\na\t文\nb\t文\n")]
    [InlineData(".jsonl", "{\"id\":\"a\",\"text\":\"文\"}\n{\"id\":\"b\",\"text\":\"文\"}\n")]
    [InlineData(".ndjson", "{\"id\":\"a\",\"text\":\"文\"}\n{\"id\":\"b\",\"text\":\"文\"}\n")]
    [InlineData(".json", "[{\"id\":\"a\",\"text\":\"文\"},{\"id\":\"b\",\"text\":\"文\"}]")]
    public void Rows_CompressedOrNot_HaveTheSameKeys(string ending, string rows)
    {
        _folder.Write($"news{ending}", rows);
        _folder.WriteCompressed($"news{ending}.gz", Encoding.UTF8.GetBytes(rows));
        string[] keys = [$"news{ending}#a", $"news{ending}#b"];
        Read($"news{ending}").Select(item => item.Document!.Key.Value).ShouldBe(keys);
        Read($"news{ending}.gz").Select(item => item.Document!.Key.Value).ShouldBe(keys);
    }

    [Fact]
    public void Table_CutOffInTheMiddleOfTheCompression_GivesWhatCameBefore()
    {
        var rows = "编号,正文\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i},文{i * 7919 % 1000}\n"));
        var whole = File.ReadAllBytes(_folder.WriteCompressed("whole.csv.gz", Encoding.UTF8.GetBytes(rows)));
        _folder.Write("half.csv.gz", whole[..(whole.Length / 2)]);
        var items = Read("half.csv.gz");
        items.Count(item => item.Document is not null).ShouldBeGreaterThan(1000);
        items[^1].Problem!.ToString().ShouldStartWith("half.csv.gz: is cut off: the end of what was compressed is missing; make or fetch it again (after row ");
    }

    [Theory]
    [InlineData("list.csv", "地区,数量\n株洲,1\n")]
    [InlineData("list.tsv", "地区\t数量\n株洲\t1\n")]
    [InlineData("package.json", "{\"name\":\"web\"}")]
    public void File_OfDataWithoutArticles_IsAProblemOnlyWhereItIsNamed(string name, string text)
    {
        _folder.Write($"all/{name}", text);
        Read($"all/{name}").ShouldHaveSingleItem().Problem!.IsNotice.ShouldBeFalse();
        var problem = Read("all").ShouldHaveSingleItem().Problem!;
        problem.IsNotice.ShouldBeTrue();
        problem.ToString().ShouldStartWith($"all/{name}: passed over, it h");
    }

    [Fact]
    public void Workbook_WithoutArticles_IsAProblemOnlyWhereItIsNamed()
    {
        _folder.Write("all/list.xlsx", WorkbookParts.Workbook([("表", WorkbookParts.Row("地区", "数量"))]));
        Read("all/list.xlsx").ShouldHaveSingleItem().Problem!.IsNotice.ShouldBeFalse();
        Read("all").ShouldHaveSingleItem().Problem!.IsNotice.ShouldBeTrue();
    }

    [Fact]
    public void Files_OfDataWithoutArticles_AreCountedWhereTheyAreMany()
    {
        for (var i = 0; i < 30; i++)
            _folder.Write($"all/{i}.json", "{}");
        var reader = new SourceReader(SourceListing.Of(["all"], _folder.Path), SourceLimits.Default);
        reader.Read().Count().ShouldBe(20);
        reader.PassedOver.ShouldBe(30);
    }

    [Fact]
    public void Workbook_IsRead()
    {
        _folder.Write("news.XLSX", WorkbookParts.Workbook([("表", WorkbookParts.Row("id", "text") + WorkbookParts.Row("a", "文"))]));
        Read("news.XLSX").ShouldHaveSingleItem().Document!.Key.Value.ShouldBe("news.XLSX#表!a");
    }

    [Fact]
    public void File_TooLarge_IsAProblem()
    {
        _folder.Write("large.txt", new byte[3000]);
        Read("large.txt", new SourceLimits { FileBytes = 2000 }).ShouldHaveSingleItem().Problem!.Reason.ShouldContain("may have at most");
    }

    [Fact]
    public void Rows_CutOffInTheMiddleOfTheCompression_GiveWhatCameBefore()
    {
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"id\":\"{i}\",\"text\":\"文{i * 7919 % 1000}\"}}\n"));
        var whole = File.ReadAllBytes(_folder.WriteCompressed("whole.jsonl.gz", Encoding.UTF8.GetBytes(rows)));
        _folder.Write("half.jsonl.gz", whole[..(whole.Length / 2)]);
        var items = Read("half.jsonl.gz");
        items.Count(item => item.Document is not null).ShouldBeGreaterThan(1000);
        items[^1].Problem.ShouldNotBeNull();
        items.Count(item => item.Problem is not null).ShouldBe(1);
    }

    [Theory]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.NoCompression)]
    public void Rows_CutOffAnywhere_AreAProblemEvenWhereALineEnds(CompressionLevel level)
    {
        var rows = string.Concat(Enumerable.Range(0, 60).Select(i => $"{{\"id\":\"{i}\",\"text\":\"文{i * 7919 % 1000}\"}}\n"));
        var whole = File.ReadAllBytes(_folder.WriteCompressed("whole.jsonl.gz", Encoding.UTF8.GetBytes(rows), level));
        Read("whole.jsonl.gz").Count(item => item.Document is not null).ShouldBe(60);
        for (var length = 1; length < whole.Length; length++)
        {
            _folder.Write("half.jsonl.gz", whole[..length]);
            var items = Read("half.jsonl.gz");
            items[^1].Problem.ShouldNotBeNull($"{length} of {whole.Length} bytes").Where.ShouldBe("half.jsonl.gz");
            items.Count(item => item.Document is not null).ShouldBeLessThanOrEqualTo(60);
        }
    }

    [Fact]
    public void Rows_CutOffWhereALineEnds_AreToldToBe()
    {
        using var half = new MemoryStream();
        using (var gzip = new GZipStream(half, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write("{\"id\":\"a\",\"text\":\"文\"}\n"u8);
            gzip.Flush();
            _folder.Write("half.jsonl.gz", half.ToArray());
        }

        var items = Read("half.jsonl.gz");
        items[0].Document!.Key.Value.ShouldBe("half.jsonl#a");
        items[1].Problem!.ToString().ShouldBe(
            "half.jsonl.gz: is cut off: the end of what was compressed is missing; make or fetch it again (after line 1).");
    }

    [Fact]
    public void Rows_OfSeveralCompressedFilesInOne_AreAllRead()
    {
        // gzip files may be joined (cat a.gz b.gz), an empty one among them.
        var parts = new[] { "{\"id\":\"a\",\"text\":\"文\"}\n", "", "{\"id\":\"b\",\"text\":\"文\"}" };
        var joined = parts.SelectMany((part, i) => File.ReadAllBytes(_folder.WriteCompressed($"{i}.gz", Encoding.UTF8.GetBytes(part)))).ToArray();
        _folder.Write("joined.jsonl.gz", joined);
        Read("joined.jsonl.gz").Select(item => item.Document?.Key.Value).ShouldBe(["joined.jsonl#a", "joined.jsonl#b"]);
    }

    [Fact]
    public void Rows_NotCompressedAtAll_AreAProblem()
    {
        _folder.Write("plain.jsonl.gz", "{\"id\":\"a\",\"text\":\"文\"}");
        var problem = Read("plain.jsonl.gz").ShouldHaveSingleItem().Problem!;
        problem.Where.ShouldBe("plain.jsonl.gz");
        problem.Reason.ShouldStartWith("is not gzip, or damaged; make or fetch it again");
    }

    [Fact]
    public void Rows_ThatExpandBeyondReason_AreGivenUp()
    {
        _folder.WriteCompressed("bomb.jsonl.gz", Encoding.UTF8.GetBytes(new string('\n', 5_000_000)));
        var limits = new SourceLimits { ExpansionFactor = 100, ExpansionFloor = 100_000 };
        Read("bomb.jsonl.gz", limits).ShouldHaveSingleItem().Problem!.Reason.ShouldContain("expands to more than 100 times its size");
    }

    [Theory]
    [InlineData("pages/pipe.txt")]
    [InlineData("pages/pipe.jsonl")]
    public async Task Pipe_InAFolder_IsNotWaitedFor(string pipe)
    {
        _folder.Write("pages/z.txt", "文");
        await MakePipeAsync(pipe);
        var items = await Task.Run(() => Read("pages")).WaitAsync(TimeSpan.FromSeconds(30));
        items[^1].Document!.Key.Value.ShouldBe("pages/z.txt");
    }

    [Theory]
    [InlineData("pipe.txt", false)]
    [InlineData("pipe.txt", true)]
    [InlineData("pipe.jsonl", false)]
    [InlineData("pipe.jsonl.gz", true)]
    public async Task Pipe_NamedItself_IsWaitedForUntilToldToStop(string pipe, bool hasWriter)
    {
        var path = await MakePipeAsync(pipe);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => new SourceReader(SourceListing.Of([pipe], _folder.Path), SourceLimits.Default).Read(stop.Token).ToList());
        using var writer = hasWriter ? Write(path, "sleep 60") : null;
        await Task.WhenAny(reading, Task.Delay(200));
        reading.IsCompleted.ShouldBeFalse();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromSeconds(30)));
        writer?.Kill(entireProcessTree: true);
        // Lets the thread that opens the pipe go on.
        using var end = hasWriter ? null : Write(path, "true");
    }

    [Theory]
    [InlineData("pipe.txt")]
    [InlineData("pipe.jsonl")]
    public async Task Pipe_NamedItself_IsReadToItsEnd(string pipe)
    {
        var path = await MakePipeAsync(pipe);
        using var writer = Write(path, """printf '{"id":"a",'; sleep 0.1; printf '"text":"文"}'""");
        var document = (await Task.Run(() => Read(pipe)).WaitAsync(TimeSpan.FromSeconds(30))).ShouldHaveSingleItem().Document;
        if (document is SourceFile file)
            Encoding.UTF8.GetString(file.Bytes.Span).ShouldBe("""{"id":"a","text":"文"}""");
        else
            document.ShouldBeOfType<SourceRow>().Text.ShouldBe("文");
    }

    [Fact]
    public void Rows_WithSomethingBehindTheCompression_AreReadAsGzipDoes()
    {
        var whole = File.ReadAllBytes(_folder.WriteCompressed("a.jsonl.gz", "{\"id\":\"a\",\"text\":\"文\"}\n"u8.ToArray()));
        _folder.Write("padded.jsonl.gz", [.. whole, .. new byte[512]]);
        Read("padded.jsonl.gz").ShouldHaveSingleItem().Document!.Key.Value.ShouldBe("padded.jsonl#a");
    }

    [Fact]
    public void File_GoneSinceItWasListed_IsAProblem()
    {
        var gone = _folder.Write("pages/a.txt", "文");
        _folder.Write("pages/b.txt", "文");
        var reader = new SourceReader(SourceListing.Of(["pages"], _folder.Path), SourceLimits.Default);
        File.Delete(gone);
        var items = reader.Read().ToList();
        items[0].Problem!.Where.ShouldBe("pages/a.txt");
        items[1].Document!.Key.Value.ShouldBe("pages/b.txt");
    }

    [Fact]
    public void Folder_ThatCannotBeListed_IsAProblemAndTheRestIsRead()
    {
        _folder.Write("pages/z.txt", "文");
        var listing = SourceListing.Of(["pages"], _folder.Path) with { Refused = [new IngestProblem("pages/closed", "the folder cannot be listed (no).")] };
        var items = new SourceReader(listing, SourceLimits.Default).Read().ToList();
        items.Select(item => item.Problem?.Where).ShouldBe(["pages/closed", null]);
    }

    [Fact]
    public void Reader_AtTheEnd_HasReadAllBytes()
    {
        _folder.Write("a.txt", new byte[100]);
        _folder.Write("b.jsonl", "{\"id\":\"a\",\"text\":\"文\"}");
        var reader = new SourceReader(SourceListing.Of(["a.txt", "b.jsonl"], _folder.Path), SourceLimits.Default);
        reader.BytesRead.ShouldBe(0);
        reader.Read().Count().ShouldBe(2);
        reader.BytesRead.ShouldBe(reader.TotalBytes);
    }

    public void Dispose() => _folder.Dispose();

    // Another program: what this one opens it locks for itself.
    private static Process Write(string pipe, string commands) => Process.Start("sh", ["-c", $"({commands}) > '{pipe}'"]);

    private async Task<string> MakePipeAsync(string name)
    {
        var path = Path.Combine(_folder.Path, name);
        using var made = Process.Start("mkfifo", path);
        await made.WaitForExitAsync();
        return path;
    }

    private List<SourceItem> Read(string path, SourceLimits? limits = null) =>
        [.. new SourceReader(SourceListing.Of([path], _folder.Path), limits ?? SourceLimits.Default).Read()];
}
