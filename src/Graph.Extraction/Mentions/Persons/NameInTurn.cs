namespace Graph.Extraction.Mentions.Persons;

/// <summary>Names that begin what somebody says in a printed talk, where another line is the host's: 何远帆：…… below 主持人：…….</summary>
internal static class NameInTurn
{
    /// <summary>Whose lines tell a talk from other lines with a colon: 时间：…….</summary>
    private static readonly string[] Hosts = ["主持人：", "主持人:", "记者：", "记者:"];

    /// <summary>The length of the name a line begins with before its colon; 0 without one.</summary>
    public static int LengthAt(PersonWords words, RecognitionText text, int at)
    {
        var printed = text.Text;
        if (at > 0 && printed[at - 1] != '\n' || !printed.AsSpan(at, Math.Min(PersonShape.LongestName + 1, printed.Length - at)).ContainsAny('：', ':'))
            return 0;
        return PersonShape.LengthAt(words, text, at) is > 0 and var length && at + length < printed.Length && printed[at + length] is '：' or ':' && IsTalk(printed) ? length : 0;
    }

    private static bool IsTalk(string text)
    {
        foreach (var host in Hosts)
        {
            for (var at = text.IndexOf(host, StringComparison.Ordinal); at >= 0; at = text.IndexOf(host, at + 1, StringComparison.Ordinal))
            {
                if (at == 0 || text[at - 1] == '\n')
                    return true;
            }
        }

        return false;
    }
}
