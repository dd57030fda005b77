namespace Graph.Storage.Neo4j.Tests;

public sealed class SelectionTextTests
{
    [Fact]
    public void Selections_OfAllStatements_AreTheSame()
    {
        string[] parts = [.. ((string[])[CypherTexts.Timeline, CypherTexts.FilteredLinks, CypherTexts.Compare]).SelectMany(Parts)];
        parts.Length.ShouldBe(4);
        parts.Distinct().Count().ShouldBe(1);
    }

    private static IEnumerable<string> Parts(string statement) =>
        statement.Split("// The selection, ").Skip(1)
            .Select(part => part[..part.IndexOf("// The selection ends here.", StringComparison.Ordinal)]
                .Replace("$left.", "$selection.", StringComparison.Ordinal).Replace("$right.", "$selection.", StringComparison.Ordinal));
}
