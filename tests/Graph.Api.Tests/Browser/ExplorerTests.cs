using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Browser;

/// <summary>The explorer, in a browser.</summary>
[Collection(SeedServiceCollection.Name)]
public sealed class ExplorerTests(SeedService service)
{
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
    public async Task Explorer_OfALinkNamedWithBothAtOnce_ShowsThoseSentencesFirst()
    {
        var links = (await service.DataAsync("""
            { links(between: [{name: "株洲"}, {name: "湖南"}], kinds: [PROGRAM, THEME, INDUSTRY], orderBy: SUPPORTED_FIRST, first: 20) { nodes { entity { id name } jointEvidence(scope: SENTENCE, first: 1) { totalCount nodes { sentence } } } } }
            """)).GetProperty("links").GetProperty("nodes").EnumerateArray();
        var link = links.First(one => one.GetProperty("jointEvidence").GetProperty("totalCount").GetInt32() > 0);
        await using var browser = await Chromium.OpenAsync(service.Address + "/explorer?of=株洲&and=湖南");
        await browser.WaitForAsync("document.querySelector('#panel .candidates button')");
        await browser.EvaluateAsync($"[...document.querySelectorAll('#panel .candidates button')].find(one => one.textContent === '{link.GetProperty("entity").GetProperty("name").GetString()}').click()");
        await browser.WaitForAsync("document.querySelector('#panel .joint blockquote')");
        (await browser.EvaluateAsync("document.querySelector('#panel blockquote p').textContent"))!.GetValue<string>().ShouldBe(link.GetProperty("jointEvidence").GetProperty("nodes")[0].GetProperty("sentence").GetString());
        (await browser.EvaluateAsync("document.querySelector('#panel .joint h3').textContent"))!.GetValue<string>().ShouldContain($"{link.GetProperty("jointEvidence").GetProperty("totalCount").GetInt32()} ");
    }

    [BrowserFact(needsBuiltExplorer: true)]
    public async Task Explorer_WhereThePictureIsSmall_KeepsNamesLargeAndDrawsThoseThatFit()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/explorer?of=株洲&and=贵州");
        await browser.WaitForAsync("document.querySelectorAll('.graph .entity').length > 20 && !document.querySelector('.unnamed')");
        await browser.EvaluateAsync("{ const picture = document.querySelector('.graph'); picture.style.width = '320px'; picture.style.height = '320px'; }");
        await browser.WaitForAsync("document.querySelector('.unnamed')");
        (await browser.EvaluateAsync("[...document.querySelectorAll('.entity:not(.unnamed) text')].every(one => one.getBoundingClientRect().height >= 9)"))!.GetValue<bool>().ShouldBeTrue();
        // Nor is one cut off at the picture's edge.
        (await browser.EvaluateAsync("{ const { left, right } = document.querySelector('.graph').getBoundingClientRect(); [...document.querySelectorAll('.entity:not(.unnamed) text')].map(one => one.getBoundingClientRect()).filter(name => name.left < left - 1 || name.right > right + 1).length }"))!.GetValue<int>().ShouldBe(0);
        // Those asked about are named before all others.
        (await browser.EvaluateAsync("['region:430200', 'region:520000'].some(id => document.querySelector(`[data-entity='${id}']`).matches('.unnamed'))"))!.GetValue<bool>().ShouldBeFalse();
        await browser.EvaluateAsync("document.querySelector('.graph').style.width = document.querySelector('.graph').style.height = ''");
        await browser.WaitForAsync("!document.querySelector('.unnamed')");
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
        (await browser.EvaluateAsync("[...document.querySelectorAll('#ways a')].filter(one => one.pathname === '/export/csv-co-occurrence' && one.textContent).length"))!.GetValue<int>().ShouldBe(1);
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
    public async Task Explorer_WhereNothingIsFound_SaysSoAndLeadsToWhatIs()
    {
        var without = await service.DataAsync("""
            { around: neighborhood(of: [{name: "株洲"}], kinds: [THEME], scope: SENTENCE, limit: 40) { nodes { id } } both: links(between: [{name: "株洲"}, {name: "贵州"}], kinds: [THEME], first: 0) { totalCount } }
            """);
        (string Asked, int Found)[] cases =
        [
            ("of=株洲&kind=THEME&scope=SENTENCE&least=60", without.GetProperty("around").GetProperty("nodes").GetArrayLength() - 1),
            ("of=株洲&and=贵州&kind=THEME&least=60", without.GetProperty("both").GetProperty("totalCount").GetInt32()),
        ];
        foreach (var (asked, found) in cases)
        {
            await using var browser = await Chromium.OpenAsync($"{service.Address}/explorer?{asked}");
            await browser.WaitForAsync("document.querySelector('#seldom button')");
            (await browser.EvaluateAsync("document.getElementById('status').textContent"))!.GetValue<string>().ShouldContain("株洲市");
            (await browser.EvaluateAsync("document.querySelectorAll('#ways a').length"))!.GetValue<int>().ShouldBe(0);
            (await browser.EvaluateAsync("document.querySelector('#seldom button').textContent"))!.GetValue<string>().ShouldContain($" {found}");
            await browser.EvaluateAsync("document.querySelector('#seldom button').click()");
            await browser.WaitForAsync("!location.search.includes('least=') && document.querySelectorAll('.graph .entity').length > 2 && document.querySelectorAll('#ways a').length");
        }
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
    public async Task Explorer_TiesListed_StaySoInAnotherOrderAndLeadOnByKeyboard()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/explorer?of=株洲");
        await browser.WaitForAsync("document.querySelector('#panel .ties')");
        await browser.EvaluateAsync("document.querySelector('#panel .ties summary').click()");
        await browser.EvaluateAsync("{ window.listed = document.querySelector('#panel .ties'); const order = document.querySelector('[name=order]'); order.value = 'NEWEST'; order.dispatchEvent(new Event('change', { bubbles: true })); }");
        await browser.WaitForAsync("window.listed !== document.querySelector('#panel .ties') && document.querySelector('#panel .ties')?.open");
        await browser.EvaluateAsync("{ const tie = document.querySelector('#panel .ties button'); tie.focus(); tie.click(); }");
        await browser.WaitForAsync("document.querySelector('#panel h2').textContent.includes('–')");
        (await browser.EvaluateAsync("document.activeElement.id"))!.GetValue<string>().ShouldBe("panel");
    }

    [BrowserFact(needsBuiltExplorer: true)]
    public async Task Explorer_OnTheWayBack_ShowsWhatWasShownBefore()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/explorer?of=株洲&kind=THEME&limit=12");
        await browser.WaitForAsync("document.title.startsWith('株洲市') && document.querySelector('#panel h2')");
        await browser.EvaluateAsync("{ const form = document.getElementById('around'); form.and.value = '贵州'; form.requestSubmit(); }");
        await browser.WaitForAsync("document.title.startsWith('株洲市 – 贵州省')");
        await browser.EvaluateAsync("history.back()");
        await browser.WaitForAsync("document.querySelector('#panel h2')?.textContent === '株洲市' && document.querySelector('[name=and]').value === '' && document.querySelectorAll('[name=kind]:checked').length === 1");
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
