using System.Runtime.InteropServices;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Extraction.Text;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>
/// Where a text may name a person shown by what stands beside the name: a surname, or characters of foreign names, behind a mark, a post, an age or a word
/// such as 由, or before a title. Surnames are everyday characters, and four of five places are ruled out by the character before.
/// </summary>
internal sealed class PersonPlaces
{
    /// <summary>44岁的|才仁扎巴: behind how old somebody is, and behind an office or a house (主席的|陈鸿波). 的 alone stands before too much.</summary>
    private const string Age = "岁的";

    /// <summary>What is filled anew for every text of a thread.</summary>
    [ThreadStatic]
    private static List<int>? t_all;

    /// <summary>What may stand right before a name that is shown by it.</summary>
    private readonly CharacterSet _before;

    /// <summary>Where a name may begin, whatever stands beside it.</summary>
    private readonly Trigger _anywhere;
    private readonly Trigger _shown;
    private readonly Trigger _titles;
    private readonly Trigger _owners;

    /// <summary>What stands before 的 where a name may follow: 岁, and the last characters of offices and houses.</summary>
    private readonly CharacterSet _beforeParticle;

    /// <summary>Where a name with a dot may begin.</summary>
    private readonly Trigger _beforeDot;
    private readonly PersonWords _words;

    /// <summary>The places by the words of persons.</summary>
    /// <param name="words">The words.</param>
    /// <param name="wordsBefore">The characters before a name, beside marks and the last ones of posts, that may show it.</param>
    /// <param name="titlesAfter">Titles that stand behind a name and show it by themselves: 李保国|同志.</param>
    public PersonPlaces(PersonWords words, string wordsBefore, IReadOnlyCollection<string> titlesAfter)
    {
        _words = words;
        var marks = Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => !CharacterClass.IsCommonHan(c));
        _before = new CharacterSet([.. marks, .. words.Posts.Words.Select(post => post[^1]), .. wordsBefore]);
        var names = Trigger.Words(words.Surnames, words.JapaneseSurnames, words.NameParts);
        _anywhere = names.Or(Trigger.Pairs(words.Transliteration, words.Transliteration));
        _beforeDot = names.Or(Trigger.Words([.. words.Transliteration.Select(c => c.ToString())]));
        _shown = _anywhere.Behind(_before);
        _titles = Trigger.Words(titlesAfter);
        char[] owners = [.. new HashSet<char>([Age[0], .. NameWithOffice.EndsOfHouses, .. words.Posts.Words.Where(post => post.Length > 1).Select(post => post[^1])]).Order()];
        _beforeParticle = new CharacterSet(owners);
        _owners = Trigger.Words([.. owners.Select(owner => $"{owner}{Age[1]}")]);
    }

    /// <summary>The triggers a text is scanned for.</summary>
    public IReadOnlyList<Trigger> Triggers => [_shown, _titles, _owners];

    /// <summary>The places of a text, in order, each once; until the thread asks for those of another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasDots">Whether dots such as foreign names have stand in it: then such a name may begin anywhere before one.</param>
    public ReadOnlySpan<int> In(RecognitionText text, bool hasDots)
    {
        var shown = text.PlacesOf(_shown);
        var titles = text.PlacesOf(_titles);
        var owners = text.PlacesOf(_owners);
        if (!hasDots && titles.IsEmpty && owners.IsEmpty)
            return shown;
        var all = t_all ??= [];
        all.Clear();
        all.AddRange(shown);
        foreach (var title in titles)
        {
            for (var start = Math.Max(0, title - PersonShape.LongestName); start <= title - PersonShape.ShortestName; start++)
            {
                if (_anywhere.StandsAt(text.Text, start))
                    all.Add(start);
            }
        }

        foreach (var owner in owners)
        {
            if (owner + Age.Length < text.Text.Length && _anywhere.StandsAt(text.Text, owner + Age.Length))
                all.Add(owner + Age.Length);
        }

        if (hasDots)
            AddBeforeDots(text.Text, all);
        all.Sort();
        var count = 0;
        var places = CollectionsMarshal.AsSpan(all);
        foreach (var at in places)
        {
            if (count == 0 || places[count - 1] != at)
                places[count++] = at;
        }

        return places[..count];
    }

    /// <summary>Adds where a name may begin that goes on to a dot.</summary>
    private void AddBeforeDots(string text, List<int> all)
    {
        for (var dot = PersonShape.NextDot(text, 0); dot >= 0; dot = PersonShape.NextDot(text, dot + 1))
        {
            for (var start = dot - 1; start >= 0 && dot - start <= PersonShape.LongestDotted && PersonShape.MayStandBeforeDot(_words, text[start]); start--)
            {
                if (_beforeDot.StandsAt(text, start))
                    all.Add(start);
            }
        }
    }

    /// <summary>Whether what stands right before a place may show a name there.</summary>
    public bool IsBehindSign(string text, int at) => at == 0 || _before.Contains(text[at - 1]) || text[at - 1] == Age[1] && at > 1 && _beforeParticle.Contains(text[at - 2]);

    /// <summary>44岁的|才仁扎巴.</summary>
    public static bool IsBehindAge(string text, int at) => text.AsSpan(0, at).EndsWith(Age);
}
