using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Browser;

/// <summary>The first page, in a browser.</summary>
[Collection(SeedServiceCollection.Name)]
public sealed class FirstPageTests(SeedService service)
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
    public async Task FirstPage_OnTheWayBack_AsksWhatWasAskedBefore()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/");
        await browser.WaitForAsync("document.getElementById('answer-title')?.textContent.includes('株洲市') && document.title.startsWith('株洲市 – 贵州省')");
        await browser.EvaluateAsync("{ const form = document.getElementById('links-form'); form.left.value = '湖南省株洲市'; form.right.value = '湖南'; form.requestSubmit(); }");
        await browser.WaitForAsync("document.title.startsWith('株洲市 – 湖南省')");
        // What only orders is no step to go back over.
        await browser.EvaluateAsync("{ const order = document.querySelector('[name=order]'); order.value = 'NEWEST'; order.dispatchEvent(new Event('change', { bubbles: true })); }");
        await browser.WaitForAsync("location.search.endsWith('order=NEWEST') && document.querySelector('details.link')");
        await browser.EvaluateAsync("history.back()");
        await browser.WaitForAsync("document.title.startsWith('株洲市 – 贵州省') && document.getElementById('links-form').right.value === '贵州' && document.querySelector('[name=order]').value === 'SPREAD'");
        await browser.EvaluateAsync("history.forward()");
        await browser.WaitForAsync("document.title.startsWith('株洲市 – 湖南省') && document.querySelector('[name=order]').value === 'NEWEST'");
    }

    [BrowserFact]
    public async Task FirstPage_OfLinksThatMayBeChance_SaysHowManyAndLeavesThemOutWhereAsked()
    {
        var supports = (await service.DataAsync("""{ links(between: [{name: "株洲"}, {name: "贵州"}], orderBy: SUPPORTED_FIRST, first: 20) { nodes { support } } }""")).GetProperty("links").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("support").GetInt32()).ToArray();
        await using var browser = await Chromium.OpenAsync(service.Address + "/");
        await browser.WaitForAsync("document.querySelector('#seldom button')");
        var told = (await browser.EvaluateAsync("document.getElementById('seldom').textContent"))!.GetValue<string>();
        told.ShouldContain($"{supports.Count(support => support < 3)} ");
        await browser.EvaluateAsync("document.querySelector('#seldom button').click()");
        await browser.WaitForAsync($"location.search.includes('least=3') && !document.querySelector('#seldom button') && document.querySelectorAll('details.link').length === {supports.Count(support => support >= 3)}");
    }

    [BrowserFact]
    public async Task FirstPage_OfLinksThatAllMayBeChance_SaysSoAndOffersNoWayToNothing()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=天元区&right=贵州&kind=THEME");
        await browser.WaitForAsync("document.getElementById('seldom')?.textContent && document.querySelectorAll('details.link').length");
        (await browser.EvaluateAsync("document.querySelectorAll('.link:not(:has(.seldom))').length"))!.GetValue<int>().ShouldBe(0);
        (await browser.EvaluateAsync("document.querySelector('#seldom button')"))?.GetValue<string>().ShouldBeNull();
    }

    [BrowserFact]
    public async Task FirstPage_WhereNothingIsOftenEnough_SaysHowOftenWasAskedFor()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=贵州&kind=THEME&least=19");
        await browser.WaitForAsync("document.querySelector('#nearer button')");
        (await browser.EvaluateAsync("document.getElementById('answer-title').textContent"))!.GetValue<string>().ShouldContain("19 ");
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
    public async Task FirstPage_RefusedInChinese_SaysWhyInChinese()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=株洲市");
        await browser.WaitForAsync("document.querySelector('.message p')");
        await browser.EvaluateAsync("if (document.documentElement.lang === 'en') document.getElementById('language').click()");
        (await browser.EvaluateAsync("document.querySelector('.message p').textContent"))!.GetValue<string>().ShouldBe("请填两个不同的地方。");
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
    public async Task FirstPage_AskedForWhatASentenceNames_CountsSentencesEverywhere()
    {
        var links = (await service.DataAsync("""{ links(between: [{name: "株洲"}, {name: "湖南"}], scope: SENTENCE) { totalCount nodes { legs { counts { both total } } } } }""")).GetProperty("links");
        var counts = links.GetProperty("nodes")[0].GetProperty("legs")[0].GetProperty("counts");
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=湖南");
        await browser.WaitForAsync("document.querySelector('details.link')");
        await browser.EvaluateAsync("if (document.documentElement.lang === 'en') document.getElementById('language').click()");
        await browser.EvaluateAsync("{ const scope = document.querySelector('[name=scope]'); scope.value = 'SENTENCE'; scope.dispatchEvent(new Event('change', { bubbles: true })); }");
        await browser.WaitForAsync($"document.getElementById('answer-title').textContent === '{links.GetProperty("totalCount").GetInt32()} 项既与株洲市同句出现，又与湖南省同句出现'");
        (await browser.EvaluateAsync("document.querySelector('.leg.left .counts').textContent"))!.GetValue<string>()
            .ShouldMatch($"^同句 {counts.GetProperty("both").GetInt32()} 句 · .* · 共 {counts.GetProperty("total").GetInt32()} 句$");
        (await browser.EvaluateAsync("document.querySelectorAll('.apart').length"))!.GetValue<int>().ShouldBe(0);
        (await browser.EvaluateAsync("document.getElementById('ranked').textContent"))!.GetValue<string>().ShouldStartWith("两边同句都满 3 次的在前");
        (await browser.EvaluateAsync("location.search"))!.GetValue<string>().ShouldContain("&scope=SENTENCE");
        (await browser.EvaluateAsync("document.getElementById('query-text').textContent"))!.GetValue<string>().ShouldContain("scope: SENTENCE");
        foreach (var link in new[] { "picture-link", "compare-link" })
            (await browser.EvaluateAsync($"document.getElementById('{link}').search"))!.GetValue<string>().ShouldContain("&scope=SENTENCE");

        await browser.EvaluateAsync("URL.createObjectURL = (blob) => { blob.text().then((text) => (window.saved = text)); return '#'; }");
        await browser.EvaluateAsync("document.getElementById('table').click()");
        await browser.WaitForAsync("window.saved");
        var rows = (await browser.EvaluateAsync("window.saved"))!.GetValue<string>().TrimEnd().Split("\r\n");
        rows[0].Split(',')[3].ShouldBe("同句句子数");
        // Of few links all are listed, and each sentence counted is a row.
        rows.Length.ShouldBe(1 + links.GetProperty("nodes").EnumerateArray().Take(20).SelectMany(link => link.GetProperty("legs").EnumerateArray()).Sum(leg => leg.GetProperty("counts").GetProperty("both").GetInt32()));
    }

    [BrowserFact]
    public async Task FirstPage_AddressWithAWindowThereIsNot_AsksOfArticles()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=贵州&scope=CHAPTER");
        await browser.WaitForAsync("document.querySelector('details.link')");
        (await browser.EvaluateAsync("document.querySelector('[name=scope]').value"))!.GetValue<string>().ShouldBe("ARTICLE");
    }

    [BrowserFact]
    public async Task Pages_OnAPhone_AreNoWiderThanItInEitherLanguage()
    {
        foreach (var page in (string[])["/", "/compare", "/?left=株洲&right=贵州&kind=PROGRAM&scope=SENTENCE"])
            await IsAsWideAsAPhoneAsync(page);
    }

    [BrowserFact(needsBuiltExplorer: true)]
    public Task Explorer_OnAPhone_IsNoWiderThanItInEitherLanguage() => IsAsWideAsAPhoneAsync("/explorer?of=株洲&and=贵州");

    [BrowserFact]
    public async Task FirstPage_OfADistrict_CallsItBehindWhatItLiesIn()
    {
        using var shell = new Shell();
        shell.Folder.Write("news.jsonl", """{"id":"1","title":"题","text":"北京市朝阳区与上海发展新质生产力。"}""");
        (await shell.RunAsync("ingest", "news.jsonl")).Status.ShouldBe(0);
        await shell.ServeWhileAsync(async address =>
        {
            await using var browser = await Chromium.OpenAsync(address + "?left=朝阳区&right=上海");
            await browser.WaitForAsync("document.getElementById('answer-title')?.textContent.includes('北京市朝阳区') && document.title.startsWith('北京市朝阳区 – 上海市')");
            await browser.EvaluateAsync("location.assign('/compare?left=朝阳区&right=上海')");
            await browser.WaitForAsync("document.getElementById('answer-title')?.textContent.includes('北京市朝阳区')");
        });
    }

    [BrowserFact]
    public async Task FirstPage_OfAGraphWithoutTheRegionsItBeginsWith_AsksAboutThoseMostArticlesName()
    {
        using var shell = new Shell();
        shell.Folder.Write("news.jsonl", string.Join('\n', Enumerable.Range(0, 4).Select(i => $$"""{"id":"{{i}}","title":"题","text":"{{(i % 2 == 0 ? "成都" : "大连")}}发展新质生产力。"}""")));
        (await shell.RunAsync("ingest", "news.jsonl")).Status.ShouldBe(0);
        await shell.ServeWhileAsync(async address =>
        {
            await using var browser = await Chromium.OpenAsync(address.ToString());
            await browser.WaitForAsync("document.querySelectorAll('details.link').length === 1 && location.search.includes('left=')");
            var asked = (await browser.EvaluateAsync("document.getElementById('answer-title').textContent"))!.GetValue<string>();
            asked.ShouldContain("成都市");
            asked.ShouldContain("大连市");
        });
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
        // Two at once, and twenty more.
        var data = await service.DataAsync("""{ links(between: [{name: "株洲"}, {name: "湖南"}], orderBy: SUPPORTED_FIRST, first: 1) { nodes { legs { evidence(first: 22, orderBy: NEWEST) { nodes { sentence } } } } } }""");
        var sentences = data.GetProperty("links").GetProperty("nodes")[0].GetProperty("legs")[0].GetProperty("evidence").GetProperty("nodes").EnumerateArray()
            .Select(one => one.GetProperty("sentence").GetString()!).ToList();
        var shown = (await browser.EvaluateAsync("JSON.stringify([...document.querySelector('details.link .leg.left').querySelectorAll('blockquote p')].map(one => one.textContent))"))!.GetValue<string>();
        System.Text.Json.JsonSerializer.Deserialize<List<string>>(shown).ShouldBe(sentences);
    }

    [BrowserFact]
    public async Task FirstPage_ListMadeAnew_KeepsWhatIsOpenAndBetweenTwoOthersOpensTheFirst()
    {
        const string opened = "[...document.querySelectorAll('details.link')].flatMap((one, i) => one.open ? [i] : []).join()";
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=湖南");
        await browser.WaitForAsync("document.querySelectorAll('details.link').length === 20");
        (await browser.EvaluateAsync(opened))!.GetValue<string>().ShouldBe("0");
        await browser.EvaluateAsync("for (const i of [0, 2, 7]) document.querySelectorAll('details.link summary')[i].click()");
        await browser.EvaluateAsync("{ const order = document.querySelector('[name=order]'); order.value = 'NEWEST'; order.dispatchEvent(new Event('change', { bubbles: true })); }");
        await browser.WaitForAsync("location.search.endsWith('&order=NEWEST') && document.querySelectorAll('details.link').length === 20");
        (await browser.EvaluateAsync(opened))!.GetValue<string>().ShouldBe("2,7");

        await browser.EvaluateAsync("{ document.getElementById('more').click(); document.querySelectorAll('details.link')[7].mark = 'kept'; }");
        await browser.WaitForAsync("document.querySelectorAll('details.link').length > 20");
        (await browser.EvaluateAsync(opened))!.GetValue<string>().ShouldBe("2,7");
        (await browser.EvaluateAsync("document.querySelectorAll('details.link')[7].mark"))!.GetValue<string>().ShouldBe("kept");

        await browser.EvaluateAsync("{ const form = document.getElementById('links-form'); form.right.value = '贵州'; form.requestSubmit(); }");
        await browser.WaitForAsync($"new URLSearchParams(location.search).get('right') === '贵州' && document.querySelector('details.link') && {opened} === '0'");
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
    public async Task FirstPage_ButtonsThatGoWhenUsed_LeaveTheirPlaceToWhatTheyLedTo()
    {
        const string here = "(({ tagName, id, className }) => `${tagName}${id && '#'}${id}${className && '.'}${className}`)(document.activeElement)";
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=贵州&kind=PROGRAM&kind=THEME");
        await browser.WaitForAsync("document.querySelectorAll('details.link').length === 20");

        // All sentences of a side are listed: the button is gone, the first of those that came is next.
        await browser.EvaluateAsync("{ const button = document.querySelector('.leg.left .more-sentences'); button.focus(); button.click(); }");
        await browser.WaitForAsync("!document.querySelector('.link[open] .leg.left .more-sentences')");
        (await browser.EvaluateAsync("[...document.querySelectorAll('.link[open] .leg.left blockquote a')].indexOf(document.activeElement)"))!.GetValue<int>().ShouldBe(2);

        // A button that stays is stayed at.
        await browser.EvaluateAsync("URL.createObjectURL = () => { window.saved = true; return '#'; }");
        await browser.EvaluateAsync("{ const button = document.getElementById('table'); button.focus(); button.click(); }");
        await browser.WaitForAsync("window.saved && !document.getElementById('table').disabled");
        (await browser.EvaluateAsync(here))!.GetValue<string>().ShouldStartWith("BUTTON#table");

        await browser.EvaluateAsync("{ const button = document.getElementById('more'); button.focus(); button.click(); }");
        await browser.WaitForAsync("document.querySelectorAll('details.link').length === 22 && document.getElementById('more').hidden");
        (await browser.EvaluateAsync("[...document.querySelectorAll('details.link > summary')].indexOf(document.activeElement)"))!.GetValue<int>().ShouldBe(20);

        await browser.EvaluateAsync("{ const button = document.querySelector('#seldom button'); button.focus(); button.click(); }");
        await browser.WaitForAsync("location.search.includes('least=3') && document.querySelector('details.link')");
        await browser.WaitForAsync($"{here} === 'H2#answer-title.answer-title'");

        // Who has gone elsewhere meanwhile is left there.
        await browser.EvaluateAsync("{ const button = document.getElementById('table'); window.saved = false; button.focus(); button.click(); document.querySelector('[name=left]').focus(); }");
        await browser.WaitForAsync("window.saved && !document.getElementById('table').disabled");
        (await browser.EvaluateAsync("document.activeElement.name"))!.GetValue<string>().ShouldBe("left");
    }

    [BrowserFact]
    public async Task FirstPage_AskedForANumberThatCannotBe_PutsItRightWhereItStands()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=贵州");
        await browser.WaitForAsync("document.querySelector('details.link')");
        foreach (var (typed, field, address) in ((string, string, string)[])[("2.5", "2", "2"), ("-5", "1", ""), ("3.9", "3", "3"), ("", "1", ""), ("99999999999", "2147483647", "2147483647")])
        {
            await browser.EvaluateAsync($"{{ const least = document.querySelector('[name=least]'); least.value = '{typed}'; least.dispatchEvent(new Event('change', {{ bubbles: true }})); }}");
            await browser.WaitForAsync($"(new URLSearchParams(location.search).get('least') ?? '') === '{address}'");
            (await browser.EvaluateAsync("document.querySelector('[name=least]').value"))!.GetValue<string>().ShouldBe(field);
            (await browser.EvaluateAsync("document.querySelector('.message')?.textContent ?? ''"))!.GetValue<string>().ShouldBeEmpty();
        }
    }

    [BrowserFact]
    public async Task FirstPage_AskedForBlanks_AsksForAName()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=%20&right=贵州");
        await browser.WaitForAsync("document.querySelector('.message p')");
        (await browser.EvaluateAsync("document.querySelector('.message p').textContent"))!.GetValue<string>().ShouldBeOneOf("Give a name.", "请填一个名称。");
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

    private async Task IsAsWideAsAPhoneAsync(string page)
    {
        await using var browser = await Chromium.OpenAsync(service.Address + page, 390);
        await browser.WaitForAsync("document.readyState === 'complete' && document.querySelector('details.link, .graph .entity, #nearer button')");
        for (var language = 0; language < 2; language++)
        {
            (await browser.EvaluateAsync("document.documentElement.scrollWidth"))!.GetValue<int>().ShouldBe(390, $"{page} {language}");
            await browser.EvaluateAsync("document.getElementById('language').click()");
        }
    }
}
