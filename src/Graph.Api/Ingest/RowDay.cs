using System.Globalization;

namespace Graph.Api.Ingest;

/// <summary>
/// The day of a row, in the ways tables write one: 2022-09-24, 2022/9/24, 20220924, 2022年9月24日, and with a time or a day of the week behind it
/// (2022-09-24T08:30:00Z, 2022/9/24 0:00, 2022年9月24日 星期六), which is passed over.
/// </summary>
internal static class RowDay
{
    // The year first, as in every one of them month and day are told apart by their order.
    private static readonly string[] Formats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"];

    /// <summary>Spreadsheets count days from this one on (1900-01-01 is 1, and a 29th of February 1900 is counted, too).</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>Reads it; false where it is no day, such as a year alone.</summary>
    public static bool TryParse(string text, out DateOnly day) =>
        DateOnly.TryParseExact(TheDayAlone(text.AsSpan().Trim()), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Whether it is a day as spreadsheets count them, of 1954 to 2064: 44828 for 2022-09-24. It is not taken for one unasked: some count from 1904 on.</summary>
    public static bool TryCounted(string text, out DateOnly day)
    {
        day = default;
        if (!int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 20_000 or > 60_000)
            return false;
        day = DayZero.AddDays(count);
        return true;
    }

    private static ReadOnlySpan<char> TheDayAlone(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('T', ' ', '\u3000');
        if (end < 0)
            end = text.IndexOf('日') + 1;
        if (end <= 0)
            return text;
        var behind = text[end..].TrimStart("T \u3000");
        return IsTime(behind) || behind.StartsWith("星期", StringComparison.Ordinal) || behind.StartsWith("周", StringComparison.Ordinal) ? text[..end] : text;
    }

    // 8:30 at least.
    private static bool IsTime(ReadOnlySpan<char> text) =>
        text is [>= '0' and <= '9', ':', >= '0' and <= '5', ..] or [>= '0' and <= '2', >= '0' and <= '9', ':', >= '0' and <= '5', ..];
}
