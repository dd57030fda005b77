using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Browser;

[Collection(SeedServiceCollection.Name)]
public sealed class PagesTests(SeedService service)
{
    [BrowserFact]
    public async Task FirstPage_InBothLanguages_AnswersTheLinksQuestionWithMarkedSentences()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/");
        await browser.WaitForAsync("document.querySelectorAll('details.link').length > 10");
        await browser.WaitForAsync("document.querySelectorAll('details.link[open] mark').length >= 4");
        await browser.WaitForAsync("document.querySelector('#figures dd')?.textContent === '5'");
        var names = (await browser.EvaluateAsync("[...document.querySelectorAll('.link-name')].map(one => one.firstChild.textContent).join(' ')"))!.GetValue<string>();
        names.ShouldContain("高质量发展");
        var language = (await browser.EvaluateAsync("document.documentElement.lang"))!.GetValue<string>();
        await browser.EvaluateAsync("document.getElementById('language').click()");
        (await browser.EvaluateAsync("document.documentElement.lang"))!.GetValue<string>().ShouldNotBe(language);
    }

    [BrowserFact]
    public async Task FirstPage_AskedForAnotherRegionOrAnUnknownName_AnswersItOrOffersOthers()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=湖南&right=贵州&kind=INDUSTRY");
        await browser.WaitForAsync("document.getElementById('answer-title')?.textContent.includes('湖南省')");
        await browser.EvaluateAsync("{ const form = document.getElementById('links-form'); form.left.value = '株州'; form.requestSubmit(); }");
        await browser.WaitForAsync("document.querySelectorAll('.candidates button').length > 0");
        await browser.EvaluateAsync("if (document.documentElement.lang === 'en') document.getElementById('language').click()");
        (await browser.EvaluateAsync("document.querySelector('.message p').textContent"))!.GetValue<string>().ShouldBe("图谱里没有“株州”。");
        await browser.EvaluateAsync("document.querySelector('.candidates button').click()");
        await browser.WaitForAsync("document.getElementById('answer-title')?.textContent.includes('株洲市')");
    }

    [BrowserFact]
    public async Task FirstPage_OfALeg_OpensToAllItsSentences()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=贵州&kind=THEME");
        await browser.WaitForAsync("document.querySelector('.link[open] .leg.left .more-sentences')");
        var counts = (await browser.EvaluateAsync("document.querySelector('.link[open] .leg.left .counts').textContent"))!.GetValue<string>();
        counts.ShouldContain("株洲市");
        counts.ShouldContain("高质量发展");
        await browser.EvaluateAsync("document.querySelector('.link[open] .leg.left .more-sentences').click()");
        await browser.WaitForAsync("document.querySelectorAll('.link[open] .leg.left blockquote').length === 20 && !document.querySelector('.link[open] .leg.left .more-sentences')");
    }

    [BrowserFact]
    public async Task FirstPage_OfASentence_LeadsToItsArticleWithTheSentenceMarkedAndCited()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=贵州&kind=THEME");
        await browser.WaitForAsync("document.querySelector('.link[open] .leg.right blockquote footer a')");
        var sentence = (await browser.EvaluateAsync("document.querySelector('.link[open] .leg.right blockquote p').textContent"))!.GetValue<string>();
        await browser.EvaluateAsync("document.querySelector('.link[open] .leg.right blockquote footer a').click()");
        await browser.WaitForAsync("document.querySelector('#text .cited')");
        (await browser.EvaluateAsync("[...document.querySelectorAll('#text .cited')].map(one => one.textContent).join('')"))!.GetValue<string>().ShouldBe(sentence);
        var marked = (await browser.EvaluateAsync("[...document.querySelectorAll('#text .cited')].filter(one => one.tagName === 'MARK').map(one => one.textContent).join(' ')"))!.GetValue<string>();
        marked.ShouldContain("贵州");
        marked.ShouldContain("高质量发展");
        (await browser.EvaluateAsync("document.getElementById('title').textContent"))!.GetValue<string>().ShouldBe("以创新激活数字生产力赋能高质量发展");
        var citations = (await browser.EvaluateAsync("document.getElementById('citations').textContent"))!.GetValue<string>();
        citations.ShouldContain($"“{sentence}”（黄朝林. 以创新激活数字生产力赋能高质量发展[Z]. 004_6dfcd726ad4e1932.txt, 第1篇）");
        citations.ShouldContain("TY  - GEN");
        (await browser.EvaluateAsync("document.getElementById('facts').textContent"))!.GetValue<string>().ShouldContain("seeds/004_6dfcd726ad4e1932.txt");
    }

    [BrowserFact]
    public async Task FirstPage_AskedForATable_WritesEverySentenceWithItsCitation()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=贵州&kind=PROGRAM&kind=THEME");
        await browser.WaitForAsync("document.querySelectorAll('.link[open] .leg').length === 2");
        // What would be saved is kept instead.
        await browser.EvaluateAsync("URL.createObjectURL = (blob) => { blob.arrayBuffer().then((bytes) => (window.saved = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))); return '#'; }");
        await browser.EvaluateAsync("document.getElementById('table').click()");
        await browser.WaitForAsync("window.saved");
        var lines = (await browser.EvaluateAsync("window.saved"))!.GetValue<string>().Split("\r\n");
        lines[0].ShouldStartWith("\uFEFF");
        lines[0].Split(',').Length.ShouldBe(12);
        lines[^1].ShouldBeEmpty();
        var first = await service.DataAsync("""{ a: evidence(of: [{name: "高质量发展"}, {name: "株洲"}]) { totalCount } b: evidence(of: [{name: "高质量发展"}, {name: "贵州"}]) { totalCount } }""");
        lines.Count(line => line.StartsWith("高质量发展,", StringComparison.Ordinal))
            .ShouldBe(first.GetProperty("a").GetProperty("totalCount").GetInt32() + first.GetProperty("b").GetProperty("totalCount").GetInt32());
        lines.ShouldContain(line => line.Contains("黄朝林. 以创新激活数字生产力赋能高质量发展[Z]", StringComparison.Ordinal) && line.Contains($"{service.Address}/articles/", StringComparison.Ordinal));
        (await browser.EvaluateAsync("import('/first-page/table.js').then(({ cell }) => [cell('=1+1'), cell('a,\"b\"'), cell(null), cell(7)].join('|'))"))!.GetValue<string>()
            .ShouldBe(" =1+1|\"a,\"\"b\"\"\"||7");
    }

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
    public async Task FirstPage_RefusedInChinese_SaysWhyInChinese()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=株洲市");
        await browser.WaitForAsync("document.querySelector('.message p')");
        await browser.EvaluateAsync("if (document.documentElement.lang === 'en') document.getElementById('language').click()");
        (await browser.EvaluateAsync("document.querySelector('.message p').textContent"))!.GetValue<string>().ShouldBe("请填两个不同的地方。");
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

    [BrowserFact]
    public async Task FirstPage_AskedByIdAndForMore_GoesOnWithWhatWasAsked()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=region:430200&right=贵州");
        await browser.WaitForAsync("document.querySelectorAll('details.link').length === 20");
        (await browser.EvaluateAsync("document.getElementById('query-text').textContent"))!.GetValue<string>()
            .ShouldContain("""between: [{ id: "region:430200" }, { name: "贵州" }]""");
        await browser.EvaluateAsync("{ document.getElementById('links-form').left.value = '没有这个'; document.getElementById('more').click(); }");
        await browser.WaitForAsync("document.querySelectorAll('details.link').length === 22");
    }

    [BrowserFact]
    public async Task FirstPage_AskedForALeastSupport_ListsStrongerLinksOnly()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=贵州&least=2");
        await browser.WaitForAsync("document.querySelector('details.link')");
        var counts = (await browser.EvaluateAsync("[...document.querySelectorAll('.strength')].map(one => /\\d+/.exec(one.textContent)[0]).join(' ')"))!.GetValue<string>();
        counts.Split(' ').Select(int.Parse).ShouldAllBe(count => count >= 2);
        (await browser.EvaluateAsync("[...document.querySelectorAll('.strength')].every(one => one.classList.contains('seldom') === (Number(/\\d+/.exec(one.textContent)[0]) < 3))"))!.GetValue<bool>().ShouldBeTrue();
        (await browser.EvaluateAsync("location.search"))!.GetValue<string>().ShouldEndWith("&least=2");
        (await browser.EvaluateAsync("document.getElementById('query-text').textContent"))!.GetValue<string>().ShouldContain("minSupport: 2");
    }

    [BrowserFact]
    public async Task FirstPage_WhereNoSentenceNamesBoth_SaysSo()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=贵州&kind=PROGRAM");
        await browser.WaitForAsync("document.querySelector('details.link')");
        // 专精特新 is the first: three articles name it and 株洲, none in one sentence; of 贵州 a sentence does.
        (await browser.EvaluateAsync("[...document.querySelector('details.link').querySelectorAll('.leg')].map(leg => Boolean(leg.querySelector('.apart'))).join()"))!.GetValue<string>().ShouldBe("true,false");
    }

    [BrowserFact]
    public async Task FirstPage_AskedForTheNewestSentences_ListsThemSoEverywhereAndKeepsIt()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=湖南");
        await browser.WaitForAsync("document.querySelector('details.link')");
        await browser.EvaluateAsync("{ const order = document.querySelector('[name=order]'); order.value = 'NEWEST'; order.dispatchEvent(new Event('change', { bubbles: true })); }");
        await browser.WaitForAsync("location.search.endsWith('&order=NEWEST') && document.querySelector('details.link')");
        (await browser.EvaluateAsync("document.getElementById('query-text').textContent"))!.GetValue<string>().ShouldContain("evidence(first: 2, orderBy: NEWEST)");
        (await browser.EvaluateAsync("document.getElementById('picture-link').search"))!.GetValue<string>().ShouldEndWith("&order=NEWEST");
        await browser.EvaluateAsync("document.querySelector('details.link .leg.left .more-sentences').click()");
        await browser.WaitForAsync("document.querySelectorAll('details.link')[0].querySelectorAll('.leg.left blockquote').length > 2");
        var data = await service.DataAsync("""{ links(between: [{name: "株洲"}, {name: "湖南"}], first: 1) { nodes { legs { evidence(first: 20, orderBy: NEWEST) { nodes { sentence } } } } } }""");
        var sentences = data.GetProperty("links").GetProperty("nodes")[0].GetProperty("legs")[0].GetProperty("evidence").GetProperty("nodes").EnumerateArray()
            .Select(one => one.GetProperty("sentence").GetString()!).ToList();
        var shown = (await browser.EvaluateAsync("JSON.stringify([...document.querySelector('details.link .leg.left').querySelectorAll('blockquote p')].map(one => one.textContent))"))!.GetValue<string>();
        System.Text.Json.JsonSerializer.Deserialize<List<string>>(shown).ShouldBe(sentences);
    }

    [BrowserFact]
    public async Task FirstPage_AskedForAPeriod_CountsThatAloneEverywhereAndSaysWhatIsLeftOut()
    {
        const string period = """{from: "2021-01-01", to: "2021-09-30"}""";
        var told = await service.DataAsync(
            $$"""{ links(between: [{name: "株洲"}, {name: "湖南"}], kinds: [PROGRAM, THEME], period: {{period}}) { totalCount } inside: articles(where: {period: {{period}}}) { totalCount } all: articles { totalCount } }""");
        var (links, inside, all) = (Count("links"), Count("inside"), Count("all"));
        links.ShouldBeGreaterThan(0);
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=湖南");
        await browser.WaitForAsync("document.querySelector('details.link')");
        await browser.EvaluateAsync("if (document.documentElement.lang === 'en') document.getElementById('language').click()");
        (await browser.EvaluateAsync("document.getElementById('inside').textContent"))!.GetValue<string>().ShouldBeEmpty();
        await browser.EvaluateAsync("{ const form = document.getElementById('links-form'); form.from.value = '2021'; form.to.value = '2021年9月'; form.to.dispatchEvent(new Event('change', { bubbles: true })); }");
        await browser.WaitForAsync($"document.getElementById('inside').textContent === '只算这段时间发表的 {inside} 篇文章，未注日期的 {all - inside} 篇不在内。'");
        (await browser.EvaluateAsync("document.getElementById('answer-title').textContent"))!.GetValue<string>().ShouldStartWith($"{links} 项");
        (await browser.EvaluateAsync("location.search"))!.GetValue<string>().ShouldEndWith("&from=2021&to=2021%E5%B9%B49%E6%9C%88");
        (await browser.EvaluateAsync("document.getElementById('query-text').textContent"))!.GetValue<string>().ShouldContain("""period: { from: "2021-01-01", to: "2021-09-30" }""");
        foreach (var link in new[] { "picture-link", "compare-link" })
            (await browser.EvaluateAsync($"document.getElementById('{link}').search"))!.GetValue<string>().ShouldEndWith("&from=2021&to=2021%E5%B9%B49%E6%9C%88");

        int Count(string field) => told.GetProperty(field).GetProperty("totalCount").GetInt32();
    }

    [BrowserFact]
    public async Task FirstPage_AskedForWhatIsNoDate_SaysHowDatesAreWritten()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=贵州&from=十四五");
        await browser.WaitForAsync("document.querySelector('.message p')");
        (await browser.EvaluateAsync("document.querySelector('.message p').textContent"))!.GetValue<string>().ShouldContain("2021-09-30");
        (await browser.EvaluateAsync("document.querySelector('[name=from]').getAttribute('aria-invalid')"))!.GetValue<string>().ShouldBe("true");
        await browser.EvaluateAsync("{ const from = document.querySelector('[name=from]'); from.value = ''; from.dispatchEvent(new Event('change', { bubbles: true })); }");
        await browser.WaitForAsync("document.querySelector('details.link') && document.querySelector('[name=from]').getAttribute('aria-invalid') === 'false'");
    }

    [BrowserFact]
    public async Task FirstPage_WhoseServiceIsGone_SaysSo()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/");
        await browser.WaitForAsync("document.querySelectorAll('details.link').length > 10");
        await browser.EvaluateAsync("{ window.fetch = () => Promise.reject(new TypeError('Failed to fetch')); document.getElementById('links-form').requestSubmit(); }");
        await browser.WaitForAsync("/did not answer|没有回答/.test(document.querySelector('.message')?.textContent)");
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

    [BrowserFact(needsBuiltExplorer: true)]
    public async Task Explorer_OfANeighbourhood_DrawsItAndOpensATieToItsSentences()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/explorer?of=株洲&kind=THEME");
        await browser.WaitForAsync("document.querySelectorAll('.graph .entity').length > 20");
        await browser.WaitForAsync("document.querySelector('#panel h2')?.textContent === '株洲市'");
        await browser.EvaluateAsync("document.querySelector('[data-tie*=\"region:430200\"]').dispatchEvent(new MouseEvent('click', { bubbles: true }))");
        await browser.WaitForAsync("document.querySelector('#panel h2')?.textContent.includes('–') && document.querySelectorAll('#panel mark').length > 0");
    }

    [BrowserFact(needsBuiltExplorer: true)]
    public async Task Explorer_ByKeyboard_LeadsFromAnEntityToItsTiesAndTheirSentences()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/explorer?of=株洲&kind=THEME&kind=REGION&scope=SENTENCE&limit=12");
        await browser.WaitForAsync("document.querySelectorAll('.graph .entity').length === 13");
        (await browser.EvaluateAsync("document.querySelector('[name=scope]').value"))!.GetValue<string>().ShouldBe("SENTENCE");
        (await browser.EvaluateAsync("location.search"))!.GetValue<string>().ShouldContain("scope=SENTENCE&limit=12");
        // What the Tab key comes to in the picture: entities, not the lines between them.
        (await browser.EvaluateAsync("document.querySelectorAll('.graph [tabindex=\"0\"]').length"))!.GetValue<int>().ShouldBe(13);
        await browser.EvaluateAsync("{ const entity = document.querySelector('[data-entity^=\"theme:\"]'); entity.focus(); entity.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })); }");
        await browser.WaitForAsync("document.querySelector('#panel h2')?.textContent !== '株洲市' && document.querySelectorAll('#panel .ties button').length > 0");
        await browser.EvaluateAsync("document.querySelector('#panel .ties button').click()");
        await browser.WaitForAsync("document.querySelector('#panel h2')?.textContent.includes('–') && document.querySelectorAll('#panel mark').length > 1");
        var width = (await browser.EvaluateAsync("document.querySelector('.graph').viewBox.baseVal.width"))!.GetValue<double>();
        await browser.EvaluateAsync("document.querySelector('.graph .entity').dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }))");
        (await browser.EvaluateAsync("document.querySelector('.graph').viewBox.baseVal.width"))!.GetValue<double>().ShouldBeLessThan(width);
    }

    [BrowserFact(needsBuiltExplorer: true)]
    public async Task Explorer_OfTwoEntities_DrawsWhatLinksThemAndOpensEachToTheSentencesOfBothSides()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=贵州&kind=PROGRAM&kind=THEME");
        await browser.WaitForAsync("document.querySelector('#answer-ways:not([hidden])')");
        await browser.EvaluateAsync("document.getElementById('picture-link').click()");
        // The two and what README promises to link them, each tied to both.
        await browser.WaitForAsync("document.querySelectorAll('.graph .entity').length === 24 && document.querySelectorAll('.graph .tie').length === 44");
        await browser.WaitForAsync("document.querySelectorAll('#panel .candidates button').length === 22");
        await browser.EvaluateAsync("document.querySelector('#panel .candidates button').click()");
        await browser.WaitForAsync("document.querySelector('#panel .leg.left mark.left') && document.querySelector('#panel .leg.right mark.right')");
        (await browser.EvaluateAsync("document.querySelector('#panel h2').textContent"))!.GetValue<string>().ShouldBe("高质量发展");
        (await browser.EvaluateAsync("document.querySelector('#panel .leg.right blockquote footer a').getAttribute('href')"))!.GetValue<string>().ShouldStartWith("/articles/");
    }

    [BrowserFact(needsBuiltExplorer: true)]
    public async Task Explorer_OfTwoEntities_ShowsTheTiesAmongTheirLinksWhereAskedAndKeepsItAndTheOrder()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/explorer?of=株洲&and=贵州&kind=PROGRAM&kind=THEME");
        await browser.WaitForAsync("document.querySelectorAll('.graph .tie').length === 44");
        const string places = "JSON.stringify([...document.querySelectorAll('.graph .entity')].map(one => one.getAttribute('transform') ?? one.querySelector('circle').outerHTML))";
        var before = (await browser.EvaluateAsync(places))!.GetValue<string>();
        await browser.EvaluateAsync("document.querySelector('[name=among]').click()");
        await browser.WaitForAsync("document.querySelectorAll('.graph .tie').length > 100 && location.search.includes('&among=1')");
        (await browser.EvaluateAsync("[...document.querySelectorAll('.tie-group')].some(one => !/region:/.test(one.dataset.tie))"))!.GetValue<bool>().ShouldBeTrue();
        (await browser.EvaluateAsync(places))!.GetValue<string>().ShouldBe(before);

        await browser.EvaluateAsync("document.querySelector('#panel .candidates button').click()");
        await browser.WaitForAsync("document.querySelector('#panel .leg.left blockquote')");
        await browser.EvaluateAsync("{ window.drawn = document.querySelector('svg.graph'); const order = document.querySelector('[name=order]'); order.value = 'OLDEST'; order.dispatchEvent(new Event('change', { bubbles: true })); }");
        await browser.WaitForAsync("location.search.endsWith('&order=OLDEST') && document.querySelector('#panel .leg.left blockquote')");
        // What is drawn and chosen stays.
        (await browser.EvaluateAsync("window.drawn === document.querySelector('svg.graph') && document.querySelector('#panel h2').textContent"))!.GetValue<string>().ShouldBe("高质量发展");
        await browser.EvaluateAsync("document.querySelector('[name=among]').click()");
        await browser.WaitForAsync("document.querySelectorAll('.graph .tie').length === 44 && !location.search.includes('among') && location.search.includes('order=OLDEST')");
    }

    [BrowserFact(needsBuiltExplorer: true)]
    public async Task Explorer_OfWhatIsShown_LeadsToItsExportAndSavesItsPicture()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/explorer?of=株洲&kind=THEME&scope=SENTENCE&limit=12");
        await browser.WaitForAsync("document.querySelectorAll('.graph .entity').length === 13 && document.querySelector('#ways a')");
        var address = (await browser.EvaluateAsync("[...document.querySelectorAll('#ways a')].find(one => one.textContent === 'Cytoscape').getAttribute('href')"))!.GetValue<string>();
        var exported = await service.Client.GetStringAsync(address);
        foreach (var name in (await browser.EvaluateAsync("[...document.querySelectorAll('.graph .entity text')].map(one => one.textContent).join('\\n')"))!.GetValue<string>().Split('\n'))
            exported.ShouldContain($"\"{name}\"");
        await browser.EvaluateAsync("{ URL.createObjectURL = (blob) => { blob.text().then((text) => (window.saved = text)); return '#'; }; document.querySelector('#ways button').click(); }");
        await browser.WaitForAsync("window.saved");
        var picture = System.Xml.Linq.XDocument.Parse((await browser.EvaluateAsync("window.saved"))!.GetValue<string>()).Root!;
        picture.Descendants().Count(shape => shape.Name.LocalName == "circle").ShouldBe(13);
        picture.Descendants().Where(shape => shape.Name.LocalName == "circle").ShouldAllBe(circle => circle.Attribute("fill")!.Value.StartsWith("rgb("));
        picture.Descendants().ShouldNotContain(shape => shape.Attribute("class") != null && shape.Attribute("class")!.Value == "tie-hit");
    }

    [BrowserFact(needsBuiltExplorer: true)]
    public async Task Explorer_OfAPeriodTypedByKeyboard_DrawsThatAloneAndItsAddressAndSentencesSaySo()
    {
        const string period = """{from: "2021-09-29"}""";
        var told = await service.DataAsync(
            $$"""{ neighborhood(of: [{name: "株洲"}], kinds: [THEME], limit: 40, period: {{period}}) { nodes { id } edges { counts { total } } } entity(name: "株洲") { articleCount(period: {{period}}) } dated: articles(where: {period: {from: "0001-01-01"} }) { totalCount } all: articles { totalCount } }""");
        var entities = told.GetProperty("neighborhood").GetProperty("nodes").GetArrayLength();
        var inside = told.GetProperty("neighborhood").GetProperty("edges")[0].GetProperty("counts").GetProperty("total").GetInt32();
        await using var browser = await Chromium.OpenAsync(service.Address + "/explorer?of=株洲&kind=THEME");
        await browser.WaitForAsync("document.querySelectorAll('.graph .entity').length > 20 && document.querySelector('#panel h2')");
        (await browser.EvaluateAsync("[...document.querySelectorAll('#around input, #around select')].filter(one => !one.labels.length || !one.labels[0].textContent.trim()).length"))!.GetValue<int>().ShouldBe(0);
        await browser.EvaluateAsync("document.querySelector('[name=from]').focus()");
        await browser.TypeAsync("2021-09-29\r");
        await browser.WaitForAsync($"document.querySelectorAll('.graph .entity').length === {entities} && location.search.endsWith('&from=2021-09-29')");
        var status = (await browser.EvaluateAsync("document.getElementById('status').textContent"))!.GetValue<string>();
        status.ShouldContain($" {inside} ");
        status.ShouldContain($" {told.GetProperty("all").GetProperty("totalCount").GetInt32() - told.GetProperty("dated").GetProperty("totalCount").GetInt32()} ");
        await browser.WaitForAsync($"document.querySelector('#panel .counts')?.textContent.includes('{told.GetProperty("entity").GetProperty("articleCount").GetInt32()}')");
        await browser.EvaluateAsync("document.querySelector('#panel .ties button').click()");
        await browser.WaitForAsync("document.querySelector('#panel h2').textContent.includes('–') && document.querySelector('#panel blockquote')");
        (await browser.EvaluateAsync("[...document.querySelectorAll('#panel blockquote footer')].every(one => one.textContent.endsWith('2021-09-29'))"))!.GetValue<bool>().ShouldBeTrue();
        var exported = (await browser.EvaluateAsync("document.querySelector('#ways a').getAttribute('href')"))!.GetValue<string>();
        exported.ShouldEndWith("&from=2021-09-29");
        (await service.Client.GetStringAsync(exported)).ShouldContain("2021-09-29");
    }

    [BrowserFact(needsBuiltExplorer: true)]
    public async Task Explorer_OfWhatMeetsSeldom_SaysHowMuchItIsAndLeavesItOutWhereAsked()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/explorer?of=株洲&and=贵州&kind=PROGRAM&kind=THEME");
        await browser.WaitForAsync("document.querySelector('#seldom button') && document.querySelectorAll('.graph .entity').length === 24");
        var often = (await service.DataAsync("""{ links(between: [{name: "株洲"}, {name: "贵州"}], minSupport: 3) { totalCount } }""")).GetProperty("links").GetProperty("totalCount").GetInt32();
        (await browser.EvaluateAsync("document.getElementById('seldom').textContent"))!.GetValue<string>().ShouldContain($"{22 - often} ");
        await browser.EvaluateAsync("document.querySelector('#seldom button').click()");
        await browser.WaitForAsync($"document.querySelectorAll('.graph .entity').length === {often + 2} && !document.querySelector('#seldom button') && location.search.includes('least=3')");
        // Of what is chosen, its ties are shown too.
        await browser.EvaluateAsync("document.querySelector('.graph .entity.THEME').dispatchEvent(new MouseEvent('click', { bubbles: true }))");
        (await browser.EvaluateAsync("document.querySelectorAll('.tie-group.of-chosen').length"))!.GetValue<int>().ShouldBe(2);
    }

    [BrowserFact(needsBuiltExplorer: true)]
    public async Task Explorer_OfAnAddressWithAPeriodAndTheUndated_ShowsBoth()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/explorer?of=株洲&and=贵州&from=2021&to=2021&undated=1");
        await browser.WaitForAsync("document.querySelectorAll('.graph .tie').length > 40");
        (await browser.EvaluateAsync("['from', 'to'].map(name => document.querySelector(`[name=${name}]`).value).join() + document.querySelector('[name=undated]').checked"))!.GetValue<string>().ShouldBe("2021,2021true");
        (await browser.EvaluateAsync("location.search"))!.GetValue<string>().ShouldEndWith("&from=2021&to=2021&undated=1");
        (await browser.EvaluateAsync("document.querySelector('#ways a').getAttribute('href')"))!.GetValue<string>().ShouldEndWith("&from=2021-01-01&to=2021-12-31&includeUndated=true");
        (await browser.EvaluateAsync("[...document.querySelectorAll('#panel a')].find(one => one.search.includes('left=')).search"))!.GetValue<string>().ShouldEndWith("&from=2021&to=2021&undated=1");
    }

    [BrowserFact(needsBuiltExplorer: true)]
    public async Task Explorer_OfTwoEntitiesOfWhichOneIsUnknown_OffersOthersForThatOne()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/explorer?of=株洲&and=贵洲");
        await browser.WaitForAsync("document.querySelector('#panel .candidates button')");
        await browser.EvaluateAsync("document.querySelector('#panel .candidates button').click()");
        await browser.WaitForAsync("document.querySelector('[name=and]').value.includes(':') && document.querySelector('[name=of]').value === '株洲'");
    }

    [BrowserFact(needsBuiltExplorer: true)]
    public async Task Explorer_OfAnEntity_OpensToMoreSentencesInTheLanguageChosen()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/explorer?of=株洲");
        await browser.WaitForAsync("document.querySelectorAll('#panel blockquote').length === 5");
        await browser.EvaluateAsync("document.querySelector('#panel .more-sentences').click()");
        await browser.WaitForAsync("document.querySelectorAll('#panel blockquote').length === 25");
        var before = (await browser.EvaluateAsync("document.querySelector('#panel .counts').textContent"))!.GetValue<string>();
        await browser.EvaluateAsync("document.getElementById('language').click()");
        (await browser.EvaluateAsync("document.querySelector('#panel .counts').textContent"))!.GetValue<string>().ShouldNotBe(before);
    }
}
