using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Mentions;

/// <summary>The recognisers that read every text, in a fixed order.</summary>
public sealed class RecognizerSet
{
    private readonly IReadOnlyList<IMentionRecognizer> _recognizers;

    private RecognizerSet(IReadOnlyList<IMentionRecognizer> recognizers) => _recognizers = recognizers;

    /// <summary>The recognisers of all kinds over one lexicon.</summary>
    public static RecognizerSet For(LexiconCatalog lexicon)
    {
        var programWords = new ProgramWords(lexicon);
        return new RecognizerSet(
        [
            new ProgramByName(),
            new ProgramByTitleMarks(programWords),
            new ProgramByQuotation(programWords),
            new ProgramBySuffix(programWords),
            new ProgramByNumber(),
        ]);
    }

    /// <summary>Everything they propose for a text, overlaps not decided.</summary>
    public IReadOnlyList<MentionCandidate> Recognize(RecognitionText text)
    {
        var found = new List<MentionCandidate>();
        foreach (var recognizer in _recognizers)
            recognizer.Recognize(text, found);
        return found;
    }
}
