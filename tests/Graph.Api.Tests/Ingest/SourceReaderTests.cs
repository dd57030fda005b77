using System.Diagnostics;
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

    [Fact]
    public void File_TooLarge_IsAProblem()
    {
        _folder.Write("large.txt", new byte[3000]);
        Read("large.txt", new SourceLimits { FileBytes = 2000 }).ShouldHaveSingleItem().Problem!.Reason.ShouldContain("may have at most");
    }

    [Fact]
    public void Rows_CompressedOrNot_HaveTheSameKeys()
    {
        var rows = "{\"id\":\"a\",\"text\":\"文\"}\n{\"id\":\"b\",\"text\":\"文\"}\n";
        _folder.Write("news.jsonl", rows);
        _folder.WriteCompressed("news.jsonl.gz", Encoding.UTF8.GetBytes(rows));
        string[] keys = ["news.jsonl#a", "news.jsonl#b"];
        Read("news.jsonl").Select(item => item.Document!.Key.Value).ShouldBe(keys);
        Read("news.jsonl.gz").Select(item => item.Document!.Key.Value).ShouldBe(keys);
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
        using (var made = Process.Start("mkfifo", Path.Combine(_folder.Path, pipe)))
            await made.WaitForExitAsync();
        var items = await Task.Run(() => Read("pages")).WaitAsync(TimeSpan.FromSeconds(30));
        items[^1].Document!.Key.Value.ShouldBe("pages/z.txt");
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

    private List<SourceItem> Read(string path, SourceLimits? limits = null) =>
        [.. new SourceReader(SourceListing.Of([path], _folder.Path), limits ?? SourceLimits.Default).Read()];
}
