using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions.Zones;

/// <summary>Zones that call themselves the country's valley of a trade: 中国|碳谷, 中国|信创谷, 西部|药谷.</summary>
internal static class ZoneValley
{
    private static readonly WordList Wholes = new(["中国", "西部"]);

    /// <summary>How many characters of a trade may stand between the whole and the kind.</summary>
    private const int LongestTrade = 2;

    /// <summary>Where the name begins; -1 when the kind is no valley or nothing of that sort stands before it.</summary>
    public static int Before(string text, TextSpan kind)
    {
        if (text[kind.End - 1] != '谷')
            return -1;
        for (var trade = 0; trade <= LongestTrade; trade++)
        {
            var length = Wholes.LongestEndingAt(text, kind.Start - trade);
            if (length > 0 && ZoneWords.IsOneName(text.AsSpan(kind.Start - trade, trade)))
                return kind.Start - trade - length;
        }

        return -1;
    }
}
