using Graph.Model.Association;

namespace Graph.Model.Tests.Association;

public sealed class LogGammaTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(0.5, 0.5723649429247001)] // ln √π
    [InlineData(5, 3.1780538303479458)] // ln 24
    [InlineData(100, 359.1342053695754)] // ln 99!, OEIS A000142
    public void Of_KnownValue_IsThatValue(double x, double expected) => LogGamma.Of(x).ShouldBe(expected, 1e-11);

    [Fact]
    public void OfFactorial_OneMore_AddsItsLogarithm()
    {
        for (var n = 1L; n < 5000; n++)
            (LogGamma.OfFactorial(n) - LogGamma.OfFactorial(n - 1)).ShouldBe(Math.Log(n), 1e-8);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1.5)]
    public void Of_NotPositive_IsRefused(double x) => Should.Throw<ArgumentOutOfRangeException>(() => LogGamma.Of(x));
}
