using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>Persons the lexicon names. One inside a longer name is no mention: 孔子 in 孔子学院 gives way to the longer span.</summary>
public sealed class PersonByName : IMentionRecognizer
{
    /// <inheritdoc/>
    public string Name => "person-by-name";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        foreach (var match in text.Matches)
        {
            if (match.Entry.Kind == EntityKind.Person && !match.IsWeak && (match.Span.Length > 2 || text.IsWordBoundary(match.Span.Start)))
                found.Add(new MentionCandidate(match.Span, EntityKind.Person, Name) { Entries = [match.Entry], Confidence = 52 });
        }
    }
}
