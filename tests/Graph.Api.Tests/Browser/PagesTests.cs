using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Browser;

/// <summary>The other pages, in a browser, and what holds for all.</summary>
[Collection(SeedServiceCollection.Name)]
public sealed class PagesTests(SeedService service)
{
    [BrowserFact]
    public async Task ArticlePage_OfAnEntityChosen_MarksAllItsMentionsAndItsAddressSaysSo()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/");
        var id = (await browser.EvaluateAsync($$"""(async () => (await (await fetch("{{service.Address}}/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "{ search(text: \"无偿献血\", first: 5) { nodes { ... on ArticleHit { article { id } } } } }" }) })).json()).data.search.nodes.find(hit => hit.article).article.id)()"""))!.GetValue<string>();
        await browser.EvaluateAsync($"location.href = '/articles/{id}'");
        await browser.WaitForAsync("document.querySelectorAll('#named button').length > 1 && !document.querySelector('mark')");
        await browser.EvaluateAsync("document.querySelector('#named button').click()");
        (await browser.EvaluateAsync("document.querySelectorAll('mark').length + ' ' + document.querySelector('#named button').textContent.split(' ').pop()"))!.GetValue<string>()
            .Split(' ').Distinct().ShouldHaveSingleItem();
        (await browser.EvaluateAsync("location.search"))!.GetValue<string>().ShouldStartWith("?of=");
        (await browser.EvaluateAsync("document.querySelector('#named a').getAttribute('href') === `/explorer?of=${encodeURIComponent(new URLSearchParams(location.search).get('of'))}`"))!.GetValue<bool>().ShouldBeTrue();
    }

    [BrowserFact]
    public async Task ArticlePage_OfAnIdNobodyHas_SaysSoInTheLanguageChosen()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/articles/0000000000000000-0");
        await browser.WaitForAsync("document.querySelector('#problem .message')");
        await browser.EvaluateAsync("if (document.documentElement.lang === 'en') document.getElementById('language').click()");
        (await browser.EvaluateAsync("document.querySelector('#problem .message').textContent"))!.GetValue<string>().ShouldStartWith("图谱里没有编号为“0000000000000000-0”的文章。");
    }

    [BrowserFact]
    public async Task Pages_RefusedInChinese_SayNothingInTheServicesEnglish()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/");
        string[] questions =
        [
            "{ links(between: [{id: \"foo:9\"}, {name: \"贵州\"}]) { totalCount } }",
            "{ neighborhood(of: [{name: \"株洲\"}], limit: 5000) { nodes { id } } }",
            "{ compare(left: {name: \"株洲\"}, right: {name: \"株洲市\"}) { divergence } }",
            "{ compare(left: {name: \"株洲\"}, right: {name: \"贵州\"}, period: {from: \"2022-01-01\", to: \"2021-01-01\"}) { divergence } }",
            "{ compare(left: {name: \"株洲\"}, right: {name: \"贵州\"}, period: {from: \"2022-13-01\"}) { divergence } }",
            "{ articles(first: 500) { nodes { mentions { entity { articles(first: 500) { nodes { mentions { text } } } } } } } }",
            "{ articles(after: \"x\") { totalCount } }",
            "{ nothing }",
        ];
        await browser.WaitForAsync("document.querySelector('details.link')");
        var said = (await browser.EvaluateAsync($$"""
            (async () => {
              const { ask, wording } = await import("/first-page/service.js");
              const { words } = await import("/first-page/words.js");
              const said = [];
              for (const question of {{System.Text.Json.JsonSerializer.Serialize(questions)}}) said.push(await ask(question).catch((error) => wording(error, words.zh)));
              return said;
            })()
            """))!.AsArray().Select(one => one!.GetValue<string>());
        said.ShouldBe(
        [
            "“foo:9”不是实体编号，编号应写成 region:430200 这样；若是名称，请直接填名称。",
            "个数应在 0 与 1000 之间。",
            "请填两个不同的地方。",
            "起始日期不能晚于截止日期。",
            "“2022-13-01”不是日期，日期应写成 2025-09-30 这样。",
            "这个问题太大，请少选几类，或把个数改小。",
            "接不上先前的列表，请重新提问。",
            "服务没有给出答案，原话是：Cannot query field \"nothing\" on type \"Query\".",
        ]);
    }

    [BrowserFact(needsBuiltExplorer: true)]
    public async Task GraphiQL_AtItsStart_RunsTheLinksQuestion()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/graphiql");
        await browser.WaitForAsync("document.querySelector('.graphiql-execute-button')");
        await browser.WaitForAsync("document.querySelector('.graphiql-query-editor .view-lines')?.innerText.includes('links')");
        await browser.EvaluateAsync("document.querySelector('.graphiql-execute-button').click()");
        await browser.WaitForAsync("document.querySelector('.graphiql-response .view-lines')?.innerText.includes('totalCount')");
        var response = (await browser.EvaluateAsync("document.querySelector('.graphiql-response').innerText"))!.GetValue<string>();
        response.ShouldContain("高质量发展");
        response.ShouldNotContain("errors");
        await browser.EvaluateAsync("document.querySelector('.graphiql-container a[href=\"/\"]').click()");
        await browser.WaitForAsync("document.getElementById('links-form')");
    }
}
