using System.Buffers;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Themes;

/// <summary>
/// Themes that bring sectors together, each named by one character, in whatever number and order: 农文旅融合, 文旅体商融合发展. The lexicon's
/// theme is meant where it knows the combination.
/// </summary>
public sealed class ThemeBySectors(LexiconCatalog lexicon) : IMentionRecognizer
{
    private const string Union = "融合";

    /// <summary>More sectors, of one character each, are not brought together.</summary>
    private const int LongestRun = 6;

    /// <summary>Below this many sectors a combination is a word of its own (文化, 体育) or stands in the lexicon.</summary>
    private const int ShortestRun = 3;

    /// <summary>Culture, tourism, farming, sport, trade, health, care, medicine, education, fairs, science, industry, entertainment, art, transport, forest, tea, wine.</summary>
    private static readonly SearchValues<char> Sectors = SearchValues.Create("文旅农体商康养医教展科工娱演艺交林茶酒学研");

    private static readonly string[] Between = ["深度", "产业", "跨界", "一体化"];

    private readonly Trigger _union = Trigger.Words([Union]);

    /// <inheritdoc/>
    public string Name => "theme-by-sectors";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_union];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_union))
        {
            if (!printed.AsSpan(at).StartsWith(Union, StringComparison.Ordinal))
                continue;
            var end = at;
            foreach (var word in Between)
            {
                if (printed.AsSpan(0, at).EndsWith(word, StringComparison.Ordinal))
                    end = at - word.Length;
            }

            // “农文旅”融合
            var isQuoted = end > 0 && printed[end - 1] == '”';
            var close = isQuoted ? end - 1 : end;
            var start = close;
            while (start > 0 && close - start < LongestRun && Sectors.Contains(printed[start - 1]))
                start--;
            var run = printed.AsSpan(start, close - start);
            if (run.Length < ShortestRun || !(run.Contains('旅') || run.Contains('文') && run.Contains('体')) || !text.IsWordBoundary(start) || isQuoted && (start == 0 || printed[start - 1] != '“'))
                continue;
            var name = string.Concat(run, Union);
            var behind = at + Union.Length;
            var known = lexicon.Find(EntityId.Of(EntityKind.Theme, name));
            found.Add(new MentionCandidate(new TextSpan(isQuoted ? start - 1 : start, printed.AsSpan(behind).StartsWith("发展", StringComparison.Ordinal) ? behind + 2 : behind), EntityKind.Theme, Name)
            {
                Entries = known is null ? [] : [known],
                Name = known is null ? name : null,
                Confidence = 55,
            });
        }
    }
}
