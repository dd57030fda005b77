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
        await browser.EvaluateAsync("document.querySelector('.candidates button').click()");
        await browser.WaitForAsync("document.getElementById('answer-title')?.textContent.includes('株洲市')");
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
}
