using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Industries;

/// <summary>
/// Industries that leave the end of their name to the next one: 磷、氟化工 is 磷化工 and 氟化工, 磷系、氟系电池材料 is two materials.
/// The shortened name counts when its completed form is in the lexicon, or when it ends like the beginning it stands beside (系、系).
/// </summary>
public sealed class IndustryBySharedHead(LexiconCatalog lexicon) : IMentionRecognizer
{
    /// <summary>The longest beginning of the last industry in whose place the others stand, in characters: 磷、|氟|化工.</summary>
    private const int LongestBeginning = 3;

    /// <summary>Last characters of the words a list of industries begins behind: 在, 发展, 聚焦, 做强, 推进.</summary>
    private const string Openers = "在的如以展育焦绕强大进动括及和与";

    /// <inheritdoc/>
    public string Name => "industry-by-shared-head";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        foreach (var match in text.Matches)
        {
            if (match.Kind != EntityKind.Industry || match.IsWeak || match.Span.Start < 2 || text.Text[match.Span.Start - 1] != '、')
                continue;
            for (var length = 1; length <= LongestBeginning && length < match.Span.Length; length++)
                Complete(text, match, length, found);
        }
    }

    /// <summary>Reads <paramref name="length"/> characters before the comma as a name that shares the end of the match.</summary>
    private void Complete(RecognitionText text, LexiconMatch match, int length, List<MentionCandidate> found)
    {
        var comma = match.Span.Start - 1;
        var span = new TextSpan(comma - length, comma);
        if (span.Start < 0 || (span.Start > 0 && char.IsLetterOrDigit(text.Text[span.Start - 1]) && !Openers.Contains(text.Text[span.Start - 1], StringComparison.Ordinal)))
            return;
        var end = match.Span.Length - length;
        var name = string.Concat(text.Text.AsSpan(span.Start, length), text.Text.AsSpan(match.Span.End - end, end));
        var known = NamedSo(name);
        if (known is null && (length < 2 || text.Text[span.End - 1] != text.Text[match.Span.Start + length - 1] || end < 2))
            return;
        found.Add(new MentionCandidate(span, EntityKind.Industry, Name) { Entries = known is null ? [] : [known], Name = known is null ? name : null, Confidence = 45 });
    }

    /// <summary>The industry that a name means wherever it stands; null when none does.</summary>
    private LexiconEntry? NamedSo(string name)
    {
        var entries = lexicon.FindByName(name);
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Kind == EntityKind.Industry && !entries[i].Has("weak") && !entries[i].WeakAliases.Contains(name, StringComparer.Ordinal))
                return entries[i];
        }

        return null;
    }
}
