using System.Net;
using Graph.Api.Hosting;
using Graph.Api.Tests.Support;
using Graph.Model;
using Microsoft.Extensions.FileProviders;

namespace Graph.Api.Tests.Hosting;

[Collection(SeedServiceCollection.Name)]
public sealed class ArticlePageTests(SeedService service)
{
    [Fact]
    public async Task ArticlePage_AsItIsSent_HoldsTheTextItsFactsAndItsCitations()
    {
        var article = (await service.DataAsync("{ search(text: \"精准发力\", first: 5) { nodes { ... on ArticleHit { article { id title body citation bibtex: citation(style: BIBTEX) } } } } }"))
            .GetProperty("search").GetProperty("nodes").EnumerateArray().First(hit => hit.TryGetProperty("article", out _)).GetProperty("article");
        using var response = await service.Client.GetAsync($"/articles/{article.GetProperty("id").GetString()}");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        var page = await response.Content.ReadAsStringAsync();
        var text = WebUtility.HtmlDecode(page);
        text.ShouldContain($"<title>{article.GetProperty("title").GetString()} · ");
        foreach (var paragraph in article.GetProperty("body").GetString()!.Split('\n'))
            text.ShouldContain($"<p>{paragraph}</p>");
        text.ShouldContain(article.GetProperty("citation").GetString()!);
        text.ShouldContain(article.GetProperty("bibtex").GetString()!.TrimEnd());
        page.ShouldContain("<meta name=\"citation_author\" content=\"邓伟勇\" />");
        page.ShouldContain("<meta name=\"citation_publication_date\" content=\"2021/09/28\" />");
        page.ShouldNotMatch(@"\{\{[a-z]+\}\}");
    }

    [Fact]
    public async Task ArticlePage_OfAnIdNobodyHas_IsNotFoundAndSaysSoInBothLanguages()
    {
        using var response = await service.Client.GetAsync("/articles/%3Cb%3E-0");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await response.Content.ReadAsStringAsync();
        page.ShouldContain("图谱里没有编号为“&lt;b&gt;-0”的文章。");
        page.ShouldContain("The graph holds no article with the id “&lt;b&gt;-0”.");
        page.ShouldContain("<article id=\"article\" hidden>");
        page.ShouldNotContain("{{");
    }

    [Fact]
    public void ArticlePage_OfATextThatLooksLikeMarkupOrASlot_ShowsItAsItIs()
    {
        var template = new PhysicalFileProvider(Checkout.Path("src", "Graph.Api", "wwwroot", "article-page")).GetFileInfo("page.html");
        var document = new DocumentKey("a.txt");
        var article = new Article { Id = ArticleId.Of(document, 0), Document = document, Page = "a.txt", Ordinal = 0, Title = "", Body = "<script>alert(1)</script>\n{{title}} & \"“引”\"" };
        var page = new ArticlePage(template).Of(article, null, article with { Id = ArticleId.Of(document, 1), Ordinal = 1, Title = "\"后\"" });
        page.ShouldContain("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
        page.ShouldContain("<p>{{title}} &amp; &quot;“引”&quot;</p>");
        page.ShouldContain("<h1 id=\"title\" lang=\"zh-CN\">（无题）</h1>");
        page.ShouldContain("content=\"[无题]\"");
        page.ShouldContain($"<a href=\"/articles/{ArticleId.Of(document, 1)}\" title=\"&quot;后&quot;\">下一篇</a>");
        page.ShouldNotContain("上一篇");
    }
}
