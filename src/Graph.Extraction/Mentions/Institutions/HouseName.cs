using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>Makes a candidate of a house's printed name.</summary>
internal static class HouseName
{
    /// <summary>The candidate of a printed name, under the name the house usually has.</summary>
    public static MentionCandidate Candidate(string text, TextSpan span, int confidence)
    {
        var (name, others) = InstitutionNaming.Canonical(Plain(span.Of(text)));
        return new MentionCandidate(span, EntityKind.Institution, InstitutionBySuffix.OwnName) { Name = name, OtherNames = others, Confidence = confidence };
    }

    /// <summary>The name without quotation marks.</summary>
    public static string Plain(string printed) => printed.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);

    /// <summary>3个重庆实验室, 陕西实验室5家, 产业知识产权运营中心2家: so many of a kind.</summary>
    public static bool IsCounted(string text, TextSpan span)
    {
        if (span.Start > 1 && text[span.Start - 1] is '个' or '家' or '批' && char.IsAsciiDigit(text[span.Start - 2]))
            return true;
        var end = span.End;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end > span.End && end < text.Length && text[end] is '家' or '个' or '所';
    }
}
