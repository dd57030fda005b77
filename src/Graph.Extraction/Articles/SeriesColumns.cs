namespace Graph.Extraction.Articles;

/// <summary>
/// A section that is printed as one name with changing parts (党代表热议·升级, 党代表热议·创新) heads all articles under it,
/// not only the first: those without a column of their own take the section's.
/// </summary>
internal static class SeriesColumns
{
    /// <summary>Hands sections down, in the order of the page, until a header over no text (a banner) breaks off.</summary>
    public static void HandDown(IReadOnlyList<Segment> segments, IReadOnlyList<Header> orphans)
    {
        var series = segments.Select(segment => segment.Header?.Column).OfType<string>().Distinct(StringComparer.Ordinal)
            .GroupBy(Stem, StringComparer.Ordinal).Where(group => group.Key.Length > 0 && group.Count() > 1)
            .SelectMany(group => group).ToHashSet(StringComparer.Ordinal);
        string? section = null;
        var place = 0;
        foreach (var segment in segments.Where(segment => segment.IsTitled).OrderBy(segment => segment.Header!.Place))
        {
            var header = segment.Header!;
            if (orphans.Any(orphan => orphan.Place > place && orphan.Place < header.Place))
                section = null;
            place = header.Place;
            if (header.Column is not null)
                section = series.Contains(header.Column) ? header.Column : null;
            else if (section is not null)
                segment.Header = header with { Column = section };
        }
    }

    private static string Stem(string column)
    {
        var dot = column.AsSpan().IndexOfAny("·•|｜");
        return dot > 0 ? column[..dot] : "";
    }
}
