using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Tests.Segmentation;

/// <summary>The built-in dictionary with everything that works on it, and outputs as tables of cases write them.</summary>
internal static class Jieba
{
    public static Segmenter Segmenter { get; } = Segmenter.BuiltIn;

    public static Tagger Tagger { get; } = new(Segmenter.Dictionary);

    /// <summary>The pieces a mode of <c>Cases/segmentation.tsv</c> gives.</summary>
    public static string[] Pieces(string mode, string text) => mode switch
    {
        "cut" => Cut(Segmenter, text),
        "cut-plain" => Spans(text, words => Segmenter.Cut(text, words, joinUnknown: false)),
        "all" => Spans(text, words => Segmenter.All(text, words)),
        "search" => Spans(text, words => Segmenter.Search(text, words)),
        "search-plain" => Spans(text, words => Segmenter.Search(text, words, joinUnknown: false)),
        "tag" => Tag(Tagger, text),
        "tag-plain" => Tag(Tagger, text, joinUnknown: false),
        _ => throw new ArgumentException(mode, nameof(mode)),
    };

    public static string[] Cut(Segmenter segmenter, string text) => Spans(text, words => segmenter.Cut(text, words));

    public static string[] Tag(Tagger tagger, string text, bool joinUnknown = true)
    {
        var words = new List<TaggedWord>();
        tagger.Tag(text, words, joinUnknown);
        return [.. words.Select(word => $"{word.Span.Of(text)}/{word.Tag}")];
    }

    private static string[] Spans(string text, Action<List<TextSpan>> find)
    {
        var words = new List<TextSpan>();
        find(words);
        return [.. words.Select(word => word.Of(text))];
    }
}
