using System.Text;
using Graph.Api.Ingest;
using Graph.Api.Tests.Support;
using Graph.Extraction;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Tests.Ingest;

public sealed class IngestRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly MemoryGraphStore _store = new();
    private readonly List<string> _extracted = [];

    [Fact]
    public async Task SecondRun_OneFileChanged_ExtractsThatFileAlone()
    {
        _folder.Write("in/a.txt", "甲");
        _folder.Write("in/b.txt", "乙");
        (await RunAsync()).Added.ShouldBe(2);
        _extracted.ShouldBe(["a.txt", "b.txt"], ignoreOrder: true);

        _extracted.Clear();
        _folder.Write("in/b.txt", "丙");
        var report = await RunAsync();
        (report.Added, report.Replaced, report.Unchanged).ShouldBe((0, 1, 1));
        _extracted.ShouldBe(["b.txt"]);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<IngestReport> RunAsync()
    {
        var run = new IngestRun(_store, Extract, Text);
        return await run.RunAsync(SourceListing.Of(["in"], _folder.Path), SourceLimits.Default, new Silence(), CancellationToken.None);
    }

    private DocumentFacts Extract(SourceDocument document)
    {
        lock (_extracted)
            _extracted.Add(document.Page);
        return new DocumentFacts(new Document(document.Key, Text(document), document.Page), [], []);
    }

    private static string Text(SourceDocument document) => Encoding.UTF8.GetString(((SourceFile)document).Bytes.Span);
}
