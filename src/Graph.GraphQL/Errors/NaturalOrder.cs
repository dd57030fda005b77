namespace Graph.GraphQL;

/// <summary>Orders names as people count: <c>item2</c> before <c>item10</c>. Ordinal apart from runs of digits.</summary>
internal static class NaturalOrder
{
    public static int Compare(string a, string b)
    {
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            if (char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j]))
            {
                var order = ReadNumber(a, ref i).CompareTo(ReadNumber(b, ref j));
                if (order != 0)
                    return order;
            }
            else if (a[i] != b[j])
            {
                return a[i].CompareTo(b[j]);
            }
            else
            {
                i++;
                j++;
            }
        }

        return a.Length - b.Length;
    }

    /// <summary>The number at <paramref name="i"/>, which moves behind it. A leading zero stands alone.</summary>
    private static double ReadNumber(string text, ref int i)
    {
        double number = 0;
        do
            number = (number * 10) + (text[i++] - '0');
        while (i < text.Length && char.IsAsciiDigit(text[i]) && number > 0);
        return number;
    }
}
