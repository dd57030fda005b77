using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Where names may begin that are told by the verb before them: 启动新一轮|技改行动.</summary>
/// <param name="verbs">The verbs.</param>
/// <param name="prefaces">What may stand between verb and name, any number of them.</param>
internal sealed class BehindVerb(WordList verbs, WordList prefaces)
{
    /// <summary>Where one of the verbs may stand.</summary>
    public Trigger Verbs { get; } = Trigger.Words(verbs);

    /// <summary>Where a name may begin behind the verb at a place; -1 where none of the verbs stands.</summary>
    public int BeginningAt(string text, int at)
    {
        var length = verbs.LongestAt(text, at);
        if (length == 0)
            return -1;
        var start = at + length;
        while (prefaces.LongestAt(text, start) is > 0 and var preface)
            start += preface;
        return start;
    }
}
