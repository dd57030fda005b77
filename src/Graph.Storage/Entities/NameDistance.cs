namespace Graph.Storage;

/// <summary>How far a name that was typed is from a name that exists.</summary>
internal static class NameDistance
{
    /// <summary>From here on two names have nothing to do with each other.</summary>
    public const double Unrelated = 0.6;

    /// <summary>What it costs to replace a character by one that is read alike: the usual slip of whoever types Chinese by its sound (株州 for 株洲).</summary>
    private const double Homophone = 0.5;

    /// <summary>
    /// The share of characters to insert, delete or replace (Levenshtein, Soviet Physics Doklady 10(8), 1966), 0 for equal names, 1 for
    /// wholly different ones, a character read alike counting half; half of it when one name holds the other, for a shortened name is the usual slip in Chinese.
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
        return Edits(a, b) / longer;
    }

    private static double Edits(string a, string b)
    {
        var row = new double[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + Replacing(a[i - 1], b[j - 1]);
                diagonal = row[j];
                row[j] = Math.Min(substituted, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }

    private static double Replacing(char a, char b)
    {
        if (a == b)
            return 0;
        foreach (var reading in Pinyin.Of(a))
        {
            if (Pinyin.Of(b).Contains(reading))
                return Homophone;
        }

        return 1;
    }
}
