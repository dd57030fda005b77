namespace Graph.GraphQL;

/// <summary>
/// Finds the names someone may have meant: those within an edit distance of two fifths of the input's length, plus one. The distance
/// is Damerau-Levenshtein's in its restricted form (optimal string alignment), where a difference in case alone counts as one edit.
/// The nearest come first, ties in natural order, so that the list is the one graphql-js gives.
/// </summary>
internal static class SuggestionList
{
    public static List<string> Find(string input, IEnumerable<string> options)
    {
        var threshold = (input.Length * 2 / 5) + 1;
        var lowered = input.ToLowerInvariant();
        var found = new List<(int Distance, string Option)>();
        foreach (var option in options.Distinct(StringComparer.Ordinal))
        {
            var distance = Distance(input, lowered, option, threshold);
            if (distance <= threshold)
                found.Add((distance, option));
        }

        found.Sort(static (a, b) => a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance) : NaturalOrder.Compare(a.Option, b.Option));
        return found.ConvertAll(static entry => entry.Option);
    }

    /// <summary>The distance; some number above the threshold as soon as it is known to be above.</summary>
    private static int Distance(string input, string lowered, string option, int threshold)
    {
        if (input == option)
            return 0;
        var (a, b) = (option.ToLowerInvariant(), lowered);
        if (a == b)
            return 1;
        if (a.Length < b.Length)
            (a, b) = (b, a);
        if (a.Length - b.Length > threshold)
            return int.MaxValue;
        var (older, above, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var smallest = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cell = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cell = Math.Min(cell, older[j - 2] + 1);
                row[j] = cell;
                smallest = Math.Min(smallest, cell);
            }

            if (smallest > threshold)
                return int.MaxValue;
            (older, above, row) = (above, row, older);
        }

        return above[b.Length];
    }
}
