using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>What names of persons are made of and what stands around them, from the lexicon's folder <c>persons/</c>.</summary>
public sealed class PersonWords
{
    private readonly CharacterSet _given;
    private readonly CharacterSet _transliteration;
    private readonly CharacterSet _onlyInDottedNames;

    /// <summary>Reads the lists.</summary>
    public PersonWords(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        Surnames = new WordList(List("surnames"));
        DoubtfulSurnames = new WordList(List("doubtful-surnames"));
        JapaneseSurnames = new WordList(List("japanese-surnames"));
        Posts = new WordList(List("posts"));
        NameParts = new WordList(List("name-parts"));
        Followers = new WordList(List("followers"));
        Speech = new WordList(List("speech"));
        NotPersons = new WordList(List("not-persons").Concat(List("not-names")));
        _given = new CharacterSet(List("given-names").Where(line => line.Length == 1).Select(line => line[0]));
        WholeGivenNames = new WordList(List("given-names").Where(line => line.Length > 1));
        Transliteration = [.. List("transliteration").Where(line => line.Length == 1).Select(line => line[0])];
        _transliteration = new CharacterSet(Transliteration);
        _onlyInDottedNames = new CharacterSet(List("dotted-names").Where(line => line.Length == 1).Select(line => line[0]));

        IReadOnlyList<string> List(string name) => lexicon.List($"persons/{name}.txt");
    }

    /// <summary>Surnames of one and two characters.</summary>
    public WordList Surnames { get; }

    /// <summary>Surnames that are mostly ordinary words: 和, 都, 全.</summary>
    public WordList DoubtfulSurnames { get; }

    /// <summary>Surnames of Japan of two characters and more: 岸田, 长谷川.</summary>
    public WordList JapaneseSurnames { get; }

    /// <summary>What Tibetan, Mongolian, Uyghur and Yi names are made of: 扎西, 顿珠, 其其格.</summary>
    public WordList NameParts { get; }

    /// <summary>Posts and occupations: 局长, 院士.</summary>
    public WordList Posts { get; }

    /// <summary>What stands right after a name: 说, 主持, 在.</summary>
    public WordList Followers { get; }

    /// <summary>Verbs of saying.</summary>
    public WordList Speech { get; }

    /// <summary>Words that look like names and are none: 高水平, 全国.</summary>
    public WordList NotPersons { get; }

    /// <summary>Given names with a character that hardly any other holds: 建业, 北辰.</summary>
    public WordList WholeGivenNames { get; }

    /// <summary>The characters foreign and minority names are written with.</summary>
    public IReadOnlyList<char> Transliteration { get; }

    /// <summary>Whether given names are made of the character.</summary>
    public bool IsGiven(char character) => _given.Contains(character);

    /// <summary>Whether foreign and minority names are written with the character.</summary>
    public bool IsTransliteration(char character) => _transliteration.Contains(character);

    /// <summary>Whether such names are written with the character, but only a dot shows it: 合 and 那 are everyday words elsewhere.</summary>
    public bool IsOnlyInDottedNames(char character) => _onlyInDottedNames.Contains(character);
}
