using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking.Regions;

/// <summary>
/// Answers every question about places on one page: which of several namesakes a name means, which region 我市 or the 市 of 市委党校 is,
/// where a township or a zone lies. It reads the page once, all articles together.
/// </summary>
public sealed class RegionLinker
{
    /// <summary>The candidates of kind region on the page that is read, in the thread's list, which the next page fills anew.</summary>
    [ThreadStatic]
    private static List<RegionCandidate>? t_regions;

    /// <summary>A list of mentions that no page uses at the moment; of each thread one is kept.</summary>
    [ThreadStatic]
    private static List<RegionMention>? t_spare;

    /// <summary>The names of regions from left to right, field by field and article by article, namesakes decided where that can be.</summary>
    private readonly List<RegionMention> _decided;
    private readonly RecognizedArticle[] _page;
    private readonly LexiconCatalog _lexicon;
    private readonly RegionTree _tree;
    private readonly PlaceParents _parents;

    /// <summary>Made when a pointing word or a mere level is first asked for, which most pages do without.</summary>
    private Deixis? _deixis;

    /// <summary>The place in <see cref="_decided"/> behind the mention that was asked for last.</summary>
    private int _next;

    /// <summary>Reads a page.</summary>
    /// <param name="lexicon">The lexicon the candidates come from.</param>
    /// <param name="page">The page's articles with the candidates that stand, overlaps decided.</param>
    public RegionLinker(LexiconCatalog lexicon, IReadOnlyList<RecognizedArticle> page)
        : this(lexicon, new HomeRegion(lexicon, new RegionTree(lexicon)), [.. page])
    {
    }

    /// <summary>Reads a page with what is known of the lexicon already, which spares the work for each page after the first.</summary>
    internal RegionLinker(LexiconCatalog lexicon, HomeRegion homeRegion, RecognizedArticle[] page)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(page);
        _lexicon = lexicon;
        _tree = homeRegion.Tree;
        _page = page;
        var found = t_spare ?? [];
        t_spare = null;
        var regions = t_regions ??= [];
        regions.Clear();
        var signs = ReadRegions(page, regions, found);
        // Most pages have names of the lexicon alone, each of one region, and no house that begins with a mere level: then little is asked.
        Home = homeRegion.Of(page, found, (signs & Signs.Unknown) == 0 ? [] : UnitsOfPointers(regions))
            ?? ((signs & Signs.HouseOfLevel) != 0 && UnitsOfHouses(page) is { } units ? homeRegion.OfHouses(page, found, NamesOfHouses(page), units) : null);

        // What namesakes mean is decided by the names that have none, and then helps to tell what 全市 means.
        _decided = (signs & Signs.Namesakes) == 0 ? found : Decided(found);
        _parents = (signs & Signs.Unknown) == 0 ? PlaceParents.None : PlaceParents.Of(regions, _decided, lexicon, _tree);
    }

    /// <summary>What of a page asks for more than the names of single regions do.</summary>
    [Flags]
    private enum Signs
    {
        /// <summary>Places found by shape, or words that point.</summary>
        Unknown = 1,

        /// <summary>Names of several regions.</summary>
        Namesakes = 2,

        /// <summary>Institutions that begin with a mere level.</summary>
        HouseOfLevel = 4,
    }

    /// <summary>The region the page speaks from; null when nothing tells.</summary>
    public LexiconEntry? Home { get; }

    private Deixis Deixis => _deixis ??= new Deixis(_tree, _page, _decided, Home);

    /// <summary>Whether a candidate is a pointing word (我市, 全省) and not a name.</summary>
    public static bool IsPointer(MentionCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return candidate is { Kind: EntityKind.Region, HomeLevel: not null, Known.Count: 0, Name.Length: > 0 };
    }

    /// <summary>What a candidate with entries, or a pointing word, means at its place.</summary>
    /// <param name="article">The article's index on the page.</param>
    /// <param name="field">The field the candidate's span counts in.</param>
    /// <param name="candidate">A candidate of kind region.</param>
    public RegionChoice Choose(int article, TextField field, MentionCandidate candidate)
    {
        if (IsPointer(candidate))
            return Deixis.OfPointer(article, field, candidate.Span, candidate.Name!) is { } pointed ? new RegionChoice(pointed, []) : RegionChoice.None;
        if (Find(article, field, candidate.Span) is not { } decided)
            return RegionChoice.None;
        return decided.Entries.Count == 1 ? new RegionChoice(decided.Entries[0], []) : new RegionChoice(null, decided.Entries.ToList());
    }

    /// <summary>Whose an institution or meeting is whose name begins with a mere level: 市委党校, 省教育厅; null when nothing tells.</summary>
    /// <param name="article">The article's index on the page.</param>
    /// <param name="field">The field the span counts in.</param>
    /// <param name="span">Where the name stands.</param>
    /// <param name="level">The level its beginning tells.</param>
    /// <param name="name">The name as it is printed.</param>
    public LexiconEntry? HomeOf(int article, TextField field, TextSpan span, RegionLevel level, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Deixis.OfInstitution(article, field, span, level, name);
    }

    /// <summary>
    /// The full name of such an institution or meeting: 市委党校 of 株洲市 is 株洲市委党校, 州委 of 湘西土家族苗族自治州 is 湘西州委.
    /// </summary>
    public static string FullName(LexiconEntry home, string name)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentException.ThrowIfNullOrEmpty(name);
        // 团县委 is the league's committee there, 团南江县委.
        if (name[0] == '团' && name.Length > 2)
            return "团" + FullName(home, name[1..]);
        if (name.Length > 3 && name.AsSpan(0, 3) is "自治区" or "自治州" or "自治县" && home.Name.EndsWith(name[..3], StringComparison.Ordinal))
            return home.Name + name[3..];
        var withUnit = home.Aliases.Prepend(home.Name).Where(alias => alias.EndsWith(name[0])).MinBy(alias => alias.Length);
        if (withUnit is not null)
            return withUnit + name[1..];
        if (name[0] == '省')
            return home.Name + name[1..];
        if (!"市县区州盟旗自街社镇乡村".Contains(name[0]))
            return home.Name + name;
        return home.Aliases.Prepend(home.Name).MinBy(alias => alias.Length) + name;
    }

    /// <summary>
    /// Where a place found by shape lies: the place named right before it here or elsewhere on the page, for a zone also the place it
    /// is named after; null when nothing tells.
    /// </summary>
    public EntityId? ParentOf(MentionCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        if (!PlaceParents.IsPlaceByShape(candidate))
            return null;
        return _parents.PrintedParentOf(candidate) ?? NamedAfter(candidate.Name!)?.Id;
    }

    /// <summary>
    /// The id of a place found by shape. A settlement's has the key of what it lies in before its name, since there is a 城关镇 in many
    /// counties: <c>region:430224/高陇镇/龙匠村</c>.
    /// </summary>
    public EntityId IdOf(MentionCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return _parents.IdOf(candidate);
    }

    /// <summary>Gives working memory back for the next page; nothing may be asked afterwards. A linker that is just left only costs memory.</summary>
    internal void GiveBack()
    {
        _decided.Clear();
        t_spare = _decided;
    }

    /// <summary>Lists the page's candidates of kind region, from left to right, and those of them that the lexicon knows.</summary>
    private Signs ReadRegions(RecognizedArticle[] page, List<RegionCandidate> regions, List<RegionMention> found)
    {
        var signs = default(Signs);
        for (var article = 0; article < page.Length; article++)
        {
            foreach (var field in RecognizedArticle.Fields)
            {
                foreach (var candidate in page[article].Candidates.In(field))
                {
                    if (candidate.Kind != EntityKind.Region)
                    {
                        signs |= candidate.Kind == EntityKind.Institution && !IsFullName(candidate) ? Signs.HouseOfLevel : 0;
                        continue;
                    }

                    regions.Add(new RegionCandidate(article, field, candidate));
                    if (candidate.Known.Count == 0)
                    {
                        signs |= Signs.Unknown;
                        continue;
                    }

                    signs |= candidate.Known.Count > 1 ? Signs.Namesakes : 0;
                    _tree.Fetch(candidate.Known[0]);
                    found.Add(new RegionMention(article, field, candidate.Span, candidate.Known));
                }
            }
        }

        return signs;
    }

    /// <summary>The first characters of the page's institutions that begin with a mere level: 省 of 省妇联; null without one.</summary>
    private static List<char>? UnitsOfHouses(RecognizedArticle[] page)
    {
        List<char>? units = null;
        foreach (var article in page)
        {
            foreach (var field in RecognizedArticle.Fields)
            {
                foreach (var candidate in article.Candidates.In(field))
                {
                    if (candidate.Kind == EntityKind.Institution && !IsFullName(candidate) && NameOf(candidate) is { Length: > 0 } name && "省市县区州".Contains(name[0]))
                        (units ??= []).Add(name[0]);
                }
            }
        }

        return units;
    }

    /// <summary>The names of the page's other institutions, without 中共 before them.</summary>
    private static List<string> NamesOfHouses(RecognizedArticle[] page)
    {
        var names = new List<string>();
        foreach (var article in page)
        {
            foreach (var field in RecognizedArticle.Fields)
            {
                foreach (var candidate in article.Candidates.In(field))
                {
                    if (candidate.Kind == EntityKind.Institution && IsFullName(candidate) && NameOf(candidate) is { } name)
                        names.Add(name.StartsWith("中共", StringComparison.Ordinal) ? name[2..] : name);
                }
            }
        }

        return names;
    }

    private static bool IsFullName(MentionCandidate house) => house.HomeLevel is null;

    private static string? NameOf(MentionCandidate house) => house.Known.Count > 0 ? house.Known[0].Name : house.Name;

    /// <summary>The last characters of the words that point to the page's own region: 市 of 我市. 自治区 is as often the one above it.</summary>
    private static IReadOnlyList<char> UnitsOfPointers(List<RegionCandidate> regions)
    {
        List<char>? units = null;
        foreach (var (_, _, candidate) in regions)
        {
            if (IsPointer(candidate) && candidate.Name is { Length: 2 } pointer)
                (units ??= []).Add(pointer[^1]);
        }

        return units ?? (IReadOnlyList<char>)[];
    }

    /// <summary>The mention at a place, or null.</summary>
    private RegionMention? Find(int article, TextField field, TextSpan span)
    {
        // Mentions are asked for in their order as a rule.
        if (_next < _decided.Count && _decided[_next] is var next && next.Span == span && next.Field == field && next.Article == article)
        {
            _next++;
            return next;
        }

        int low = 0, high = _decided.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var mention = _decided[middle];
            var order = mention.Article != article ? mention.Article.CompareTo(article)
                : mention.Field != field ? mention.Field.CompareTo(field)
                : mention.Span.CompareTo(span);
            if (order == 0)
                return mention;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    private List<RegionMention> Decided(List<RegionMention> found)
    {
        var homonyms = new Homonyms(_tree, found, Home);
        return found.ConvertAll(mention => Decided(mention, homonyms));
    }

    private RegionMention Decided(RegionMention mention, Homonyms homonyms)
    {
        if (mention.Entries.Count == 1)
            return mention;
        var choice = homonyms.Choose(mention.Article, mention.Field, mention.Span, mention.Span.Of(_page[mention.Article].Article.TextOf(mention.Field)), mention.Entries);
        return mention with { Entries = choice.Entry is { } entry ? new EntryList(entry) : new EntryList(choice.Open) };
    }

    private LexiconEntry? NamedAfter(string zone)
    {
        var names = _lexicon.Gazetteer.FindAll(zone).Where(match => match.Span.Start == 0 && match.Entry.Kind == EntityKind.Region && !match.IsWeak).ToList();
        return names.Count > 0 && (names.Count == 1 || names[1].Span.Length < names[0].Span.Length) ? names[0].Entry : null;
    }
}
