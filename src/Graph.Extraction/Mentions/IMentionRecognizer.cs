using Graph.Extraction.Mentions.Triggers;

namespace Graph.Extraction.Mentions;

/// <summary>
/// Finds places in a text that may name an entity of one kind. A recogniser only proposes: overlaps between proposals are decided
/// by <see cref="CandidateSelection"/>, what they mean by the linker. A pure function: it keeps no state between texts.
/// </summary>
public interface IMentionRecognizer
{
    /// <summary>The name that explanations show, such as <c>program-by-quotation</c>.</summary>
    string Name { get; }

    /// <summary>The triggers whose places it asks a text for; none when it goes by the names of the lexicon, or walks the text itself.</summary>
    IReadOnlyList<Trigger> Triggers => [];

    /// <summary>Adds what it finds in <paramref name="text"/> to <paramref name="found"/>, in any order; never removes.</summary>
    void Recognize(RecognitionText text, List<MentionCandidate> found);
}
