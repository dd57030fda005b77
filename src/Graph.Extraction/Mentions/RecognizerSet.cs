using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Industries;
using Graph.Extraction.Mentions.Institutions;
using Graph.Extraction.Mentions.Persons;
using Graph.Extraction.Mentions.Programs;
using Graph.Extraction.Mentions.Regions;
using Graph.Extraction.Mentions.Themes;
using Graph.Extraction.Mentions.Triggers;

namespace Graph.Extraction.Mentions;

/// <summary>The recognisers that read every text, in a fixed order.</summary>
public sealed class RecognizerSet
{
    /// <summary>What is filled anew for every text of a thread.</summary>
    [ThreadStatic]
    private static List<MentionCandidate>? t_found;

    private readonly IMentionRecognizer[] _recognizers;

    /// <summary>What each does, bound once: a call through an interface that three dozen types stand behind is looked up each time.</summary>
    private readonly Action<RecognitionText, List<MentionCandidate>>[] _recognize;
    private readonly TriggerScan _scan;

    private RecognizerSet(IMentionRecognizer[] recognizers)
    {
        _recognizers = recognizers;
        _recognize = [.. recognizers.Select(recognizer => (Action<RecognitionText, List<MentionCandidate>>)recognizer.Recognize)];
        _scan = new TriggerScan(recognizers.SelectMany(recognizer => recognizer.Triggers));
    }

    /// <summary>The recognisers of all kinds over one lexicon.</summary>
    public static RecognizerSet For(LexiconCatalog lexicon)
    {
        var programWords = new ProgramWords(lexicon);
        var industryWords = new IndustryWords(lexicon);
        var builders = new ProjectBuilder(new InstitutionWords(lexicon));
        return new RecognizerSet(
        [
            new RegionRecognizer(lexicon),
            new IndustryByName(industryWords),
            new IndustryByHead(industryWords),
            new IndustryByList(industryWords),
            new IndustryBySharedHead(lexicon),
            new ProgramByName(),
            new ProgramByTitleMarks(programWords),
            new ProgramByQuotation(programWords),
            new ProgramBySuffix(programWords),
            new ProgramByList(programWords, builders),
            new ProgramByUndertaking(programWords),
            new ProgramByEnactment(programWords),
            new ProgramByNumber(),
            new ProgramByEpithet(programWords),
            new ProgramByCompletion(programWords),
            new ProgramByFair(),
            new ProgramByPartnership(lexicon),
            .. InstitutionRecognizers.All(lexicon),
            .. PersonRecognizers.All(lexicon),
            new ProgramByFunding(),
            new ThemeByName(),
            new ThemeByCompound(lexicon),
            new ThemeByFusion(lexicon),
            new ThemeBySectors(lexicon),
        ]);
    }

    /// <summary>The recognisers in the order they read; a later one may build on what the ones before it found.</summary>
    public IReadOnlyList<IMentionRecognizer> All => _recognizers;

    /// <summary>Finds the places of all triggers in a text, so that no recogniser has to walk it for its own.</summary>
    public void Scan(RecognitionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text.Offer(_scan.Read(text.Text));
    }

    /// <summary>Everything they propose for a text, overlaps not decided.</summary>
    public IReadOnlyList<MentionCandidate> Recognize(RecognitionText text)
    {
        Scan(text);
        var found = t_found ??= [];
        found.Clear();
        foreach (var recognize in _recognize)
            recognize(text, found);
        var all = found.ToArray();
        found.Clear();
        return all;
    }
}
