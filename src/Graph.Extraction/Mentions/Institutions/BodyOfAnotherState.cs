using System.Buffers;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Tells where the name of a body of China's state or its ruling party means another country's: behind the country (老挝|公安部), behind that country's party (越共|中央政治局), and further on
/// in the list of its leader's posts (越共中央政治局委员、中央书记处书记).
/// </summary>
internal static class BodyOfAnotherState
{
    /// <summary>What bodies of a party are called first.</summary>
    private const string Central = "中央";

    /// <summary>How far before a post the party may stand in the list of posts, in characters.</summary>
    private const int LongestList = 48;

    /// <summary>The longest name of a party looked for, in characters.</summary>
    private const int LongestParty = 9;

    /// <summary>What the list of one person's posts does not go over: marks other than 、, and words before another person.</summary>
    private static readonly SearchValues<char> EndsOfList = SearchValues.Create("，。；：！？\n“”和与同向对并");

    /// <summary>Where the other state's name for the body begins, and that name; null for China's own.</summary>
    public static (int Start, string Name)? Of(RecognitionText text, in LexiconMatch body)
    {
        if (body.Span.Start == 0 || !body.Entry.Has("government") && !body.Entry.Has("party"))
            return null;
        var printed = text.Text;
        var start = body.Span.Start;
        var isCentral = printed.AsSpan(start).StartsWith(Central);
        if (text.Anchors.RegionEndingAt(start) is { } country)
            return country.Entry.Has("country") && !body.Entry.Name.StartsWith(country.Entry.Name, StringComparison.Ordinal) && IsOfTheState(body.Entry) ? (country.Span.Start, country.Entry.Name + body.Span.Of(printed)) : null;
        if (!isCentral || !IsOfTheState(body.Entry))
            return null;
        if (PartyEndingAt(text, start) is { } party)
            return (party.Span.Start, party.Entry.Name + body.Span.Of(printed));
        return printed[start - 1] == '、' && PartyOfList(text, start - 1) is { } leaders ? (start, leaders.Entry.Name + body.Span.Of(printed)) : null;
    }

    /// <summary>Bodies that many states have; 统一俄罗斯党 and 克里姆林宫 are one country's alone.</summary>
    private static bool IsOfTheState(LexiconEntry body) =>
        body.Has("government") && body.Name[^1] is '部' or '局' or '署' or '委' or '会' or '院' || body.Has("party") && (body.Name.StartsWith(Central, StringComparison.Ordinal) || body.Name.StartsWith("中共", StringComparison.Ordinal) || body.Name.StartsWith("中国共产党", StringComparison.Ordinal));

    /// <summary>The party of another country that the list of posts ending at a place names last: 朝鲜劳动党总书记, but not 越共中央委员、中共中央委员.</summary>
    private static LexiconMatch? PartyOfList(RecognitionText text, int end)
    {
        var printed = text.Text;
        var from = Math.Max(0, end - LongestList);
        from += printed.AsSpan(from, end - from).LastIndexOfAny(EndsOfList) + 1;
        for (var start = end - 1; start >= from; start--)
        {
            if (text.MatchesAt(start, end).First(IsPartyOfAnotherState) is { } party)
                return party;
            if (printed.AsSpan(start).StartsWith("中共") || printed.AsSpan(start).StartsWith("中国"))
                return null;
        }

        return null;
    }

    /// <summary>越共, 老挝人民革命党: the party of another country whose name ends at a place.</summary>
    private static LexiconMatch? PartyEndingAt(RecognitionText text, int end) =>
        text.LongestMatchEndingAt(end, Math.Max(0, end - LongestParty), static (in match) => match is { IsWeak: false, Span.Length: > 1 } && IsPartyOfAnotherState(match));

    private static bool IsPartyOfAnotherState(in LexiconMatch match) =>
        match.Kind == EntityKind.Institution && match.Entry.Has("party") && match.Entry.Name[^1] == '党' && !match.Entry.Name.StartsWith("中国", StringComparison.Ordinal);
}
