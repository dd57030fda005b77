namespace Graph.Extraction.Mentions.Institutions;

/// <summary>The words of party and government bodies where they stand as words of their own: 委 and not the 委 of 委员.</summary>
internal static class OrganWord
{
    /// <summary>The length of the organ at a place; 0 without one.</summary>
    public static int LengthAt(InstitutionWords words, string text, int at)
    {
        var length = words.Organs.LongestAt(text, at);
        while (length > 0 && IsCut(text, at, length))
            length = words.Organs.LongestAt(text.AsSpan(0, at + length - 1), at);
        return length;
    }

    /// <summary>Whether a word stands at a place.</summary>
    public static bool StandsAt(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    /// <summary>Whether the organ is only the beginning of another word: 委员, 委托, 人大代表, 政协委员.</summary>
    private static bool IsCut(string text, int at, int length)
    {
        var next = at + length < text.Length ? text[at + length] : '\n';
        var organ = text.AsSpan(at, length);
        return organ switch
        {
            "委" => next is '员' or '会' or '托' or '派' or '任' or '婉' or '屈' or '实' || StandsAt(text, at + length, "书面") || StandsAt(text, at + length, "常委会") || StandsAt(text, at + length, "全会") || StandsAt(text, at + length, "经济工作会议"),
            "人大" or "人民代表大会" => next == '代' && !StandsAt(text, at + length, "代表建议") && !StandsAt(text, at + length, "代表议案") || StandsAt(text, at + length, "会议"),
            "政协" => StandsAt(text, at + length, "委员") && !StandsAt(text, at + length, "委员会"),
            "政府" => StandsAt(text, at + length, "工作报告") || StandsAt(text, at + length, "性") || StandsAt(text, at + length, "采购") || StandsAt(text, at + length, "债"),
            _ => false,
        };
    }
}
