using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>The words by which institutions are known that no list names, from the lexicon's folder <c>institutions/</c>.</summary>
public sealed class InstitutionWords
{
    private static readonly string[] DepartmentEndings = ["厅", "局", "委员会", "委", "办公室", "办"];

    /// <summary>Reads the lists.</summary>
    public InstitutionWords(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        Organs = new WordSet(List("organs").Concat(List("organ-fields").SelectMany(field => DepartmentEndings.Select(ending => field + ending))));
        Suffixes = List("suffixes");
        SuffixSet = new WordSet(Suffixes);
        ProperSuffixes = new WordSet(List("proper-suffixes"));
        Followers = new WordSet(List("followers"));
        Stops = new WordSet(List("stops"));
        Modifiers = new WordSet(List("modifiers"));
        Vague = new WordSet(List("vague"));
        Zones = new WordSet(List("zones"));
        CompanyTails = new WordSet(List("company-tails"));

        IReadOnlyList<string> List(string name) => lexicon.List($"institutions/{name}.txt");
    }

    /// <summary>Bodies as they stand behind a region or a level word: 教育厅, 委党校, 政府.</summary>
    public WordSet Organs { get; }

    /// <summary>How names of institutions end.</summary>
    public IReadOnlyList<string> Suffixes { get; }

    /// <summary><see cref="Suffixes"/> to look for in a text.</summary>
    public WordSet SuffixSet { get; }

    /// <summary>Suffixes that make a name of any proper word before them, without a region: 某某集团.</summary>
    public WordSet ProperSuffixes { get; }

    /// <summary>What right after a suffix shows that it was none: 中心城市.</summary>
    public WordSet Followers { get; }

    /// <summary>Words a name begins after.</summary>
    public WordSet Stops { get; }

    /// <summary>Common words inside names, which name nothing alone.</summary>
    public WordSet Modifiers { get; }

    /// <summary>Modifiers that do not even make a name behind 国家 or a region: 国家重点实验室 is a kind, not a laboratory.</summary>
    public WordSet Vague { get; }

    /// <summary>How names of zones end: 高新区, 新区.</summary>
    public WordSet Zones { get; }

    /// <summary>How short names of companies end: 新材, 微纳.</summary>
    public WordSet CompanyTails { get; }
}
