using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>The recognisers of persons over one lexicon: of those it knows and of those that no list names.</summary>
public static class PersonRecognizers
{
    /// <summary>All of them, in the order they read: a later one may build on what the ones before it found.</summary>
    public static IReadOnlyList<IMentionRecognizer> All(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var words = new PersonWords(lexicon);
        return [new PersonByName(), new PersonByByline(), new PersonByContext(words), new PersonByList(words)];
    }
}
