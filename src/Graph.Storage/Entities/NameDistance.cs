namespace Graph.Storage;

/// <summary>How far a name that was typed is from a name that exists.</summary>
internal static class NameDistance
{
    /// <summary>From here on two names have nothing to do with each other.</summary>
    public const double Unrelated = 0.6;

    /// <summary>
    /// The share of characters to insert, delete or replace (Levenshtein, Soviet Physics Doklady 10(8), 1966), 0 for equal names, 1 for
    /// wholly different ones; half of it when one name holds the other, for a shortened name is the usual slip in Chinese.
    /// </summary>
    public static double Between(string a, string b)
    {
        var longer = Math.Max(a.Length, b.Length);
        if (longer == 0)
            return 0;
        var shorter = Math.Min(a.Length, b.Length);
        var holds = shorter > 0 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));
        if (holds)
            return 0.5 * (longer - shorter) / longer;
        // So many edits are needed whatever the characters are.
        if (longer - shorter >= Unrelated * longer)
            return 1;
        return (double)Edits(a, b) / longer;
    }

    private static int Edits(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
