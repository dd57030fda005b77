using System.Diagnostics;
using System.Globalization;
using Graph.Extraction;
using Graph.Extraction.Articles;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Linking;
using Graph.Extraction.Mentions;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Bench.Extraction;

/// <summary>What each stage of extraction takes: the steps of <see cref="Extractor"/> one by one, a clock around each.</summary>
internal sealed class Stages
{
    private readonly LexiconCatalog _lexicon = LexiconCatalog.LoadBuiltIn();
    private readonly Segmenter _segmenter = Segmenter.LoadBuiltIn();
    private readonly RecognizerSet _recognizers;
    private readonly EntityLinker _linker;
    private readonly Dictionary<string, (long Ticks, long Bytes)> _spent = [];

    private Stages()
    {
        _recognizers = RecognizerSet.For(_lexicon);
        _linker = new EntityLinker(_lexicon);
    }

    /// <summary>Prints a table of the stages, the dearest first. The clocks themselves make the whole a little slower.</summary>
    public static void Run(List<SourceRow> rows, int warm, int rounds)
    {
        var stages = new Stages();
        for (var i = 0; i < warm + rounds; i++)
        {
            if (i == warm)
                stages._spent.Clear();
            foreach (var row in rows)
                stages.Extract(row);
        }

        var all = stages._spent.Values.Sum(spent => spent.Ticks);
        Console.WriteLine("| stage | share of time | µs per article | bytes allocated per article |");
        Console.WriteLine("| --- | --- | --- | --- |");
        foreach (var (stage, (ticks, bytes)) in stages._spent.OrderByDescending(pair => pair.Value.Ticks))
        {
            var microseconds = ticks * 1e6 / Stopwatch.Frequency / rounds / rows.Count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {stage} | {100.0 * ticks / all:0.0} % | {microseconds:0.0} | {bytes / rounds / rows.Count} |"));
        }
    }

    private void Extract(SourceRow row)
    {
        IReadOnlyList<Article> articles;
        try
        {
            articles = Measure("read and assemble", () => ArticleReader.Read(row));
        }
        catch (PageUnreadableException)
        {
            return;
        }

        var page = articles.Select(Recognize).ToList();
        Measure("select and link", () => _linker.Link(page));
    }

    private RecognizedArticle Recognize(Article article)
    {
        var candidates = new Dictionary<TextField, IReadOnlyList<MentionCandidate>>();
        foreach (var field in Enum.GetValues<TextField>())
        {
            var text = article.TextOf(field);
            if (text.Length == 0)
                continue;
            var matches = Measure("find names of the lexicon", () => _lexicon.Gazetteer.FindAll(text));
            var ready = Measure("prepare the text", () => new RecognitionText(article, field, matches, _segmenter));
            Measure("find the places of triggers", () =>
            {
                _recognizers.Scan(ready);
                return ready;
            });
            var found = new List<MentionCandidate>();
            foreach (var recognizer in _recognizers.All)
            {
                Measure("recognise: " + recognizer.Name, () =>
                {
                    recognizer.Recognize(ready, found);
                    return found;
                });
            }

            candidates.Add(field, found);
        }

        return new RecognizedArticle(article, candidates);
    }

    private T Measure<T>(string stage, Func<T> work)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var ticks = Stopwatch.GetTimestamp();
        var result = work();
        ticks = Stopwatch.GetTimestamp() - ticks;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        var before = _spent.GetValueOrDefault(stage);
        _spent[stage] = (before.Ticks + ticks, before.Bytes + bytes);
        return result;
    }
}
