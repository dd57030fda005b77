using Graph.Api.Citations;
using Graph.Model;

namespace Graph.Api.Tests.Citations;

public sealed class CitationTests
{
    private static readonly Article Signed = new()
    {
        Id = ArticleId.Of(new DocumentKey("pages/b_3.txt"), 1),
        Document = new DocumentKey("pages/b_3.txt"),
        Page = "b_3.txt",
        Ordinal = 1,
        Title = "赋能园区发展 打造高质量发展样板区",
        Body = "正文。",
        Authors = [new Author("王军", "株洲日报"), new Author("刘吉", null)],
        Newspaper = "株洲日报",
        Date = new DateOnly(2021, 9, 29),
    };

    private static readonly Article Bare = Signed with { Title = "", Authors = [], Newspaper = null, Date = null };

    [Fact]
    public void Gbt7714_OfANewspaperArticle_NamesAuthorsTitleNewspaperAndDay() =>
        Gbt7714Citation.Of(Signed).ShouldBe("王军, 刘吉. 赋能园区发展 打造高质量发展样板区[N]. 株洲日报, 2021-09-29.");

    [Fact]
    public void Gbt7714_OfMoreThanThreeAuthors_NamesThree() =>
        Gbt7714Citation.Of(Signed with { Authors = [.. "甲乙丙丁".Select(name => new Author($"{name}某", null))] })
            .ShouldStartWith("甲某, 乙某, 丙某, 等. ");

    [Fact]
    public void Gbt7714_OfAnArticleNothingIsKnownOf_LeadsToItsPlaceOnItsPage() =>
        Gbt7714Citation.Of(Bare).ShouldBe("[无题][Z]. b_3.txt, 第2篇.");

    [Fact]
    public void Gbt7714_OfADayWithoutANewspaper_KeepsTheDay() =>
        Gbt7714Citation.Of(Signed with { Newspaper = null }).ShouldEndWith("样板区[Z]. 2021-09-29, b_3.txt, 第2篇.");

    [Fact]
    public void BibTeX_OfANewspaperArticle_IsAnEntryWithItsDocument() => BibTeXCitation.Of(Signed).ShouldBe(
        $$$"""
        @article{{{{Signed.Id}}},
          author = {{王军} and {刘吉}},
          title = {{赋能园区发展 打造高质量发展样板区}},
          journal = {株洲日报},
          date = {2021-09-29},
          year = {2021},
          langid = {chinese},
          note = {pages/b\_3.txt, 第2篇}
        }

        """);

    [Fact]
    public void BibTeX_OfCharactersThatMeanSomething_WritesThemSoThatTheyPrint() =>
        BibTeXCitation.Of(Bare with { Title = @"50%的{A&B}\#1_~^$" })
            .ShouldContain(@"title = {{50\%的\{A\&B\}\textbackslash{}\#1\_\textasciitilde{}\textasciicircum{}\$}}");

    [Fact]
    public void BibTeX_OfAnArticleNothingIsKnownOf_IsMisc()
    {
        var entry = BibTeXCitation.Of(Bare);
        entry.ShouldStartWith("@misc{");
        entry.ShouldNotContain("author");
        entry.ShouldNotContain("journal");
    }

    [Fact]
    public void Ris_OfANewspaperArticle_HasALineForEachAuthorAndEndsAsTheFormatSays() => RisCitation.Of(Signed).Split("\r\n").ShouldBe(
    [
        "TY  - NEWS", $"ID  - {Signed.Id}", "AU  - 王军", "AU  - 刘吉", "TI  - 赋能园区发展 打造高质量发展样板区", "T2  - 株洲日报", "PY  - 2021", "DA  - 2021/09/29", "LA  - zh",
        "N1  - pages/b_3.txt, 第2篇", "ER  - ", "",
    ]);

    [Fact]
    public void Ris_OfATitleOfTwoLines_KeepsItOnOne() =>
        RisCitation.Of(Bare with { Title = "一\r\nER  - \n二" }).ShouldContain("\r\nTI  - 一 ER  - 二\r\n");
}
