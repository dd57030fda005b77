using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>
/// Takes off the verb that a name found by its end alone has before it, as no name of any kind begins: 启用|某某天然气管道, 组建|某某创新发展基金.
/// Asked once of everything that was found, so that not each recogniser has to know the verbs of all texts.
/// </summary>
internal static class GluedVerb
{
    /// <summary>The shortest that is left of a name.</summary>
    private const int ShortestLeft = 4;

    /// <summary>Verbs and prepositions of two characters with which no program, house, field or person is called.</summary>
    private static readonly WordList Verbs = new(
        ["领会", "启用", "缺少", "缺乏", "从事", "着手", "补上", "评判", "具有", "采取", "面对", "实行", "采用", "激发", "允许", "接入", "伴随", "受访", "痴迷", "感受", "发行", "抵制", "追诉", "加紧", "组建",
         "考察", "参观", "走访", "前往", "抵达", "位于", "来自", "成为", "作为", "担任", "属于", "依托", "借助", "按照", "围绕", "迎来", "见证", "亮相", "看到", "认为", "希望", "宣布", "表示", "进行", "弘扬", "拥有", "随着"]);

    private static readonly CharacterSet Initials = new([.. Verbs.Words.Select(word => word[0])]);

    /// <summary>Cuts the verbs off the names among <paramref name="found"/> that no lexicon knows; what is too short without its verb is removed.</summary>
    public static void CutFrom(RecognitionText text, List<MentionCandidate> found)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var candidate = found[i];
            var span = candidate.Span;
            if (!Initials.Contains(text.Text[span.Start]) || candidate.Known.Count > 0 || !IsGlued(text, span))
                continue;
            var left = new TextSpan(span.Start + 2, span.End);
            if (left.Length < ShortestLeft || candidate.Kind == EntityKind.Person)
                found.RemoveAt(i);
            else
                found[i] = candidate with { Span = left, Name = candidate.Name is { Length: > 2 } name && text.Text.AsSpan(span.Start, 2).SequenceEqual(name.AsSpan(0, 2)) ? name[2..] : candidate.Name };
        }
    }

    /// <summary>Whether a verb stands there as a word of its own, and not as the beginning of a title or a quoted part.</summary>
    private static bool IsGlued(RecognitionText text, TextSpan span) =>
        Verbs.LongestAt(text.Text, span.Start) > 0 && (span.Start == 0 || text.Text[span.Start - 1] is not ('《' or '“' or '‘' or '「')) && text.IsWordBoundary(span.Start + 2);
}
