using System.Text.Json;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>Pages in many layouts under <c>Cases/Pages</c>, each with a JSON of the same name that says what is to be found.</summary>
public class PageCasesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "Pages");

    public static TheoryData<string> Names() =>
        [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_Assembled_HasTheArticlesItPrints(string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".json")));
        var expected = json.RootElement;
        var page = Assemble(expected.GetProperty("page").GetString()!);

        page.Newspaper.ShouldBe(expected.GetProperty("newspaper").GetString());
        page.Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected.GetProperty("date").GetString());
        var articles = expected.GetProperty("articles").EnumerateArray().ToList();
        page.Articles.Select(article => article.Title).Order(StringComparer.Ordinal)
            .ShouldBe(articles.Select(article => article.GetProperty("title").GetString()!).Order(StringComparer.Ordinal));
        foreach (var article in articles)
            Compare(page.Articles.Single(a => a.Title == article.GetProperty("title").GetString()), article);
    }

    private static void Compare(Article actual, JsonElement expected)
    {
        actual.Authors.Select(author => author.Name).ShouldBe(expected.GetProperty("authors").EnumerateArray().Select(author => author.GetString()!), actual.Title);
        actual.Speaker?.Name.ShouldBe(Optional(expected, "speaker")?.GetString(), actual.Title);
        actual.Column.ShouldBe(Optional(expected, "column")?.GetString(), actual.Title);
        Bare(actual.Body).ShouldStartWith(Bare(expected.GetProperty("begins").GetString()!));
        Bare(actual.Body).ShouldEndWith(Bare(expected.GetProperty("ends").GetString()!));
        var people = actual.Authors.Concat(actual.Speaker is { } speaker ? [speaker] : []).ToList();
        foreach (var affiliation in Optional(expected, "affiliations")?.EnumerateObject().ToArray() ?? [])
            people.Single(person => person.Name == affiliation.Name).Affiliation.ShouldBe(affiliation.Value.GetString(), affiliation.Name);
        foreach (var part in Optional(expected, "contains")?.EnumerateArray().ToArray() ?? [])
            actual.Body.ShouldContain(part.GetString()!);
        if (Optional(expected, "paragraphs") is { } paragraphs)
            actual.Paragraphs.Count.ShouldBe(paragraphs.GetInt32());
    }

    private static JsonElement? Optional(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value : null;

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static AssembledPage Assemble(string name) => ArticleAssembler.Assemble(
        PageReader.Read(new SourceFile(new DocumentKey("cases/" + name), name, File.ReadAllBytes(Path.Combine(Folder, name)))), BuiltIn.Lexicon);
}
