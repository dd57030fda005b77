namespace Graph.Storage.Tests.Timelines;

public sealed class MovingWindowsTests
{
    [Theory]
    [InlineData(TimeInterval.Year, 1, 1, "2022-01-01..2022-12-31 2023-01-01..2023-12-31")]
    [InlineData(TimeInterval.Quarter, 2, 1, "2022-10-01..2023-03-31 2023-01-01..2023-06-30")]
    [InlineData(TimeInterval.Month, 3, 2, "2022-11-01..2023-01-31 2023-01-01..2023-03-31 2023-03-01..2023-05-31")]
    public void Of_AStretchOfDays_MovesAlongTheCalendar(TimeInterval interval, int width, int step, string expected)
    {
        var windows = MovingWindows.Of(new DateOnly(2022, 11, 5), new DateOnly(2023, 4, 30), interval, width, step);
        string.Join(' ', windows.Select(window => FormattableString.Invariant($"{window.From:yyyy-MM-dd}..{window.To:yyyy-MM-dd}"))).ShouldBe(expected);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Of_NumbersBelowOne_IsRefused(int width, int step) =>
        Should.Throw<InvalidQueryException>(() => MovingWindows.Of(new DateOnly(2022, 1, 1), new DateOnly(2022, 2, 1), TimeInterval.Month, width, step));

    [Fact]
    public void Of_MoreWindowsThanAnybodyReads_IsRefused() =>
        Should.Throw<InvalidQueryException>(() => MovingWindows.Of(new DateOnly(1900, 1, 1), new DateOnly(2020, 1, 1), TimeInterval.Month, 1, 1));
}
