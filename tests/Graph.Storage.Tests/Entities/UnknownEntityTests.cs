namespace Graph.Storage.Tests.Entities;

public sealed class UnknownEntityTests
{
    [Theory]
    [InlineData("region:999999", "No entity has the id 'region:999999'; `search` finds what the graph names.")]
    [InlineData("某地", "No entity is called '某地', nor anything like it; `search` finds what the graph names.")]
    [InlineData("https://example.org", "No entity is called 'https://example.org', nor anything like it; `search` finds what the graph names.")]
    public void Reference_ToNothing_IsToldAsTheIdOrTheNameItIs(string reference, string message) =>
        new UnknownEntityException(reference, []).Message.ShouldBe(message);
}
