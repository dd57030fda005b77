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

/// <summary>
/// What each stage of extraction takes: the steps of <see cref="Extractor"/> one by one, a clock around each. What a clock takes by itself is
/// measured and taken off, every stage counts with its fastest round (a wall clock also counts when another program has the core), and the
/// whole without any clock is measured in turn with it and printed beside the sum, so that the table can be checked.
/// </summary>
internal sealed class Stages
{
    private const int ClockTrials = 1_000_000;

    private readonly LexiconCatalog _lexicon = LexiconCatalog.LoadBuiltIn();
    private readonly Segmenter _segmenter = Segmenter.LoadBuiltIn();
    private readonly RecognizerSet _recognizers;
    private readonly EntityLinker _linker;
    private readonly List<Stage> _stages = [];
    private readonly Stage _assemble;
    private readonly Stage _names;
    private readonly Stage _prepare;
    private readonly Stage _scan;
    private readonly Stage[] _recognize;
    private readonly Stage _link;

    private Stages()
    {
        _recognizers = RecognizerSet.For(_lexicon);
        _linker = new EntityLinker(_lexicon);
        _assemble = Add("read and assemble");
        _names = Add("find names of the lexicon");
        _prepare = Add("prepare the text");
        _scan = Add("find the places of triggers");
        _recognize = [.. _recognizers.All.Select(recognizer => Add("recognise: " + recognizer.Name))];
        _link = Add("select and link");
    }

    /// <summary>Prints a table of the stages, the dearest first, and the whole.</summary>
    public static void Run(List<SourceRow> rows, int warm, int rounds)
    {
        var stages = new Stages();
        var extractor = new Extractor(stages._lexicon);
        var whole = double.MaxValue;
        for (var i = 0; i < warm + rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var row in rows)
                Extract(extractor, row);
            var plain = Stopwatch.GetElapsedTime(start).TotalMicroseconds / rows.Count;
            foreach (var row in rows)
                stages.Extract(row);
            var clock = CostOfClock();
            foreach (var stage in stages._stages)
                stage.EndRound(isCounted: i >= warm, clock, rows.Count);
            whole = i >= warm ? Math.Min(whole, plain) : whole;
        }

        var sum = stages._stages.Sum(stage => stage.Microseconds);
        Console.WriteLine("| stage | share of time | µs per article | bytes allocated per article |");
        Console.WriteLine("| --- | --- | --- | --- |");
        foreach (var stage in stages._stages.OrderByDescending(stage => stage.Microseconds))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {stage.Name} | {100 * stage.Microseconds / sum:0.0} % | {stage.Microseconds:0.0} | {stage.Bytes} |"));
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Together {sum:0.0} µs; the same articles without a clock, and with their hashes, {whole:0.0} µs. Of each the fastest of {rounds} rounds, after {warm} to warm up."));
    }

    private static void Extract(Extractor extractor, SourceRow row)
    {
        try
        {
            extractor.Extract(row);
        }
        catch (PageUnreadableException)
        {
            // Ingest reports such a row and goes on.
        }
    }

    /// <summary>Ticks that a stage which does nothing would be told to take.</summary>
    private static double CostOfClock()
    {
        var nothing = new Stage("nothing");
        for (var i = 0; i < ClockTrials; i++)
        {
            nothing.Start();
            nothing.Stop();
        }

        return nothing.TicksPerCall;
    }

    private Stage Add(string name)
    {
        var stage = new Stage(name);
        _stages.Add(stage);
        return stage;
    }

    private void Extract(SourceRow row)
    {
        IReadOnlyList<Article> articles;
        _assemble.Start();
        try
        {
            articles = ArticleReader.Read(row, _lexicon);
        }
        catch (PageUnreadableException)
        {
            return;
        }
        finally
        {
            _assemble.Stop();
        }

        var page = articles.Select(Recognize).ToList();
        _link.Start();
        _linker.Link(page);
        _link.Stop();
    }

    private RecognizedArticle Recognize(Article article)
    {
        RecognitionText?[] texts = [MakeReady(article, TextField.Body), MakeReady(article, TextField.Title), MakeReady(article, TextField.Byline)];
        List<MentionCandidate>[] found = [[], [], []];
        for (var i = 0; i < _recognize.Length; i++)
        {
            _recognize[i].Start();
            for (var field = 0; field < texts.Length; field++)
            {
                if (texts[field] is { } text)
                    _recognizers.All[i].Recognize(text, found[field]);
            }

            _recognize[i].Stop();
        }

        foreach (var text in texts)
            text?.Dispose();
        return new RecognizedArticle(article, new FieldCandidates { Body = found[0], Title = found[1], Byline = found[2] });
    }

    private RecognitionText? MakeReady(Article article, TextField field)
    {
        var text = article.TextOf(field);
        if (text.Length == 0)
            return null;
        _names.Start();
        var matches = _lexicon.Gazetteer.FindAll(text);
        _names.Stop();
        _prepare.Start();
        var ready = new RecognitionText(article, field, matches, _segmenter);
        _prepare.Stop();
        _scan.Start();
        _recognizers.Scan(ready);
        _scan.Stop();
        return ready;
    }

    /// <summary>The clock of one stage.</summary>
    private sealed class Stage(string name)
    {
        private long _ticks;
        private long _allocated;
        private long _calls;
        private long _startTicks;
        private long _startBytes;

        /// <summary>What it does.</summary>
        public string Name => name;

        /// <summary>Per article, in the fastest round.</summary>
        public double Microseconds { get; private set; } = double.MaxValue;

        /// <summary>Allocated per article, in the last round.</summary>
        public long Bytes { get; private set; }

        /// <summary>Of this round so far.</summary>
        public double TicksPerCall => (double)_ticks / _calls;

        public void Start()
        {
            _startBytes = GC.GetAllocatedBytesForCurrentThread();
            _startTicks = Stopwatch.GetTimestamp();
        }

        public void Stop()
        {
            _ticks += Stopwatch.GetTimestamp() - _startTicks;
            _allocated += GC.GetAllocatedBytesForCurrentThread() - _startBytes;
            _calls++;
        }

        /// <summary>Takes the round in, <paramref name="clock"/> ticks a call taken off, and begins a new one.</summary>
        public void EndRound(bool isCounted, double clock, int articles)
        {
            if (isCounted)
            {
                Microseconds = Math.Min(Microseconds, Math.Max(0, _ticks - clock * _calls) * 1e6 / Stopwatch.Frequency / articles);
                Bytes = _allocated / articles;
            }

            (_ticks, _allocated, _calls) = (0, 0, 0);
        }
    }
}
