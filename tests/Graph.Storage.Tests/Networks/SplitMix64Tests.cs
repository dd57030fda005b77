namespace Graph.Storage.Tests.Networks;

public sealed class SplitMix64Tests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    public void Order_AnyCount_HoldsEachNumberOnce(int count) => new SplitMix64(5).Order(count).Order().ShouldBe(Enumerable.Range(0, count));

    // The first output for seed 1234567 of the authors' reference program is 6457827717110365317.
    [Fact]
    public void Share_FirstOfAKnownSeed_IsTheReferencesNumber() =>
        new SplitMix64(1234567).Share().ShouldBe((6457827717110365317UL >> 11) * (1.0 / (1UL << 53)));

    [Fact]
    public void Share_Always_LiesFromZeroBelowOne()
    {
        var random = new SplitMix64(9);
        for (var i = 0; i < 1000; i++)
            random.Share().ShouldBeInRange(0, 0.9999999999999999);
    }
}
