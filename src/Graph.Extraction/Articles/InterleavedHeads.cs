using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Gives the lines of titles and the bylines that stand above the interleaved lines of several texts to those texts: titles by the words they share with a text, lines of one title together,
/// bylines to the title above them or, where they stand in a row, in the order of the titles.
/// </summary>
internal static class InterleavedHeads
{
    /// <summary>More lines of titles than these are no heads of two or three texts.</summary>
    private const int MaxTitleLines = 8;

    /// <summary>What it counts that neighbouring lines of titles are of one title, and that no line stands between the lines of one.</summary>
    private const double OneTitle = 0.15;

    /// <summary>What it costs that a text has no title, or one title stands on both sides of a byline.</summary>
    private const double Improbable = 1;

    /// <summary>What it counts, for each line, that titles stand in the order of their texts.</summary>
    private const double InOrder = 0.05;

    /// <summary>What it costs, for each line, that one title has more lines than the others.</summary>
    private const double Uneven = 0.15;

    /// <summary>What a single shared character counts beside a pair.</summary>
    private const double SingleCharacter = 0.2;

    /// <summary>Within so many characters a news item says who reports.</summary>
    private const int OpeningLength = 60;

    /// <summary>The places of the lines of each text's head, in order. The name of a column above all stands in each.</summary>
    /// <param name="lines">The lines above the texts, and which of them are bylines.</param>
    /// <param name="texts">The texts in the order in which they begin.</param>
    public static IReadOnlyList<int>[] Give(IReadOnlyList<(string Text, bool IsByline)> lines, string[] texts)
    {
        var heads = Array.ConvertAll(texts, _ => new List<int>());
        var first = 0;
        while (first < lines.Count - 1 && !lines[first].IsByline && !lines[first + 1].IsByline && Headings.IsColumn(lines[first].Text))
        {
            foreach (var head in heads)
                head.Add(first);
            first++;
        }

        var titles = Enumerable.Range(first, lines.Count - first).Where(line => !lines[line].IsByline).ToList();
        if (titles.Count > MaxTitleLines)
        {
            heads[0].AddRange(Enumerable.Range(first, lines.Count - first));
            return heads;
        }

        var owners = Owners(lines, titles, texts);
        for (var i = 0; i < titles.Count; i++)
            heads[owners[i]].Add(titles[i]);
        GiveBylines(lines, titles, owners, texts, heads);
        return Array.ConvertAll(heads, IReadOnlyList<int> (head) => head);
    }

    /// <summary>The text of each line of a title.</summary>
    private static int[] Owners(IReadOnlyList<(string Text, bool IsByline)> lines, List<int> titles, string[] texts)
    {
        var likeness = titles.ConvertAll(line => Likeness(lines[line].Text, texts));
        var best = new int[titles.Count];
        var most = double.NegativeInfinity;
        var owners = new int[titles.Count];
        var count = (int)Math.Pow(texts.Length, titles.Count);
        for (var number = 0; number < count; number++)
        {
            for (int i = 0, rest = number; i < owners.Length; i++, rest /= texts.Length)
                owners[i] = rest % texts.Length;
            var value = Value(lines, titles, owners, likeness, texts.Length);
            if (value > most + 1e-9)
                (most, best) = (value, (int[])owners.Clone());
        }

        return best;
    }

    private static double Value(IReadOnlyList<(string Text, bool IsByline)> lines, List<int> titles, int[] owners, List<double[]> likeness, int texts)
    {
        double value = 0;
        for (var i = 0; i < owners.Length; i++)
        {
            value += likeness[i][owners[i]];
            var before = Array.LastIndexOf(owners, owners[i], Math.Max(0, i - 1), i);
            if (i > 0 && before == i - 1)
                value += titles[i] == titles[i - 1] + 1 ? OneTitle : 0;
            if (i > 0 && GoesOn(lines[titles[i - 1]].Text))
                value += before == i - 1 ? Improbable : before == i - 2 ? 0 : -Improbable;
            if (i > 0 && before >= 0)
            {
                for (var line = titles[before] + 1; line < titles[i]; line++)
                    value -= lines[line].IsByline ? Improbable : 0;
                value -= OpensAndCloses(lines[titles[before]].Text, lines[titles[i]].Text) ? 0 : Improbable;
            }
            else if (owners[i] > 0)
            {
                value += Array.IndexOf(owners, owners[i] - 1, 0, i) >= 0 ? InOrder : -InOrder;
            }
        }

        for (var text = 0; text < texts; text++)
        {
            var own = owners.Count(owner => owner == text);
            value -= (titles.Count >= texts && own == 0 ? Improbable : 0) + (Uneven * Math.Abs(own - ((double)titles.Count / texts)));
        }

        return value;
    }

    /// <summary>Whether a title's line ends with a word or a mark behind which it must go on.</summary>
    private static bool GoesOn(string line) => line[^1] is '的' or '和' or '与' or '、' or '让' or '把' or '在' or '向' or '为' or '从' or '，' or '：' or '“';

    /// <summary>Whether a quotation that the first line leaves open goes on in the next, and none is closed there that was not opened.</summary>
    private static bool OpensAndCloses(string line, string next)
    {
        var isOpen = line.LastIndexOf('“') > line.LastIndexOf('”');
        var close = next.IndexOf('”', StringComparison.Ordinal);
        var opens = next.IndexOf('“', StringComparison.Ordinal);
        return isOpen == (close >= 0 && (opens < 0 || close < opens));
    }

    /// <summary>How much more than the others a line shares with each text, -1 to 1.</summary>
    public static double[] Likeness(string line, string[] texts)
    {
        var sums = new double[texts.Length];
        double all = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (!CharacterClass.IsHan(line[i]))
                continue;
            Add(line.AsSpan(i, 1), SingleCharacter);
            if (i + 1 < line.Length && CharacterClass.IsHan(line[i + 1]))
                Add(line.AsSpan(i, 2), 1);
        }

        return Array.ConvertAll(sums, sum => all == 0 ? 0 : (sum - (sums.Sum() / sums.Length)) / all);

        void Add(ReadOnlySpan<char> part, double weight)
        {
            Span<double> held = stackalloc double[texts.Length];
            double most = 0;
            for (var text = 0; text < texts.Length; text++)
            {
                held[text] = Math.Log(1 + texts[text].AsSpan().Count(part));
                most = Math.Max(most, held[text]);
            }

            if (most == 0)
                return;
            all += weight;
            for (var text = 0; text < texts.Length; text++)
                sums[text] += weight * held[text] / most;
        }
    }

    /// <summary>Gives the bylines: of a row of them each to the next of the titles above it; a single one to the title right above, unless that text names its reporters in its first line.</summary>
    private static void GiveBylines(IReadOnlyList<(string Text, bool IsByline)> lines, List<int> titles, int[] owners, string[] texts, List<int>[] heads)
    {
        var signed = new HashSet<int>();
        for (var line = 0; line < lines.Count; line++)
        {
            if (!lines[line].IsByline)
                continue;
            var end = line;
            while (end < lines.Count && lines[end].IsByline)
                end++;
            // The texts whose titles stand above and have no names yet, in the order of their titles.
            var above = Enumerable.Range(0, titles.Count).Where(i => titles[i] < line).Select(i => owners[i]).Distinct().Where(text => !signed.Contains(text)).ToList();
            var rows = Enumerable.Range(line, end - line).Where(own => own == line || !lines[own].Text.StartsWith("通讯员", StringComparison.Ordinal)).ToList();
            if (above.Count > rows.Count)
            {
                above.RemoveAll(text => above.Count > rows.Count && OpensWithReporters(texts[text]));
                above.RemoveRange(0, Math.Max(0, above.Count - rows.Count));
            }

            for (var own = line; own < end; own++)
            {
                var row = rows.FindLastIndex(first => first <= own);
                var text = above.Count > 0 ? above[Math.Min(row, above.Count - 1)] : titles.Count > 0 && titles.FindLastIndex(title => title < line) is >= 0 and var last ? owners[last] : 0;
                heads[text].Add(own);
                signed.Add(text);
            }

            line = end;
        }
    }

    /// <summary>本报讯（记者 …）: the text names who wrote it.</summary>
    private static bool OpensWithReporters(string text) => Dateline.TryRead(text.Length > OpeningLength ? text.Substring(0, OpeningLength) : text, out var byline) && byline.NamesSomebody;
}
