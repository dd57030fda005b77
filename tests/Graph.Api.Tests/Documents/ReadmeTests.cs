using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Documents;

/// <summary>What README says of the example pages is what the program says of them.</summary>
[Collection(SeedServiceCollection.Name)]
public sealed partial class ReadmeTests(SeedService service)
{
    private static readonly string Readme = File.ReadAllText(Checkout.Path("README.md"));

    [GeneratedRegex(@"seeds: (?<documents>\d+) documents read: \d+ added.*\n\s+(?<articles>\d+) articles with (?<mentions>[\d,]+) mentions")]
    private static partial Regex Taken { get; }

    [GeneratedRegex(@"\n    (?<query>\{ links\((?:.*\n)+?)\n")]
    private static partial Regex Question { get; }

    [GeneratedRegex(@"```json\n(?<answer>(?:.*\n)+?)```")]
    private static partial Regex Answer { get; }

    [Fact]
    public async Task Readme_OfWhatIsTakenIn_SaysWhatIsTakenIn()
    {
        var said = Taken.Match(Readme);
        var statistics = (await service.DataAsync("{ statistics { documents articles mentions } }")).GetProperty("statistics");
        foreach (var figure in (string[])["documents", "articles", "mentions"])
            int.Parse(said.Groups[figure].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture).ShouldBe(statistics.GetProperty(figure).GetInt32(), figure);
    }

    [Fact]
    public async Task Readme_OfTheFirstQuestion_ShowsItsAnswer()
    {
        var answer = await service.DataAsync(Question.Match(Readme).Groups["query"].Value);
        var shown = JsonDocument.Parse(Answer.Match(Readme).Groups["answer"].Value).RootElement;
        Compare(shown, answer, "$");
    }

    /// <summary>A text that ends in … is the beginning of what is answered.</summary>
    private static void Compare(JsonElement shown, JsonElement answer, string at)
    {
        shown.ValueKind.ShouldBe(answer.ValueKind, at);
        switch (shown.ValueKind)
        {
            case JsonValueKind.Object:
                shown.EnumerateObject().Select(field => field.Name).ShouldBe(answer.EnumerateObject().Select(field => field.Name), at);
                foreach (var field in shown.EnumerateObject())
                    Compare(field.Value, answer.GetProperty(field.Name), $"{at}.{field.Name}");
                break;
            case JsonValueKind.Array:
                shown.GetArrayLength().ShouldBe(answer.GetArrayLength(), at);
                for (var i = 0; i < shown.GetArrayLength(); i++)
                    Compare(shown[i], answer[i], $"{at}[{i}]");
                break;
            case JsonValueKind.String when shown.GetString()!.EndsWith('\u2026'):
                answer.GetString()!.ShouldStartWith(shown.GetString()!.TrimEnd('\u2026'), Case.Sensitive, at);
                break;
            default:
                shown.ToString().ShouldBe(answer.ToString(), at);
                break;
        }
    }
}
