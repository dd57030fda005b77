using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions;

/// <summary>Runs recognisers over a sentence with the lexicon and the words the product gives them.</summary>
internal static class Recognizing
{
    public static LexiconCatalog Lexicon => BuiltIn.Lexicon;

    public static Segmenter Segmenter => Segmenter.BuiltIn;

    private static RecognizerSet Recognizers { get; } = RecognizerSet.For(Lexicon);

    /// <summary>The names of the kind that stand in a body, each once, in order; overlaps of all recognisers decided.</summary>
    public static string[] NamesOf(EntityKind kind, string body, string title = "") =>
        [.. Standing(body, title).Where(c => c.Kind == kind).Select(c => c.Entries.Count > 0 ? c.Entries[0].Name : c.Name!).Distinct(StringComparer.Ordinal)];

    /// <summary>The printed forms of the kind that stand in a body, in order.</summary>
    public static string[] FormsOf(EntityKind kind, string body) =>
        [.. Standing(body, "").Where(c => c.Kind == kind).Select(c => c.Span.Of(body))];

    /// <summary>The printed forms that some recognisers find in a body, in order, where no other reads it; overlaps decided.</summary>
    public static string[] FormsBy(IReadOnlyList<IMentionRecognizer> recognizers, string body)
    {
        var text = TextOf(body);
        var found = new List<MentionCandidate>();
        foreach (var recognizer in recognizers)
            recognizer.Recognize(text, found);
        return [.. CandidateSelection.Select(found).Select(candidate => candidate.Span.Of(body))];
    }

    /// <summary>The names that one recogniser gives what it finds in a body, in order, where no other reads it; overlaps decided.</summary>
    public static string[] NamesBy(IMentionRecognizer recognizer, string body)
    {
        var found = new List<MentionCandidate>();
        recognizer.Recognize(TextOf(body), found);
        return [.. CandidateSelection.Select(found).Select(candidate => candidate.Name!)];
    }

    /// <summary>A body made ready for recognisers.</summary>
    public static RecognitionText TextOf(string body, string title = "")
    {
        var key = new DocumentKey("test");
        var article = new Article { Id = ArticleId.Of(key, 0), Document = key, Page = "test", Ordinal = 0, Title = title, Body = body };
        return new RecognitionText(article, TextField.Body, Lexicon.Gazetteer.FindAll(body), Segmenter);
    }

    private static IReadOnlyList<MentionCandidate> Standing(string body, string title) => CandidateSelection.Select(Recognizers.Recognize(TextOf(body, title)));
}
