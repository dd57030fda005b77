using System.Text.Json;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Schema;

[Collection(SeedServiceCollection.Name)]
public sealed class NetworkQueriesTests(SeedService service)
{
    [Theory]
    [InlineData("kinds: [THEME, PROGRAM], limit: 200")]
    [InlineData("kinds: [REGION, THEME], limit: 100, scope: SENTENCE")]
    [InlineData("kinds: [REGION, INDUSTRY], limit: 100, rollUp: PROVINCE, measure: NPMI")]
    public async Task QValues_OfANetwork_StayWhateverTheLeastSupport(string asked)
    {
        var all = await TiesAsync(asked, 1);
        all.Values.ShouldContain(static tie => tie.QValue < 1, "nothing to lose");
        foreach (var least in new[] { 2, 3, 4, 5 })
        {
            var few = await TiesAsync(asked, least);
            few.Keys.ShouldBe(all.Where(tie => tie.Value.Both >= least).Select(static tie => tie.Key), ignoreOrder: true);
            foreach (var (pair, tie) in few)
                tie.ShouldBe(all[pair], $"{pair} at {least}");
        }
    }

    [Fact]
    public async Task QValues_OfACommunitysTies_AreThoseOfTheNetwork()
    {
        const string asked = "kinds: [THEME, PROGRAM], limit: 200";
        var all = await TiesAsync(asked, 1);
        var data = await service.DataAsync($$"""
            { communities({{asked}}, minSupport: 2, first: 3) { nodes {
                innerTies { ...Tie } outerTies(first: 5) { ...Tie } } } }
            fragment Tie on CoMention { source { id } target { id } counts { both } qValue }
            """);
        var ties = data.GetProperty("communities").GetProperty("nodes").EnumerateArray()
            .SelectMany(static community => new[] { "innerTies", "outerTies" }.SelectMany(list => community.GetProperty(list).EnumerateArray()))
            .ToList();
        ties.ShouldNotBeEmpty();
        foreach (var tie in ties)
            tie.GetProperty("qValue").GetDouble().ShouldBe(all[Pair(tie)].QValue, Pair(tie));
    }

    private async Task<Dictionary<string, (int Both, double QValue)>> TiesAsync(string asked, int least)
    {
        var data = await service.DataAsync($$"""{ network({{asked}}, minSupport: {{least}}) { edges { source { id } target { id } counts { both } qValue } } }""");
        return data.GetProperty("network").GetProperty("edges").EnumerateArray().ToDictionary(
            Pair, static edge => (edge.GetProperty("counts").GetProperty("both").GetInt32(), edge.GetProperty("qValue").GetDouble()));
    }

    private static string Pair(JsonElement edge) => edge.GetProperty("source").GetProperty("id").GetString() + " " + edge.GetProperty("target").GetProperty("id").GetString();
}
