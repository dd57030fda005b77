using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Programs named in quotation marks: “东数西算”工程, “三高四新”, “揭榜挂帅”. A quoted word may as well be a figure of speech or somebody's
/// saying, so the signs of <see cref="QuotationSigns"/> are added up.
/// </summary>
public sealed class ProgramByQuotation(ProgramWords words) : IMentionRecognizer
{
    private const int LongestName = 20;
    private const int LongestStudy = 60;

    private readonly QuotationSigns _signs = new(words);

    /// <inheritdoc/>
    public string Name => "program-by-quotation";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        foreach (var inner in Quotation.FindAll(printed))
        {
            if (IsStudy(printed, inner))
            {
                found.Add(new MentionCandidate(inner, EntityKind.Program, Name) { Name = inner.Of(printed), Confidence = 60 });
                continue;
            }

            if (inner.Length is < 2 or > LongestName || !IsOnePhrase(printed.AsSpan(inner.Start, inner.Length)))
                continue;
            var suffix = words.QuotedSuffixes.LongestAt(printed, inner.End + 1);
            if (suffix == 0)
                suffix = SuffixWithModifier(text, inner.End + 1);
            if (_signs.Of(text, inner, suffix) < QuotationSigns.Enough)
                continue;
            var belonging = suffix > 0 ? suffix : words.QuotedNouns.LongestAt(printed, inner.End + 1);
            if (suffix == 0 && belonging > 0)
                belonging += words.QuotedSuffixes.LongestAt(printed, inner.End + 1 + belonging);
            found.Add(belonging > 0
                ? new MentionCandidate(new TextSpan(inner.Start - 1, inner.End + 1 + belonging), EntityKind.Program, Name)
                {
                    Name = inner.Of(printed) + printed.Substring(inner.End + 1, belonging),
                    OtherNames = [inner.Of(printed)],
                    Confidence = 55,
                }
                : new MentionCandidate(inner, EntityKind.Program, Name) { Name = inner.Of(printed), Confidence = 45 });
        }
    }

    /// <summary>A research project: 课题“…”.</summary>
    private static bool IsStudy(string text, TextSpan inner) =>
        inner.Length is >= 6 and <= LongestStudy && inner.Start >= 3 && text.AsSpan(0, inner.Start - 1).EndsWith("课题", StringComparison.Ordinal);

    /// <summary>A quoted part that is a clause or a list is somebody's saying.</summary>
    private static bool IsOnePhrase(ReadOnlySpan<char> quoted) => quoted.IndexOfAny("，。！？；：,!?;:的了吗呢吧着") < 0;

    /// <summary>The length of a short modifier and suffix after the closing mark: “4+4”科创工程, “千兆城市”建设行动; 0 when there is none.</summary>
    private int SuffixWithModifier(RecognitionText recognized, int start)
    {
        var text = recognized.Text;
        for (var i = start; i < text.Length && i - start <= 6 && text[i] is >= '\u4E00' and <= '\u9FFF'; i++)
        {
            if (i > start && (words.Stops.Contains(text.AsSpan(i - 1, 1)) || (i - start >= 2 && words.Stops.Contains(text.AsSpan(i - 2, 2)) && !words.IsSoftStop(text.AsSpan(i - 2, 2)))))
                return 0;
            var length = words.Suffixes.LongestAt(text, i);
            if (length > 0)
                return words.IsOnlyBeginning(text, i) || !recognized.IsWordBoundary(i + length) ? 0 : i - start + length;
        }

        return 0;
    }
}
