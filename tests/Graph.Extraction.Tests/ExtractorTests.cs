using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
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
            row with { Author = "张三" },
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

    /// <summary>A text may end anywhere, behind an age or in the middle of a name: every place of the pages is the end of one, some words long.</summary>
    [Fact]
    public void Extract_ATextThatEndsAnywhere_NeverFails()
    {
        var random = new Random(20261123);
        foreach (var page in Pages)
        {
            var text = Encoding.UTF8.GetString(page.Bytes.Span);
            for (var end = 2; end <= text.Length; end++)
            {
                var title = text[Math.Max(0, end - random.Next(2, 12))..end];
                var body = text[Math.Max(0, end - random.Next(2, 60))..end];
                if (Reading(new SourceRow(new DocumentKey("row"), "row", title, null, null, body)) is { } failure)
                    Assert.Fail($"{page.Page}: {body} under {title}: {failure}");
            }
        }
    }

    /// <summary>Stretches of pages in any order, with nothing or a blank line between them.</summary>
    [Fact]
    public void Extract_StretchesOfPages_NeverFail()
    {
        string[] texts = [.. Pages.Select(page => Encoding.UTF8.GetString(page.Bytes.Span))];
        var stretches = from text in Gen.Elements(texts)
                        from start in Gen.Choose(0, text.Length - 1)
                        from length in Gen.Choose(1, 400)
                        select text.Substring(start, Math.Min(length, text.Length - start));
        var pages = from count in Gen.Choose(1, 12)
                    from all in Gen.ListOf(stretches, count)
                    from between in Gen.Elements("\n", "\n\n", "")
                    select string.Join(between, all);

        Prop.ForAll(Arb.From(pages), page => Reading(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(page))).ShouldBeNull())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261123, 20261125));
    }

    /// <summary>How a document failed; null where it was read, or refused for holding no text.</summary>
    private static Exception? Reading(SourceDocument document)
    {
        try
        {
            Extractor.Extract(document);
            return null;
        }
        catch (PageUnreadableException)
        {
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    private static string Facts(SourceFile page) => JsonSerializer.Serialize(Extractor.Extract(page));
}
