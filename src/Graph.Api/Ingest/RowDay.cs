using System.Globalization;

namespace Graph.Api.Ingest;

/// <summary>The day of a row, in the ways tables write one: 2022-09-24, 2022/9/24, 20220924, 2022年9月24日, and with a time behind it (2022-09-24T08:30:00Z), which is passed over.</summary>
internal static class RowDay
{
    // The year first, as in every one of them month and day are told apart by their order.
    private static readonly string[] Formats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"];

    /// <summary>Reads it; false where it is no day, such as a year alone.</summary>
    public static bool TryParse(string text, out DateOnly day) =>
        DateOnly.TryParseExact(WithoutTime(text.AsSpan().Trim()), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static ReadOnlySpan<char> WithoutTime(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('T', ' ');
        // 08:30 at least.
        return end > 0 && text[(end + 1)..] is [>= '0' and <= '2', >= '0' and <= '9', ':', >= '0' and <= '5', ..] ? text[..end] : text;
    }
}
