using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>The words by which programs are known that no list names: how their names end, what stands before them, what they are not.</summary>
public sealed class ProgramWords
{
    private const string Folder = "programs/";

    private readonly WordList _softStops;
    private readonly WordList _hardStops;
    private readonly WordList _transparent;
    private readonly WordList _generic;
    private readonly WordList _modifiers;
    private readonly WordList _metaphors;
    private readonly WordList _launching;
    private readonly WordList _followers;

    /// <summary>Reads the lists from the lexicon's folder <c>programs/</c>.</summary>
    public ProgramWords(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        Suffixes = new WordList(lexicon.List(Folder + "suffixes.txt"));
        TitleSuffixes = new WordList(lexicon.List(Folder + "title-suffixes.txt"));
        ProjectSuffixes = new WordList(lexicon.List(Folder + "project-suffixes.txt"));
        QuotedSuffixes = new WordList(lexicon.List(Folder + "quoted-suffixes.txt"));
        QuotedNouns = new WordList(lexicon.List(Folder + "quoted-nouns.txt"));
        QuotedSupports = new WordList(lexicon.List(Folder + "quoted-supports.txt"));
        InnerSuffixes = new WordList(lexicon.List(Folder + "inner-suffixes.txt"));
        Extensions = new WordList(lexicon.List(Folder + "extensions.txt"));
        Epithets = new WordList(lexicon.List(Folder + "epithets.txt"));
        DocumentSuffixes = new WordList(lexicon.List(Folder + "document-suffixes.txt"));
        _followers = new WordList(lexicon.List(Folder + "followers.txt"));
        Stops = new WordList(lexicon.List(Folder + "stops.txt"));
        _softStops = new WordList(lexicon.List(Folder + "soft-stops.txt"));
        _hardStops = new WordList(lexicon.List(Folder + "stops.txt").Except(lexicon.List(Folder + "soft-stops.txt"), StringComparer.Ordinal));
        _transparent = new WordList(lexicon.List(Folder + "transparent.txt"));
        _generic = new WordList(lexicon.List(Folder + "generic.txt"));
        _modifiers = new WordList(lexicon.List(Folder + "modifiers.txt"));
        _metaphors = new WordList(lexicon.List(Folder + "metaphors.txt"));
        _launching = new WordList(lexicon.List(Folder + "launching.txt"));
    }

    /// <summary>How names of programs end.</summary>
    public WordList Suffixes { get; }

    /// <summary>How names of honours and pilots end that places apply for.</summary>
    public WordList TitleSuffixes { get; }

    /// <summary>How names of construction projects end.</summary>
    public WordList ProjectSuffixes { get; }

    /// <summary>What follows a quoted part and belongs to its name.</summary>
    public WordList QuotedSuffixes { get; }

    /// <summary>Nouns that may follow a quoted part and belong to its name, without making a program of it.</summary>
    public WordList QuotedNouns { get; }

    /// <summary>Words after a quoted part that speak for a program and do not belong to its name.</summary>
    public WordList QuotedSupports { get; }

    /// <summary>How a quoted part ends that is a program by itself.</summary>
    public WordList InnerSuffixes { get; }

    /// <summary>What is done to a construction project, and belongs to its name: 迁建, 三期扩建工程.</summary>
    public WordList Extensions { get; }

    /// <summary>Words that make a slogan of a place's name.</summary>
    public WordList Epithets { get; }

    /// <summary>How titles of policy documents end.</summary>
    public WordList DocumentSuffixes { get; }

    /// <summary>Words a program's name cannot begin with and ends before.</summary>
    public WordList Stops { get; }

    /// <summary>Whether a stop may also stand inside a name right before its suffix: 建设 in 乡村建设行动.</summary>
    public bool IsSoftStop(ReadOnlySpan<char> word) => _softStops.Contains(word);

    /// <summary>Whether what stands before a suffix begins with a stop of two characters or more that is no soft one.</summary>
    public bool BeginsWithHardStop(ReadOnlySpan<char> core) => _hardStops.LongestAt(core, 0) > 1;

    /// <summary>Whether the word names nothing and does not end a name either: 三年 in 乡村建设三年行动.</summary>
    public bool IsTransparent(ReadOnlySpan<char> word) => _transparent.Contains(word);

    /// <summary>Whether what stands before a suffix names nothing: 重大, 三年, 重点人才.</summary>
    public bool IsGeneric(ReadOnlySpan<char> core)
    {
        if (core.IsEmpty || _generic.Contains(core))
            return true;
        var modifier = _modifiers.LongestAt(core, 0);
        return modifier > 0 && (modifier == core.Length || _generic.Contains(core[modifier..]));
    }

    /// <summary>Whether a quoted part is a figure of speech.</summary>
    public bool IsMetaphor(ReadOnlySpan<char> quoted) => _metaphors.Contains(quoted);

    /// <summary>Whether one of the verbs that launch something ends at <paramref name="end"/>.</summary>
    public bool IsLaunchedBefore(string text, int end) =>
        end >= 2 && _launching.Contains(text.AsSpan(end - 2, 2));

    /// <summary>Whether the verb that ends at <paramref name="end"/> can only have a program for its object: 实施, 开展, 启动.</summary>
    public static bool IsCarriedOutBefore(string text, int end) =>
        end >= 2 && text.AsSpan(end - 2, 2) is "实施" or "开展" or "启动";

    /// <summary>Whether a longer word stands at the suffix's place: 工程师, 战略性.</summary>
    public bool IsOnlyBeginning(string text, int suffixStart) => _followers.LongestAt(text, suffixStart) > 0;
}
