using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Browser;

/// <summary>What the first page says of narrower windows and of sentences that name both sides at once, in a browser.</summary>
[Collection(SeedServiceCollection.Name)]
public sealed class FirstPageNearnessTests(SeedService service)
{
    [BrowserFact]
    public async Task FirstPage_WhereNoSentenceNamesBoth_SaysSo()
    {
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=株洲&right=贵州&kind=PROGRAM");
        await browser.WaitForAsync("document.querySelector('details.link')");
        // 专精特新 is the first: three articles name it and 株洲, none in one sentence; of 贵州 a sentence does.
        (await browser.EvaluateAsync("[...document.querySelector('details.link').querySelectorAll('.leg')].map(leg => Boolean(leg.querySelector('.apart'))).join()"))!.GetValue<string>().ShouldBe("true,false");
    }

    [BrowserFact]
    public async Task FirstPage_OfLinksInArticles_SaysHowManyAreNearerAndLeadsThere()
    {
        var counts = await service.DataAsync("""
            { paragraphs: links(between: [{name: "湖南"}, {name: "株洲"}], scope: PARAGRAPH, first: 0) { totalCount } sentences: links(between: [{name: "湖南"}, {name: "株洲"}], scope: SENTENCE, first: 0) { totalCount } }
            """);
        var (paragraphs, sentences) = (counts.GetProperty("paragraphs").GetProperty("totalCount").GetInt32(), counts.GetProperty("sentences").GetProperty("totalCount").GetInt32());
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=湖南&right=株洲");
        await browser.WaitForAsync("document.querySelectorAll('#nearer button').length === 2");
        (await browser.EvaluateAsync("[...document.querySelectorAll('#nearer button')].map(one => /\\d+/.exec(one.textContent)[0]).join(' ')"))!.GetValue<string>().ShouldBe($"{paragraphs} {sentences}");
        await browser.EvaluateAsync("{ const button = [...document.querySelectorAll('#nearer button')].at(-1); button.focus(); button.click(); }");
        await browser.WaitForAsync($"location.search.includes('scope=SENTENCE') && document.querySelectorAll('details.link').length === {Math.Min(20, sentences)} && document.activeElement.id === 'answer-title'");
        // Nothing is narrower than a sentence.
        (await browser.EvaluateAsync("document.getElementById('nearer').textContent"))!.GetValue<string>().ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task FirstPage_OfALinkNamedWithBothAtOnce_ShowsThoseSentencesFirst()
    {
        var links = (await service.DataAsync("""
            { links(between: [{name: "湖南"}, {name: "株洲"}], orderBy: SUPPORTED_FIRST, first: 20) { nodes { joint jointEvidence(scope: SENTENCE, first: 1) { totalCount nodes { sentence } } entity { id } } } }
            """)).GetProperty("links").GetProperty("nodes").EnumerateArray().ToArray();
        var link = links.First(one => one.GetProperty("jointEvidence").GetProperty("totalCount").GetInt32() > 0);
        var id = link.GetProperty("entity").GetProperty("id").GetString();
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=湖南&right=株洲");
        await browser.WaitForAsync($"document.querySelector('[data-entity=\"{id}\"] .legs')");
        (await browser.EvaluateAsync($"document.querySelector('[data-entity=\"{id}\"] blockquote p').textContent"))!.GetValue<string>()
            .ShouldBe(link.GetProperty("jointEvidence").GetProperty("nodes")[0].GetProperty("sentence").GetString());
        (await browser.EvaluateAsync($"['', 'left', 'right'].every(side => [...document.querySelectorAll('[data-entity=\"{id}\"] .joint blockquote:first-of-type mark')].some(mark => mark.className === side))"))!.GetValue<bool>().ShouldBeTrue();
        // Beside the windows of each side stand the sentences that name both, and where there are some, how many all three.
        (await browser.EvaluateAsync($"document.querySelector('[data-entity=\"{id}\"] .joint h3').textContent"))!.GetValue<string>().ShouldContain($"{link.GetProperty("joint").GetInt32()}");
    }

    [BrowserFact]
    public async Task FirstPage_OfSentencesBehindATie_SaysWhereThoseThatNameBothEnd()
    {
        var legs = (await service.DataAsync("""
            { links(between: [{name: "株洲"}, {name: "贵州"}], orderBy: SUPPORTED_FIRST, first: 20) { nodes { entity { id } legs { all: evidence(first: 0) { totalCount } evidence(scope: SENTENCE, first: 0) { totalCount } } } } }
            """)).GetProperty("links").GetProperty("nodes").EnumerateArray();
        var (id, naming) = legs.Select(link => (Id: link.GetProperty("entity").GetProperty("id").GetString(), Leg: link.GetProperty("legs")[0]))
            .Where(one => one.Leg.GetProperty("evidence").GetProperty("totalCount").GetInt32() is > 0 and < 15 && one.Leg.GetProperty("all").GetProperty("totalCount").GetInt32() > one.Leg.GetProperty("evidence").GetProperty("totalCount").GetInt32())
            .Select(one => (one.Id, one.Leg.GetProperty("evidence").GetProperty("totalCount").GetInt32())).First();
        await using var browser = await Chromium.OpenAsync(service.Address + "/");
        var leg = $"[data-entity=\"{id}\"] .leg.left";
        await browser.WaitForAsync($"document.querySelector('{leg}')");
        (await browser.EvaluateAsync($"document.querySelector('[data-entity=\"{id}\"] .strength.left').textContent"))!.GetValue<string>().ShouldContain($" {naming}");
        await browser.EvaluateAsync($"document.querySelector('{leg} .more-sentences')?.click()");
        await browser.WaitForAsync($"document.querySelectorAll('{leg} .apart').length === 1");
        (await browser.EvaluateAsync($"[...document.querySelectorAll('{leg} :is(blockquote, .apart)')].findIndex(one => one.classList.contains('apart'))"))!.GetValue<int>().ShouldBe(naming);
    }

    [BrowserFact]
    public async Task FirstPage_WhereNothingLinksTwo_CallsThemByNameAndLeadsToWhatDoes()
    {
        var counts = await service.DataAsync("""
            { inArticles: links(between: [{name: "株洲"}, {name: "贵州"}], kinds: [PROGRAM], first: 0) { totalCount } inSentences: links(between: [{name: "株洲"}, {name: "贵州"}], kinds: [PROGRAM], scope: SENTENCE, first: 0) { totalCount } }
            """);
        counts.GetProperty("inSentences").GetProperty("totalCount").GetInt32().ShouldBe(0);
        var found = counts.GetProperty("inArticles").GetProperty("totalCount").GetInt32();
        await using var browser = await Chromium.OpenAsync(service.Address + "/?left=region:430200&right=贵州&kind=PROGRAM&scope=SENTENCE");
        await browser.WaitForAsync("document.querySelector('#nearer button')");
        var title = (await browser.EvaluateAsync("document.getElementById('answer-title').textContent"))!.GetValue<string>();
        title.ShouldContain("株洲市");
        title.ShouldContain("贵州省");
        (await browser.EvaluateAsync("document.querySelector('#nearer button').textContent"))!.GetValue<string>().ShouldEndWith($" {found}" + (title.Contains("没有", StringComparison.Ordinal) ? " 项" : ""));
        await browser.EvaluateAsync("document.querySelector('#nearer button').click()");
        await browser.WaitForAsync($"!location.search.includes('scope=') && document.querySelectorAll('details.link').length === {Math.Min(20, found)}");
    }
}
