using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>The recognisers of institutions over one lexicon: of those it knows and of those that no list names.</summary>
public static class InstitutionRecognizers
{
    /// <summary>All of them, in the order they read: a later one may build on what the ones before it found.</summary>
    public static IReadOnlyList<IMentionRecognizer> All(LexiconCatalog lexicon)
    {
        var words = new InstitutionWords(lexicon);
        return
        [
            new InstitutionByName(words),
            new InstitutionByOrgan(words),
            new InstitutionAbroad(lexicon),
            new InstitutionByDepartments(words),
            new InstitutionBySuffix(words),
            new InstitutionByBranch(),
            new InstitutionByShortForm(),
            new InstitutionByContext(words),
            new InstitutionByTail(words),
            new InstitutionByNeighbour(words),
            new InstitutionByPlant(words),
            new InstitutionByByline(),
            new InstitutionInTitleMarks(),
        ];
    }
}
