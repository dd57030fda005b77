using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Browser;

[Collection(SeedServiceCollection.Name)]
public sealed class ComparePageTests(SeedService service)
{
    private const string Question = "compare(left: {name: \"株洲\"}, right: {name: \"贵州\"}, kinds: [PROGRAM, THEME], scope: SENTENCE)";

    private string Address => service.Address + "/compare?left=株洲&right=贵州&kind=PROGRAM&kind=THEME&scope=SENTENCE";

    [BrowserFact]
    public async Task ComparePage_OnTheWayBack_ComparesThoseBefore()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/compare?left=株洲&right=贵州&measure=JENSEN_SHANNON");
        await browser.WaitForAsync("document.title.startsWith('株洲市 – 贵州省')");
        await browser.EvaluateAsync("{ const form = document.getElementById('compare-form'); form.right.value = '湖南'; form.requestSubmit(); }");
        await browser.WaitForAsync("document.title.startsWith('株洲市 – 湖南省')");
        await browser.EvaluateAsync("history.back()");
        await browser.WaitForAsync("document.title.startsWith('株洲市 – 贵州省') && document.querySelector('[name=right]').value === '贵州' && document.querySelector('[name=measure]').value === 'JENSEN_SHANNON'");
    }

    [BrowserFact]
    public async Task ComparePage_OfTwoRegions_ShowsWhatBothAndEachIsNamedWithAsTheServiceCounts()
    {
        var compare = (await service.DataAsync($"{{ {Question} {{ leftTotal both: rows(presence: [SHARED]) {{ totalCount nodes {{ entity {{ id }} left }} }} left: rows(presence: [ONLY_LEFT]) {{ totalCount }} }} }}")).GetProperty("compare");
        var first = compare.GetProperty("both").GetProperty("nodes")[0];
        await using var browser = await Chromium.OpenAsync(Address);
        await browser.WaitForAsync("document.querySelectorAll('#shared details.link').length > 2");
        await browser.EvaluateAsync("if (document.documentElement.lang === 'en') document.getElementById('language').click()");
        (await TextAsync(browser, "#shared h3")).ShouldBe($"两地都有：{compare.GetProperty("both").GetProperty("totalCount").GetInt32()} 项");
        (await TextAsync(browser, "#only-left h3")).ShouldBe($"只与株洲市：{compare.GetProperty("left").GetProperty("totalCount").GetInt32()} 项");
        (await TextAsync(browser, $"#shared [data-entity='{first.GetProperty("entity").GetProperty("id").GetString()}'] .strength.left")).ShouldStartWith($"{first.GetProperty("left").GetInt32()} · ");
        (await TextAsync(browser, "#explained")).ShouldContain("Monroe");
    }

    [BrowserFact]
    public async Task ComparePage_OfWhatBothShare_SaysHowMuchIsNearerAndLeadsThere()
    {
        var counted = await service.DataAsync("""
            { compare(left: {name: "株洲"}, right: {name: "湖南"}, kinds: [PROGRAM, THEME, INDUSTRY], scope: SENTENCE) { rows(presence: [SHARED], first: 0) { totalCount } } }
            """);
        var shared = counted.GetProperty("compare").GetProperty("rows").GetProperty("totalCount").GetInt32();
        await using var browser = await Chromium.OpenAsync(service.Address + "/compare?left=株洲&right=湖南");
        await browser.WaitForAsync("document.querySelectorAll('#shared div.note button').length === 2");
        (await TextAsync(browser, "#shared div.note button:last-of-type")).ShouldContain($"{shared} ");
        await browser.EvaluateAsync("[...document.querySelectorAll('#shared div.note button')].at(-1).click()");
        await browser.WaitForAsync($"location.search.includes('scope=SENTENCE') && document.querySelectorAll('#shared details.link').length === {Math.Min(20, shared)}");
    }

    [BrowserFact]
    public async Task ComparePage_OfARow_OpensToTheSentencesThatItCounts()
    {
        await using var browser = await Chromium.OpenAsync(Address);
        await browser.WaitForAsync("document.querySelector('#shared details.link')");
        await browser.EvaluateAsync("document.querySelector('#shared details.link').open = true");
        await browser.WaitForAsync("document.querySelector('#shared .leg.left mark.left') && document.querySelector('#shared .leg.right mark.right')");
        var counted = (await TextAsync(browser, "#shared details .strength.right")).Split(' ')[0];
        (await browser.EvaluateAsync("document.querySelectorAll('#shared .leg.right blockquote').length"))!.GetValue<int>().ToString().ShouldBe(counted);
        (await browser.EvaluateAsync("document.querySelector('#shared .leg.right blockquote footer a').getAttribute('href')"))!.GetValue<string>().ShouldStartWith("/articles/");
    }

    [BrowserFact]
    public async Task ComparePage_AskedForTheNumbers_WritesEveryRowWithItsSharesAndTests()
    {
        await using var browser = await Chromium.OpenAsync(Address);
        await browser.WaitForAsync("document.querySelector('#shared details.link')");
        await browser.EvaluateAsync("URL.createObjectURL = (blob) => { blob.text().then((text) => (window.saved = text)); return '#'; }");
        await browser.EvaluateAsync("document.getElementById('rows-table').click()");
        await browser.WaitForAsync("window.saved");
        string[][] rows = [.. (await browser.EvaluateAsync("window.saved"))!.GetValue<string>().TrimEnd().Split("\r\n").Select(line => line.Split(','))];
        var total = (await service.DataAsync($"{{ {Question} {{ rows {{ totalCount }} }} }}")).GetProperty("compare").GetProperty("rows").GetProperty("totalCount").GetInt32();
        rows.Length.ShouldBe(total + 1);
        rows.ShouldAllBe(row => row.Length == 13);
        // A number below 0 stays a number.
        rows.ShouldContain(row => row[10].StartsWith('-'));
    }

    [BrowserFact]
    public async Task ComparePage_AskedForMore_GoesOnAtTheFirstThatCame()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/compare?left=株洲&right=湖南");
        await browser.WaitForAsync("document.querySelector('#shared > p > button')");
        var listed = (await browser.EvaluateAsync("document.querySelectorAll('#shared details').length"))!.GetValue<int>();
        await browser.EvaluateAsync("{ const button = document.querySelector('#shared > p > button'); button.focus(); button.click(); }");
        await browser.WaitForAsync($"document.querySelectorAll('#shared details').length > {listed}");
        (await browser.EvaluateAsync("[...document.querySelectorAll('#shared summary')].indexOf(document.activeElement)"))!.GetValue<int>().ShouldBe(listed);
    }

    [BrowserFact]
    public async Task ComparePage_AskedForTheSentences_CallsTheCountByItsWindow()
    {
        await using var browser = await Chromium.OpenAsync(Address);
        await browser.WaitForAsync("document.querySelector('#shared details.link')");
        await browser.EvaluateAsync("if (document.documentElement.lang === 'en') document.getElementById('language').click()");
        await browser.EvaluateAsync("URL.createObjectURL = (blob) => { blob.text().then((text) => (window.saved = text)); return '#'; }");
        await browser.EvaluateAsync("document.getElementById('sentences-table').click()");
        await browser.WaitForAsync("window.saved");
        (await browser.EvaluateAsync("window.saved"))!.GetValue<string>().Split("\r\n")[0].Split(',')[3].ShouldBe("同句句子数");
    }

    [BrowserFact]
    public async Task ComparePage_WhenNarrowed_LeadsToNetworksAndAnAddressNarrowedAlike()
    {
        await using var browser = await Chromium.OpenAsync(Address);
        await browser.WaitForAsync("document.querySelector('#networks a')");
        await browser.EvaluateAsync("{ const form = document.getElementById('compare-form'); form.from.value = '2021-01-01'; form.from.dispatchEvent(new Event('change', { bubbles: true })); }");
        await browser.WaitForAsync("location.search.includes('from=2021-01-01') && document.querySelector('#networks a')?.href.includes('from=2021-01-01')");
        var address = (await browser.EvaluateAsync("document.querySelector('#networks a').getAttribute('href')"))!.GetValue<string>();
        address.ShouldBe("/export/gexf?mentioning=region%3A430200&kinds=PROGRAM&kinds=THEME&scope=SENTENCE&from=2021-01-01");
        (await service.Client.GetStringAsync(address)).ShouldContain("in articles that mention region:430200");
    }

    [BrowserFact]
    public async Task ComparePage_AskedForWhatCountsOften_ListsNothingElse()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/compare?left=株洲&right=贵州&kind=THEME&least=5");
        await browser.WaitForAsync("document.querySelector('#shared details.link')");
        var counts = (await browser.EvaluateAsync("[...document.querySelectorAll('details.link')].map(row => [...row.querySelectorAll('.strength')].reduce((sum, one) => sum + parseInt(one.textContent), 0)).join(' ')"))!.GetValue<string>();
        counts.Split(' ').Select(int.Parse).ShouldAllBe(count => count >= 5);
        (await browser.EvaluateAsync("document.getElementById('query-link').href"))!.GetValue<string>().ShouldContain("minSupport%3A%205");
        (await browser.EvaluateAsync("location.search"))!.GetValue<string>().ShouldContain("least=5");
    }

    [BrowserFact]
    public async Task ComparePage_AnotherOrderOfSentences_KeepsRowsOpenAndShowsItsFirst()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/compare?left=株洲&right=湖南&kind=THEME&order=OLDEST");
        await browser.WaitForAsync("document.querySelectorAll('#shared details.link').length > 3");
        var id = (await browser.EvaluateAsync("document.querySelectorAll('#shared details.link')[2].dataset.entity"))!.GetValue<string>();
        await browser.EvaluateAsync("document.querySelectorAll('#shared details.link')[2].open = true");
        await browser.WaitForAsync("document.querySelectorAll('#shared .leg.left blockquote').length > 0");
        (await FirstSentenceAsync(browser, id)).ShouldBe(await FirstSentenceAsync(id, "OLDEST"));

        await browser.EvaluateAsync("{ const order = document.querySelector('[name=order]'); order.value = 'NEWEST'; order.dispatchEvent(new Event('change', { bubbles: true })); }");
        await browser.WaitForAsync($"location.search.endsWith('&order=NEWEST') && document.querySelector('#shared [data-entity=\"{id}\"][open] .leg.left blockquote')");
        (await browser.EvaluateAsync("document.querySelectorAll('details.link[open]').length"))!.GetValue<int>().ShouldBe(1);
        (await FirstSentenceAsync(browser, id)).ShouldBe(await FirstSentenceAsync(id, "NEWEST"));
        (await browser.EvaluateAsync("document.getElementById('query-link').href"))!.GetValue<string>().ShouldContain("orderBy%3A%20NEWEST");
    }

    [BrowserFact]
    public async Task ComparePage_WhereNothingIsFound_SaysSoAndLeadsToWhatIs()
    {
        var rows = (await service.DataAsync("""{ compare(left: {name: "株洲"}, right: {name: "贵州"}, kinds: [THEME]) { rows(first: 0) { totalCount } } }""")).GetProperty("compare").GetProperty("rows").GetProperty("totalCount").GetInt32();
        await using var browser = await Chromium.OpenAsync(service.Address + "/compare?left=株洲&right=贵州&kind=THEME&least=77");
        await browser.WaitForAsync("document.querySelector('#wider button')");
        (await browser.EvaluateAsync("document.getElementById('answer-title').textContent"))!.GetValue<string>().ShouldContain("77 ");
        (await browser.EvaluateAsync("document.getElementById('answer').hidden"))!.GetValue<bool>().ShouldBeTrue();
        (await browser.EvaluateAsync("document.querySelector('#wider button').textContent"))!.GetValue<string>().ShouldContain($" {rows}");
        await browser.EvaluateAsync("document.querySelector('#wider button').click()");
        await browser.WaitForAsync("location.search.includes('least=1') && !document.querySelector('#wider button') && document.querySelectorAll('#shared details').length");
    }

    [BrowserFact]
    public async Task ComparePage_WhereOneSideIsNamedWithNothing_TellsNoDifference()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/compare?left=北京&right=贵州&kind=THEME&scope=SENTENCE");
        await browser.WaitForAsync("document.querySelectorAll('#only-right details').length");
        (await browser.EvaluateAsync("document.querySelectorAll('#shared details, #only-left details').length"))!.GetValue<int>().ShouldBe(0);
        (await browser.EvaluateAsync("document.getElementById('explained').textContent"))!.GetValue<string>().ShouldNotContain("0.00");
    }

    [BrowserFact]
    public async Task ComparePage_OfANameNobodyHas_OffersOthersForThatSide()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/compare?left=株洲&right=贵洲");
        await browser.WaitForAsync("document.querySelector('#problem .candidates button')");
        await browser.EvaluateAsync("[...document.querySelectorAll('#problem .candidates button')].find(one => one.textContent.startsWith('贵州省')).click()");
        await browser.WaitForAsync("document.querySelector('#answer:not([hidden])') && document.getElementById('compare-form').right.value === 'region:520000'");
        (await browser.EvaluateAsync("document.getElementById('compare-form').left.value"))!.GetValue<string>().ShouldBe("株洲");
    }

    private static Task<string> FirstSentenceAsync(Chromium browser, string id) => TextAsync(browser, $"#shared [data-entity='{id}'] .leg.left blockquote p");

    private async Task<string> FirstSentenceAsync(string id, string order)
    {
        var evidence = await service.DataAsync($$"""{ evidence(of: [{id: "{{id}}"}, {name: "株洲"}], orderBy: {{order}}, first: 1) { nodes { sentence } } }""");
        return evidence.GetProperty("evidence").GetProperty("nodes")[0].GetProperty("sentence").GetString()!;
    }

    private static async Task<string> TextAsync(Chromium browser, string selector) =>
        (await browser.EvaluateAsync($"document.querySelector(`{selector}`).textContent"))!.GetValue<string>();
}
