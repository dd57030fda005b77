using Graph.Model;
using static Graph.TestKit.Facts;

namespace Graph.Storage.Tests.Attention;

public sealed class DiffusionTests
{
    private static readonly EntityId Theme = new("theme:新质生产力");

    [Theory]
    [InlineData(DiffusionPath.MentionedRegion, "region:520000 0 1|region:430200 31 2")]
    [InlineData(DiffusionPath.HomeRegion, "region:520000 0 2|region:430200 40 1")]
    public async Task Of_ATheme_TellsWhoCameFirstAndTheOthersLag(DiffusionPath path, string expected)
    {
        await using var store = new MemoryGraphStore();
        Entity[] regions = [new(new("region:430200"), "株洲市"), new(new("region:520000"), "贵州省")];
        const string both = "[新质生产力=theme:新质生产力]看[株洲=region:430200]。";
        await store.PutAsync(Document(
            "a.txt",
            regions,
            Article("", "[贵州=region:520000]谈[新质生产力=theme:新质生产力]。", date: "2023-01-01") with { HomeRegion = "region:520000" },
            Article("", both, date: "2023-02-01") with { HomeRegion = "region:520000" },
            Article("", both, date: "2023-02-10") with { HomeRegion = "region:430200" },
            Article("", "[株洲=region:430200]。", date: "2022-01-01") with { HomeRegion = "region:430200" },
            Article("", "[长沙=region:430100]谈[新质生产力=theme:新质生产力]。")));
        await using var snapshot = await store.OpenSnapshotAsync();

        var diffusion = Diffusion.Of(await snapshot.AttentionAsync(Diffusion.Question(Theme, path, ArticleSelection.All)), Theme);

        diffusion.FirstDay.ShouldBe(new DateOnly(2023, 1, 1));
        string.Join('|', diffusion.Steps.Select(step => FormattableString.Invariant($"{step.Region.Id} {step.LagDays} {step.Articles}"))).ShouldBe(expected);
    }
}
