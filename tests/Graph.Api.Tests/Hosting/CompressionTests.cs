using System.IO.Compression;
using System.Net;
using Graph.Api.Hosting;
using Graph.Api.Tests.Support;
using Microsoft.Extensions.FileProviders;

namespace Graph.Api.Tests.Hosting;

[Collection(SeedServiceCollection.Name)]
public sealed class CompressionTests(SeedService service)
{
    [Theory]
    [InlineData("/", "br", "br")]
    [InlineData("/", "gzip", "gzip")]
    [InlineData("/first-page/page.js", "gzip, deflate, br", "br")]
    [InlineData("/article-page/article.js", "gzip;q=1, br;q=0.5", "gzip")]
    [InlineData("/first-page/page.js", "br;q=0", null)]
    [InlineData("/first-page/page.js", "identity", null)]
    [InlineData("/first-page/icon.svg", "br", null)]
    [InlineData("/schema.graphql", "br", "br")]
    [InlineData("/export/gexf", "gzip", "gzip")]
    [InlineData("/export/csv-matrix", "br", "br")]
    [InlineData("/export/csv", "br", null)]
    [InlineData("/graphql?query={__schema{types{name,description,fields{name,description}}}}", "br", "br")]
    [InlineData("/graphql?query={__typename}", "br", null)]
    public async Task Answer_ToAClientThatAccepts_IsTheSameButSmaller(string path, string accepted, string? encoding)
    {
        var plain = await service.Client.GetByteArrayAsync(path);
        using var response = await GetAsync(path, accepted);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentEncoding.ShouldBe(encoding is null ? [] : [encoding]);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        if (encoding is not null)
        {
            bytes.Length.ShouldBeLessThan(plain.Length);
            response.Headers.Vary.ShouldContain("Accept-Encoding");
        }

        (await ExpandAsync(bytes, encoding)).ShouldBe(plain);
    }

    [Fact]
    public async Task File_InEachEncoding_HasItsOwnTagByWhichItIsKnownAgain()
    {
        var tags = new List<string>();
        foreach (var accepted in new[] { "identity", "gzip", "br" })
        {
            using var response = await GetAsync("/first-page/style.css", accepted);
            tags.Add(response.Headers.ETag!.ToString());
            response.Headers.CacheControl!.ToString().ShouldBe("no-cache");
            using var again = await GetAsync("/first-page/style.css", accepted, tags[^1]);
            again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        }

        tags.ShouldBeUnique();
    }

    [Fact]
    public async Task EventStream_ToAClientThatAccepts_IsNotCompressed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        using var response = await service.Client.SendAsync(request);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        response.Content.Headers.ContentEncoding.ShouldBeEmpty();
        (await response.Content.ReadAsStringAsync()).ShouldStartWith("event: next\ndata: {");
    }

    [Fact]
    public void File_AskedForAgain_IsNotCompressedAgainUntilItChanges()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.js", new string('a', 5000));
        using var plain = new PhysicalFileProvider(folder.Path);
        var times = 0;
        var files = new CompressedFiles(plain, output =>
        {
            times++;
            return new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true);
        });
        files.GetFileInfo("a.js").Length.ShouldBeLessThan(500);
        files.GetFileInfo("a.js").PhysicalPath.ShouldBeNull();
        times.ShouldBe(1);
        File.WriteAllText(path, new string('b', 6000));
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(1));
        using var read = new StreamReader(new GZipStream(files.GetFileInfo("a.js").CreateReadStream(), CompressionMode.Decompress));
        read.ReadToEnd().ShouldBe(new string('b', 6000));
        times.ShouldBe(2);
    }

    [Theory]
    [InlineData("//a.js")]
    [InlineData("///a.js")]
    [InlineData("./a.js")]
    public void File_AskedForByAnotherSpelling_IsNotKeptTwice(string spelling)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.js", new string('a', 5000));
        using var plain = new PhysicalFileProvider(folder.Path);
        var files = CompressedFiles.Gzip(plain);
        files.GetFileInfo(spelling).ShouldBeSameAs(files.GetFileInfo("/a.js"));
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string accepted, string? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd(accepted);
        if (known is not null)
            request.Headers.IfNoneMatch.ParseAdd(known);
        return await service.Client.SendAsync(request);
    }

    private static async Task<byte[]> ExpandAsync(byte[] bytes, string? encoding)
    {
        await using Stream stream = encoding switch
        {
            "br" => new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress),
            "gzip" => new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress),
            _ => new MemoryStream(bytes),
        };
        using var expanded = new MemoryStream();
        await stream.CopyToAsync(expanded);
        return expanded.ToArray();
    }
}
