using Graph.Extraction.Gazetteer;
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
        Organs = new WordList(List("organs").Concat(List("organ-fields").SelectMany(field => DepartmentEndings.Select(ending => field + ending))));
        Fields = new WordList(List("organ-fields"));
        Suffixes = List("suffixes");
        SuffixSet = new WordList(Suffixes);
        ProperSuffixes = new WordList(List("proper-suffixes"));
        Followers = new WordList(List("followers"));
        Stops = new WordList(List("stops"));
        Modifiers = new WordList(List("modifiers"));
        Vague = new WordList(List("vague"));
        Zones = new WordList(List("zones"));
        Surnames = new WordList(lexicon.List("persons/surnames.txt"));
        CompanyTails = new WordList(List("company-tails"));

        IReadOnlyList<string> List(string name) => lexicon.List($"institutions/{name}.txt");
    }

    /// <summary>Bodies as they stand behind a region or a level word: 教育厅, 委党校, 政府.</summary>
    public WordList Organs { get; }

    /// <summary>What departments are for: 教育, 发改.</summary>
    public WordList Fields { get; }

    /// <summary>How names of institutions end.</summary>
    public IReadOnlyList<string> Suffixes { get; }

    /// <summary><see cref="Suffixes"/> to look for in a text.</summary>
    public WordList SuffixSet { get; }

    /// <summary>Suffixes that make a name of any proper word before them, without a region: 某某集团.</summary>
    public WordList ProperSuffixes { get; }

    /// <summary>What right after a suffix shows that it was none: 中心城市.</summary>
    public WordList Followers { get; }

    /// <summary>Words that begin as a follower does and stand behind whole names: 检测中心|面向全国, 北京大学|派出.</summary>
    private static readonly WordList WordsOfTheirOwn = new(["面向", "面对", "面临", "派出", "派驻", "派遣", "派员", "制定", "制作", "制订", "生产", "长期", "部署", "员工", "化解", "军民"]);

    /// <summary>The length of the word right behind a suffix that shows that it was none; 0 without one.</summary>
    internal int FollowerAt(string text, int end) => Followers.LongestAt(text, end) is var length and > 0 && !(length == 1 && WordsOfTheirOwn.LongestAt(text, end) > 0) ? length : 0;

    /// <summary>Words a name begins after.</summary>
    public WordList Stops { get; }

    /// <summary>Common words inside names, which name nothing alone.</summary>
    public WordList Modifiers { get; }

    /// <summary>Modifiers that do not even make a name behind 国家 or a region: 国家重点实验室 is a kind, not a laboratory.</summary>
    public WordList Vague { get; }

    /// <summary>How names of zones end: 高新区, 新区.</summary>
    public WordList Zones { get; }

    /// <summary>How short names of companies end: 新材, 微纳.</summary>
    public WordList CompanyTails { get; }

    /// <summary>Surnames: a house may be named after a person whose given name is a place's.</summary>
    public WordList Surnames { get; }

    /// <summary>Whether a word of a name says nothing by itself.</summary>
    internal bool IsVague(string text, NameToken token) =>
        text[token.End - 1] is '）' or ')' || token.Length == 1 && text[token.Start] is '与' or '和' or '及' || Vague.Contains(text.AsSpan(token.Start, token.Length));

    /// <summary>Whether all are.</summary>
    internal bool AreVague(string text, List<NameToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (!IsVague(text, token))
                return false;
        }

        return true;
    }
}
