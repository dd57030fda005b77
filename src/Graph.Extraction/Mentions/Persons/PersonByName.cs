using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>Persons the lexicon names. One inside a longer name is no mention: 孔子 in 孔子学院 gives way to the longer span.</summary>
public sealed class PersonByName : IMentionRecognizer
{
    /// <summary>What makes another thing of a person's name: 马克思主义, 雷锋精神, 詹天佑奖.</summary>
    private static readonly WordList Derivations = new(
        ["主义", "思想", "理论", "列宁", "精神", "奖", "式", "故里", "故居", "故乡", "纪念", "杯", "号", "路", "学院", "大学", "文化", "学者", "班", "工作室", "陵", "墓", "祠", "文学院", "著作", "诗", "中学", "小学", "书院", "像", "学校", "医院", "体"]);

    /// <inheritdoc/>
    public string Name => "person-by-name";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Kind == EntityKind.Person && !match.IsWeak && (match.Span.Length > 2 || text.IsWordBoundary(match.Span.Start)) && Derivations.LongestAt(text.Text, match.Span.End) == 0)
                found.Add(new MentionCandidate(match.Span, EntityKind.Person, Name) { Known = new(match.Entry), Confidence = 52 });
        }
    }
}
