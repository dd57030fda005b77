using System.Text.Json;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Tests;

public sealed class ExtractorTests
{
    private static readonly Extractor Extractor = new(BuiltIn.Lexicon);

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

    [Fact]
    public void Extract_RowsThatDifferInOneField_HaveDifferentHashes()
    {
        var row = new SourceRow(new DocumentKey("row"), "row", "株洲", new DateOnly(2024, 1, 5), "日报", "株洲的企业去了贵州。");
        SourceRow[] rows =
        [
            row,
            row with { Title = "贵州" },
            row with { Date = new DateOnly(2024, 1, 6) },
            row with { Source = null },
            row with { Text = "贵州的企业去了株洲。" },
            row with { Title = "株", Source = "洲日报" },
        ];

        rows.Select(HashOf).Distinct().Count().ShouldBe(rows.Length);
        HashOf(row with { Page = "other" }).ShouldBe(HashOf(row));
    }

    [Fact]
    public void Extract_FilesThatDifferInOneByte_HaveDifferentHashes()
    {
        var file = new SourceFile(new DocumentKey("file"), "file", "株洲的企业去了贵州。"u8.ToArray());

        HashOf(file with { Bytes = "株洲的企业去了贵阳。"u8.ToArray() }).ShouldNotBe(HashOf(file));
    }

    private static string HashOf(SourceDocument source) => Extractor.Extract(source).Document.ContentHash;

    private static string Facts(SourceFile page) => JsonSerializer.Serialize(Extractor.Extract(page));
}
