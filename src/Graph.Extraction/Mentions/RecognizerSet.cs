using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Industries;
using Graph.Extraction.Mentions.Institutions;
using Graph.Extraction.Mentions.Persons;
using Graph.Extraction.Mentions.Programs;
using Graph.Extraction.Mentions.Regions;
using Graph.Extraction.Mentions.Themes;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>The recognisers that read every text, in a fixed order.</summary>
public sealed class RecognizerSet
{
    /// <summary>What is filled anew for the texts of every article of a thread, one list for each.</summary>
    [ThreadStatic]
    private static List<List<MentionCandidate>>? t_found;

    private readonly IMentionRecognizer[] _recognizers;

    /// <summary>What each does, bound once: a call through an interface that three dozen types stand behind is looked up each time.</summary>
    private readonly Action<RecognitionText, List<MentionCandidate>>[] _recognize;
    private readonly TriggerScan _scan;

    private readonly SurnameWithTitle _surnames;

    private RecognizerSet(IMentionRecognizer[] recognizers, SurnameWithTitle surnames)
    {
        (_recognizers, _surnames) = (recognizers, surnames);
        _recognize = [.. recognizers.Select(recognizer => (Action<RecognitionText, List<MentionCandidate>>)recognizer.Recognize)];
        _scan = new TriggerScan(recognizers.SelectMany(recognizer => recognizer.Triggers).Append(SurnameWithTitle.Places));
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
            new IndustryByActivity(lexicon, industryWords),
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
            new ProgramByIntegration(programWords),
            new ProgramByWaters(programWords),
            new ProgramByOwnTitle(),
            new ProgramByFair(),
            new ProgramByEdition(),
            new ProgramByConvening(programWords),
            new ProgramByAim(programWords),
            new ProgramByPartnership(lexicon),
            new ProgramByLine(),
            new ProgramByPhase(programWords),
            .. InstitutionRecognizers.All(lexicon),
            .. PersonRecognizers.All(lexicon),
            new ProgramByFunding(),
            new ThemeByName(),
            new ThemeByCompound(lexicon),
            new ThemeByFusion(lexicon),
            new ThemeBySectors(lexicon),
            new ThemeByCommunity(),
        ], new SurnameWithTitle(new PersonWords(lexicon)));
    }

    /// <summary>The recognisers in the order they read; a later one may build on what the ones before it found.</summary>
    public IReadOnlyList<IMentionRecognizer> All => _recognizers;

    /// <summary>Finds the places of all triggers in a text, so that no recogniser has to walk it for its own.</summary>
    public void Scan(RecognitionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text.Offer(_scan.Read(text.Text));
    }

    /// <summary>Where some texts, scanned before, name people by surname and title alone, in order of the texts, by the field of each; nothing for a text that is null.</summary>
    internal IReadOnlyList<(TextField Field, TextSpan Span)> SurnamesIn(ReadOnlySpan<RecognitionText?> texts)
    {
        List<(TextField Field, TextSpan Span)>? all = null;
        foreach (var text in texts)
        {
            var found = text is null ? [] : _surnames.FindAll(text);
            for (var i = 0; i < found.Count; i++)
                (all ??= []).Add((text!.Field, found[i]));
        }

        return all ?? (IReadOnlyList<(TextField Field, TextSpan Span)>)[];
    }

    /// <summary>Everything they propose for a text, overlaps not decided.</summary>
    public IReadOnlyList<MentionCandidate> Recognize(RecognitionText text) => Recognize([text])[0];

    /// <summary>Everything they propose for each of some texts, overlaps not decided; nothing for a text that is null.</summary>
    /// <remarks>
    /// Each reads all texts before the next begins: together they are far more code than the nearest cache holds, and a title would fetch
    /// all of it anew for a few characters.
    /// </remarks>
    public IReadOnlyList<MentionCandidate>[] Recognize(ReadOnlySpan<RecognitionText?> texts)
    {
        var found = t_found ??= [];
        while (found.Count < texts.Length)
            found.Add([]);
        // What a text left behind that could not be read to its end is none of the next one's.
        foreach (var left in found)
            left.Clear();
        foreach (var text in texts)
        {
            if (text is not null)
                Scan(text);
        }

        foreach (var recognize in _recognize)
        {
            for (var i = 0; i < texts.Length; i++)
            {
                if (texts[i] is { } text)
                    recognize(text, found[i]);
            }
        }

        var all = new IReadOnlyList<MentionCandidate>[texts.Length];
        for (var i = 0; i < all.Length; i++)
        {
            if (texts[i] is { } text)
                GluedVerb.CutFrom(text, found[i]);
            all[i] = found[i].ToArray();
            found[i].Clear();
        }

        return all;
    }
}
