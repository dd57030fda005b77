using Graph.Extraction.Mentions.Triggers;
using Graph.Extraction.Text;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Bodies of a region or a zone: 湖南省教育厅, 株洲高新区管委会, 市委党校, 伞铺村党总支; a second one after the first shares its
/// region: 省工信厅、商务厅.
/// </summary>
public sealed class InstitutionByOrgan(InstitutionWords words) : IMentionRecognizer
{
    /// <summary>Where an organ may begin, a committee's department also without 委.</summary>
    private readonly Trigger _organs = Trigger.Words([.. words.Organs.Words, .. words.Organs.Words.Where(organ => organ.Length > 2 && organ[0] == '委').Select(organ => organ[1..])]);

    private readonly OrganHolders _holders = new(words);

    /// <inheritdoc/>
    public string Name => "institution-by-organ";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_organs];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        OrganHolder? last = null;
        var lastEnd = -1;
        words.Organs.FetchAt(printed, text.PlacesOf(_organs));
        foreach (var at in text.PlacesOf(_organs))
        {
            if (at < lastEnd)
                continue;
            var length = OrganWord.LengthAt(words, printed, at);
            if (length == 2 && printed[at] == '商' && IsOfListed(text, at))
                continue;
            if (length > 0 && _holders.Before(text, at, found) is { } holder)
            {
                holder = OrganHolders.WithParty(printed, OrganHolders.NamedBefore(text, holder, last, lastEnd));
                found.Add(holder.Candidate(Name, printed, at, length));
                last = holder;
                lastEnd = at + length;
            }
            else if (last is not null && IsJoint(printed, lastEnd, at) && SharedOrganAt(printed, at, last.OrganIsParty) is var (shared, isPartyDepartment) && shared > 0)
            {
                found.Add(last.Share(Name, printed, at, shared, isPartyDepartment));
                lastEnd = at + shared;
            }
            else if (length > 0 && IsProvincialAlone(printed, at, length))
            {
                last = OrganHolders.NamedBefore(text, new OrganHolder("", at, RegionLevel.Province), last, lastEnd);
                found.Add(last.Candidate(Name, printed, at, length));
                lastEnd = at + length;
            }
        }
    }

    /// <summary>京津冀、长三角|商会: those of all regions of a list.</summary>
    private static bool IsOfListed(RecognitionText text, int at) =>
        string.CompareOrdinal(text.Text, at, "商会", 0, 2) == 0 && text.Anchors.RegionEndingAt(at) is { } region && text.Anchors.IsListed(region.Span.Start);

    /// <summary>记者从经济和信息化厅获悉: a 厅 there is only in provinces, so that it needs no level word before it.</summary>
    private static bool IsProvincialAlone(string text, int at, int length) =>
        length >= 3 && text[at + length - 1] == '厅' && (at + length == text.Length || text[at + length] != '长' && text[at + length] != '级')
        && (at == 0 || !CharacterClass.IsCommonHan(text[at - 1]) || text[at - 1] is '从' or '由' or '据' or '经' or '与' or '和' or '向' or '在');

    /// <summary>Whether only a post and a list mark, or what joins those who act together, stand between two bodies: 党工委委员、管委会副主任, 自治区科技厅|会同|教育厅.</summary>
    private static bool IsJoint(string text, int end, int at)
    {
        if (end >= 0 && at > end && text.AsSpan(end, at - end) is "会同" or "联合" or "协同" or "携手")
            return true;
        if (end < 0 || at <= end || at - end > 7 || text[at - 1] is not ('、' or '和' or '与' or '及' or '，'))
            return false;
        var between = text.AsSpan(end, at - 1 - end);
        return between.IsEmpty && text[at - 1] != '，' || text[at - 1] == '、' && EndsWithPost(between);
    }

    private static bool EndsWithPost(ReadOnlySpan<char> text) => !text.IsEmpty && "记长任员委席".Contains(text[^1]) && text.IndexOfAny('。', '，', '、') < 0;

    private (int Length, bool IsPartyDepartment) SharedOrganAt(string text, int at, bool afterParty)
    {
        // 区委副书记、政法委书记: behind a party committee its departments stand without 委.
        if (afterParty)
        {
            for (var length = 6; length >= 2; length--)
            {
                if (at + length <= text.Length && words.Organs.Contains(string.Concat("委", text.AsSpan(at, length))))
                    return (length, true);
            }
        }

        var plain = OrganWord.LengthAt(words, text, at);
        return plain >= 3 || text.AsSpan(at, plain) is "政协" or "人大" or "纪委" or "监委" or "政府" or "教委" or "科委" ? (plain, false) : (0, false);
    }
}
