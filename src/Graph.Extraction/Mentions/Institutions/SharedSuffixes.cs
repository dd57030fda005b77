using Graph.Extraction.Text;
using Graph.Model;
using static Graph.Extraction.Mentions.Institutions.SuffixKinds;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>Names that share a suffix with others of a list: 材料、辽河、滨海实验室, 国家乳业、草业技术创新中心, 苏州、崖州湾等国家实验室, 崇实小学、敦谊小学.</summary>
internal sealed class SharedSuffixes(InstitutionWords words)
{
    /// <summary>材料、辽河、滨海实验室: the words before the list marks share the suffix.</summary>
    public void AddCoordinated(string text, NameAnchors anchors, int suffix, int end, MentionCandidate? last, List<MentionCandidate> found)
    {
        if (text.AsSpan(suffix, end - suffix) is not ("实验室" or "交易所" or "证券交易所" or "大学" or "日报" or "银行" or "集团" or "学院") || last is null && text[suffix..end] != "实验室")
            return;
        var right = suffix;
        while (right > 0 && CharacterClass.IsCommonHan(text[right - 1]) && suffix - right < InstitutionBySuffix.LongestProper)
            right--;
        for (var mark = right - 1; mark > 0 && text[mark] == '、';)
        {
            var start = mark;
            while (start > 0 && CharacterClass.IsCommonHan(text[start - 1]) && mark - start < InstitutionBySuffix.LongestProper && words.Stops.LongestEndingAt(text, start) < 2)
                start--;
            var length = mark - start;
            if (length is < 2 or > 4 || start > 0 && CharacterClass.IsCommonHan(text[start - 1]) && words.Stops.LongestEndingAt(text, start) < 2 || words.SuffixSet.LongestEndingAt(text, mark) > 0 && length > 3)
                return;
            if (text[suffix..end] is "实验室" || text[suffix..end] is "集团" && last is not null && length == 2 && SuffixKinds.StateCompanyEndings.Contains(text[mark - 1]) || anchors.RegionEndingAt(mark) is not null && last is not null && anchors.RegionEndingAt(suffix) is not null)
            {
                found.Add(new MentionCandidate(new TextSpan(start, mark), EntityKind.Institution, InstitutionBySuffix.OwnName)
                {
                    Name = text[start..mark] + text[suffix..end],
                    Confidence = 55,
                });
            }

            mark = start - 1;
        }
    }

    /// <summary>国家|乳业、草业|技术创新中心: the fields of the list share the centre's kind, and 国家 before the first.</summary>
    public void AddFields(RecognitionText context, int suffix, int end, List<MentionCandidate> found)
    {
        var text = context.Text;
        List<TextSpan>? fields = null;
        var right = suffix;
        while (FieldEndingAt(context, right) is { IsEmpty: false } field)
        {
            (fields ??= []).Add(field);
            if (field.Start == 0 || text[field.Start - 1] is not ('、' or '和'))
                break;
            right = field.Start - 1;
        }

        if (fields is not { Count: > 1 })
            return;
        var first = fields[^1].Start;
        var isNational = first >= 2 && text.AsSpan(first - 2, 2) is "国家";
        if (!isNational && first > 0 && CharacterClass.IsCommonHan(text[first - 1]) && words.Stops.LongestEndingAt(text, first) == 0)
            return;
        for (var i = 0; i < fields.Count; i++)
        {
            var span = i == 0 ? new TextSpan(fields[0].Start, end) : i == fields.Count - 1 && isNational ? new TextSpan(first - 2, fields[i].End) : fields[i];
            found.Add(new MentionCandidate(span, EntityKind.Institution, InstitutionBySuffix.OwnName)
            {
                Name = (isNational ? "国家" : "") + fields[i].Of(text) + text[suffix..end],
                Confidence = 70,
            });
        }
    }

    /// <summary>苏州、崖州湾等|国家实验室, 金凤、嘉陵江、明月湖3个重庆|实验室: where the list ends that a suffix sums up, with 等 or by counting, its place between; -1 without one.</summary>
    public static int ListBefore(string text, NameAnchors anchors, int suffix)
    {
        if (text[suffix - 1] == '等')
            return suffix - 1;
        // 嘉庚、闽都等|省|创新实验室
        if (suffix > 1 && text[suffix - 1] == '省' && text[suffix - 2] == '等')
            return suffix - 2;
        var end = anchors.RegionEndingAt(suffix) is { } place ? place.Span.Start : suffix;
        if (end < 4 || text[end - 1] is not ('个' or '家') || !(char.IsAsciiDigit(text[end - 2]) || "两三四五六七八九十".Contains(text[end - 2])))
            return -1;
        end -= 2;
        while (char.IsAsciiDigit(text[end - 1]) && end > 1)
            end--;
        return text[end - 1] == '等' ? end - 1 : end;
    }

    /// <summary>苏州、崖州湾等国家实验室: the words of the list share the suffix behind what sums it up.</summary>
    public void AddSummed(string text, int list, int suffix, int end, List<MentionCandidate> found)
    {
        if (end + 1 < text.Length && text.AsSpan(end, 2) is "集群" or "体系")
            return;
        // What is counted is a list only with a mark in it; 等 sums up a single one too.
        if (text[list] != '等' && text.LastIndexOf('、', list - 1, Math.Min(list, InstitutionBySuffix.LongestProper)) < 0)
            return;
        // Of 嘉庚创新实验室 the word is a part of the name, 国家 of 苏州国家实验室 is its rank.
        var isOfInnovation = text.AsSpan(suffix).StartsWith("创新");
        for (var mark = list; mark > 0 && (mark == list || text[mark] == '、');)
        {
            var start = mark;
            while (start > 0 && CharacterClass.IsCommonHan(text[start - 1]) && mark - start < InstitutionBySuffix.LongestProper && (mark - start < 2 || !NameTokens.IsHardStop(text[start - 1])) && words.Stops.LongestEndingAt(text, start) < 2)
                start--;
            if (mark - start is < 2 or > 4)
                return;
            found.Add(new MentionCandidate(new TextSpan(start, mark), EntityKind.Institution, InstitutionBySuffix.OwnName)
            {
                Name = text[start..mark] + (isOfInnovation ? text[suffix..end] : "实验室"),
                OtherNames = isOfInnovation || text.AsSpan(suffix, end - suffix) is "实验室" ? [] : [text[start..mark] + text[suffix..end]],
                Confidence = 56,
            });
            mark = start - 1;
        }
    }

    /// <summary>Whether a suffix is that of the house before, and one that houses of one list share: 崇实小学、敦谊|小学.</summary>
    public static bool IsSameKind(string text, TextSpan before, int previousEnd, int suffix, int end)
    {
        var ending = text.AsSpan(suffix, end - suffix);
        return before.End == previousEnd && ending.Length >= 2 && text.AsSpan(before.Start, before.Length).SequenceEqual(ending) && ListedSuffixes.Contains(ending);
    }

    /// <summary>Whether only a mark of a list and a short proper name stand between the house before and the suffix.</summary>
    public bool IsListedAfter(RecognitionText context, int previousEnd, int suffix)
    {
        var text = context.Text;
        var own = suffix - previousEnd - 1;
        if (own is < 2 or > InstitutionBySuffix.LongestProper || text[previousEnd] is not ('、' or '和' or '与' or '及'))
            return false;
        var name = text.AsSpan(previousEnd + 1, own);
        return !name.ContainsAnyExceptInRange('\u4E00', '\u9FFF') && name.IndexOfAny("的和与在了等是有为个各") < 0 && words.Stops.LongestAt(text.AsSpan(0, suffix), previousEnd + 1) < 2
            && words.Modifiers.LongestEndingAt(text, suffix) < own && !words.Vague.Contains(name);
    }

    /// <summary>The longest field of industry that ends at a place; empty without one.</summary>
    private static TextSpan FieldEndingAt(RecognitionText context, int end) =>
        context.LongestMatchEndingAt(end, Math.Max(0, end - InstitutionBySuffix.LongestProper), static (in match) => match is { Kind: EntityKind.Industry, IsWeak: false, Span.Length: > 1 })?.Span ?? default;
}
