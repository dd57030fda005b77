using System.Buffers;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>The words by which programs are known that no list names: how their names end, what stands before them, what they are not.</summary>
public sealed class ProgramWords
{
    private const string Folder = "programs/";

    /// <summary>What one campaign is called for short and the names of all others of its kind end with.</summary>
    private const string BareCampaign = "主题教育";

    /// <summary>By which lines name cities and new areas that are neither called so nor begin with it: 汉 of 武汉, 甬 of 宁波, 榕 of 福州, 蓉 of 成都, 雄 of 雄安.</summary>
    private const string LinesOwnCharacters = "汉甬榕穗蓉筑邕潭莞雄";

    private readonly WordList _facilities;
    private readonly SearchValues<char> _lineCharacters;
    private readonly SearchValues<char> _provinceCharacters;
    private readonly WordList _softStops;
    private readonly WordList _hardStops;
    private readonly WordList _transparent;
    private readonly WordList _generic;
    private readonly WordList _modifiers;
    private readonly WordList _metaphors;
    private readonly WordList _launching;
    private readonly WordList _compounds;
    private readonly WordList _followers;
    private readonly WordList _notLaunched;
    private readonly WordList _plainWorks;

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
        SharedConstructions = new WordList(lexicon.List(Folder + "shared-constructions.txt"));
        SharedActions = new WordList(lexicon.List(Folder + "shared-actions.txt"));
        EnactedKinds = new WordList(lexicon.List(Folder + "enacted-kinds.txt"));
        Epithets = new WordList(lexicon.List(Folder + "epithets.txt"));
        DocumentSuffixes = new WordList(lexicon.List(Folder + "document-suffixes.txt"));
        Building = new WordList(lexicon.List(Folder + "building.txt"));
        _facilities = new WordList(lexicon.List(Folder + "facilities.txt"));
        _lineCharacters = LineCharacters(lexicon);
        // 青 for 青海 is also a colour, 疆 for 新疆 a border, and so no alias of the lexicon.
        _provinceCharacters = SearchValues.Create([.. lexicon.Entries.Where(entry => entry.Kind == EntityKind.Region && entry.Has("province"))
            .SelectMany(entry => entry.Aliases.Concat(entry.WeakAliases)).Where(alias => alias.Length == 1).Select(alias => alias[0]).Concat("青疆")]);
        _compounds = new WordList(lexicon.List(Folder + "compounds.txt"));
        _followers = new WordList(lexicon.List(Folder + "followers.txt"));
        Stops = new WordList(lexicon.List(Folder + "stops.txt"));
        _softStops = new WordList(lexicon.List(Folder + "soft-stops.txt"));
        _hardStops = new WordList(lexicon.List(Folder + "stops.txt").Except(lexicon.List(Folder + "soft-stops.txt"), StringComparer.Ordinal));
        _transparent = new WordList(lexicon.List(Folder + "transparent.txt"));
        _generic = new WordList(lexicon.List(Folder + "generic.txt"));
        _modifiers = new WordList(lexicon.List(Folder + "modifiers.txt"));
        _metaphors = new WordList(lexicon.List(Folder + "metaphors.txt"));
        _launching = new WordList(lexicon.List(Folder + "launching.txt"));
        _notLaunched = new WordList(lexicon.List(Folder + "not-launched.txt"));
        _plainWorks = new WordList(lexicon.List(Folder + "plain-works.txt"));
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

    /// <summary>Whether a construction project's suffix also names what has stood for long: 机场, 水库, 大桥.</summary>
    public bool IsFacility(ReadOnlySpan<char> suffix) => _facilities.Contains(suffix);

    /// <summary>Whether a kind of facility (水库, 机场) stands at a place.</summary>
    public bool IsFacilityAt(string text, int start) => _facilities.LongestAt(text, start) > 0;

    /// <summary>Words before or behind a facility's name that tell of its being built.</summary>
    public WordList Building { get; }

    /// <summary>Whether the wording is made of the characters by which lines name the towns they join: 宝兰, 敦牡, 长四辽通.</summary>
    public bool IsLine(ReadOnlySpan<char> wording) =>
        wording.Length is >= 2 and <= 5 && !wording.ContainsAnyExcept(_lineCharacters) && !IsGeneric(wording);

    /// <summary>Whether the wording begins with two provinces in one character each, as a line between them does: 青粤绿电.</summary>
    public bool BeginsWithProvinces(ReadOnlySpan<char> wording) => wording.Length > 2 && !wording[..2].ContainsAnyExcept(_provinceCharacters) && !IsGeneric(wording[..2]);

    /// <summary>Words that make a slogan of a place's name.</summary>
    public WordList Epithets { get; }

    /// <summary>How titles of policy documents end.</summary>
    public WordList DocumentSuffixes { get; }

    /// <summary>Words a program's name cannot begin with and ends before.</summary>
    public WordList Stops { get; }

    /// <summary>What sums up a list of construction projects: 长四辽通、敦牡等铁路.</summary>
    public WordList SharedConstructions { get; }

    /// <summary>What sums up a list of launched actions: 传统戏曲振兴、优秀剧本孵化计划.</summary>
    public WordList SharedActions { get; }

    /// <summary>The kinds of documents that are enacted: 意见, 办法, 条例.</summary>
    public WordList EnactedKinds { get; }

    /// <summary>The length of the stop that ends at <paramref name="end"/>; 0 when none does.</summary>
    public int StopEndingAt(RecognitionText text, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        var length = Stops.LongestEndingAt(text.Text, end);
        // What closes a compound is no stop: 服务 in 医疗服务价格改革试点. A verb may be the end of a longer word (充分发挥); a single
        // character must be a word of its own (和, not the one in 和美乡村).
        if (length == 0 || _compounds.LongestEndingAt(text.Text, end) > length)
            return 0;
        // 组织 in 上海合作组织 is the end of a name.
        if (length > 1 && text.Anchors.InstitutionEndingAt(end) is { } known && known.Span.Length > length)
            return 0;
        // 打造|成渝地区…: the last character of the stop begins a name.
        if (length > 2 && text.Anchors.RegionBeginningAt(end - 1) is not null && text.Text[end - 1] == '成')
            return 0;
        return length != 1 || (text.IsWordBoundary(end - 1) && !text.IsInsideName(end)) ? length : 0;
    }

    /// <summary>Whether a program's name may hold the character; marks end it.</summary>
    public static bool IsNameCharacter(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' or >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '·' or '—' or '-' or '+' or '〇' or '±';

    /// <summary>Whether a stop may also stand inside a name right before its suffix: 建设 in 乡村建设行动.</summary>
    public bool IsSoftStop(ReadOnlySpan<char> word) => _softStops.Contains(word);

    /// <summary>The length of the soft stop at a place; 0 when none stands there.</summary>
    public int LengthOfSoftStopAt(ReadOnlySpan<char> text, int start) => _softStops.LongestAt(text, start);

    /// <summary>Whether what stands before a suffix begins with a stop of two characters or more that is no soft one.</summary>
    public bool BeginsWithHardStop(ReadOnlySpan<char> core) => _hardStops.LongestAt(core, 0) > 1;

    /// <summary>Whether the word names nothing and does not end a name either: 三年 in 乡村建设三年行动.</summary>
    public bool IsTransparent(ReadOnlySpan<char> word) => _transparent.Contains(word);

    /// <summary>Whether what stands before a suffix names nothing: 重大, 三年, 重点人才.</summary>
    public bool IsGeneric(ReadOnlySpan<char> core)
    {
        if (core.IsEmpty || _generic.Contains(core) || (core[0] == '个' && _generic.Contains(core[1..])))
            return true;
        var modifier = _modifiers.LongestAt(core, 0);
        return modifier > 0 && (modifier == core.Length || _generic.Contains(core[modifier..]));
    }

    /// <summary>Whether a wording ends like something nobody launches as a policy: military actions, strikes.</summary>
    public bool IsNotLaunched(ReadOnlySpan<char> name) => _notLaunched.LongestEnding(name) > 0;

    /// <summary>Whether what stands before 工程 is put together of words that only say what sort of works they are: 流域|防洪, 跨区域|引调水.</summary>
    public bool IsPlainWorks(ReadOnlySpan<char> core)
    {
        while (!core.IsEmpty)
        {
            var length = _plainWorks.LongestAt(core, 0);
            if (length == 0)
                return false;
            core = core[length..];
        }

        return true;
    }

    /// <summary>Whether a quoted part is a figure of speech.</summary>
    public bool IsMetaphor(ReadOnlySpan<char> quoted) => _metaphors.Contains(quoted);

    /// <summary>Whether one of the verbs that launch something ends at <paramref name="end"/>.</summary>
    public bool IsLaunchedBefore(string text, int end) =>
        end >= 2 && _launching.Contains(text.AsSpan(end - 2, 2));

    /// <summary>Whether the verb that ends at <paramref name="end"/> can only have a program for its object: 实施, 开展, 召开, 出台.</summary>
    public static bool IsCarriedOutBefore(string text, int end) =>
        end >= 2 && text.AsSpan(end - 2, 2) is "实施" or "开展" or "启动" or "召开" or "举办" or "出台" or "印发" or "制定" or "编制" or "获批";

    /// <summary>Whether a longer word stands at the place of a suffix of so many characters: 工程师, 战略性; 试点城市 is one where the suffix is 试点.</summary>
    public bool IsOnlyBeginning(string text, int suffixStart, int length) => _followers.LongestAt(text, suffixStart) > length;

    /// <summary>
    /// Whether a name the lexicon knows ends where the wording does, which then needs no other beginning: 科教兴国国家战略, whatever stands before it;
    /// of meetings and games there is one every year.
    /// </summary>
    public static bool EndsWithKnownName(RecognitionText text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = start + 1; at < end; at++)
        {
            foreach (var match in text.MatchesAt(at))
            {
                if (match.Span.End == end && !match.IsWeak && match.Kind is (EntityKind.Program or EntityKind.Institution) && !match.Entry.Has("title") && match.Span.Of(text.Text) is not BareCampaign
                    && (match.Kind == EntityKind.Institution || text.Text[at] == '“' || !IsEdition(text.Text.AsSpan(start, at - start))))
                    return true;
            }
        }

        return false;
    }

    /// <summary>第八届|进博会, 2025|中关村论坛年会, 新一轮|某某行动: what tells one edition of what is held again and again.</summary>
    private static bool IsEdition(ReadOnlySpan<char> before) =>
        before.EndsWith("届") || before.EndsWith("年") || before.EndsWith("杯”") || before.EndsWith("新一轮") || (before.Length == 4 && before.StartsWith("20") && !before.ContainsAnyExceptInRange('0', '9'));

    /// <summary>The first characters of provinces and cities, and the provinces' one-character names.</summary>
    private static SearchValues<char> LineCharacters(LexiconCatalog lexicon)
    {
        var characters = new SortedSet<char>(LinesOwnCharacters);
        foreach (var entry in lexicon.Entries)
        {
            if (entry.Kind != EntityKind.Region)
                continue;
            if (entry.Has("province") || entry.Has("prefecture") || (entry.Has("county") && entry.Name.EndsWith('市')))
                characters.Add(entry.Name[0]);
            foreach (var alias in entry.WeakAliases.Concat(entry.Aliases).Where(alias => alias.Length == 1))
                characters.Add(alias[0]);
        }

        return SearchValues.Create([.. characters]);
    }
}
