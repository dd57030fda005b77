using System.Text.Json;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Tests;

public sealed class ExtractorTests
{
    private static readonly Extractor Extractor = new(LexiconCatalog.LoadBuiltIn());

    private static readonly SourceFile[] Pages =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "Pages"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(new DocumentKey(Path.GetFileName(path)), Path.GetFileName(path), File.ReadAllBytes(path))),
    ];

    /// <summary>Each page alone, one after the other.</summary>
    private static readonly string[] Expected = [.. Pages.Select(Facts)];

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Extract_SeveralThreadsAtOnce_GivesTheBytesOneThreadGives(int threads)
    {
        Pages.Length.ShouldBeGreaterThan(3);
        var found = new string[Pages.Length];

        Parallel.For(0, Pages.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => found[i] = Facts(Pages[i]));

        found.ShouldBe(Expected);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Extract_PagesInAnotherOrder_GivesTheSameBytesForEach(int seed)
    {
        var order = Enumerable.Range(0, Pages.Length).ToArray();
        new Random(seed).Shuffle(order);
        var found = new string[Pages.Length];

        foreach (var i in order)
            found[i] = Facts(Pages[i]);

        found.ShouldBe(Expected);
    }

    [Fact]
    public void Extract_AnotherExtractorOfTheSameLexicon_GivesTheSameBytes()
    {
        var other = new Extractor(LexiconCatalog.LoadBuiltIn());

        Pages.Select(page => JsonSerializer.Serialize(other.Extract(page))).ShouldBe(Expected);
    }

    private static string Facts(SourceFile page) => JsonSerializer.Serialize(Extractor.Extract(page));
}
