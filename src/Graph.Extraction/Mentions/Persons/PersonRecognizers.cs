using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>The recognisers of persons that no list names, over one lexicon.</summary>
public static class PersonRecognizers
{
    /// <summary>All of them, in the order explanations show them.</summary>
    public static IReadOnlyList<IMentionRecognizer> All(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var words = new PersonWords(lexicon);
        return [new PersonByName(), new PersonByByline(), new PersonByContext(words), new PersonByList(words)];
    }
}
