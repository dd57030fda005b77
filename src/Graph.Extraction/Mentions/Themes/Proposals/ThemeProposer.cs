using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Mentions.Themes.Proposals;

/// <summary>
/// Proposes wordings of a corpus that may be themes: runs of two and more words that are frequent, hold together, and are free on both
/// sides. What the lexicon names already, of whatever kind, is left out, and so is what its lists <c>themes/general-words.txt</c> and
/// <c>themes/not-heads.txt</c> tell to be no theme. A pure function of the texts.
/// </summary>
public sealed class ThemeProposer(Segmenter segmenter, LexiconCatalog lexicon)
{
    private const int ShortestTerm = 4;
    private const int LongestTerm = 12;

    private readonly WordList _general = new(lexicon.List("themes/general-words.txt"));
    private readonly WordList _notHeads = new(lexicon.List("themes/not-heads.txt"));

    /// <summary>The wordings that reach what the options ask for, the highest score first, then in ordinal order.</summary>
    /// <param name="articles">The corpus, one text an article. O(words · most words) time; about 100 bytes a word.</param>
    /// <param name="options">What a wording must reach.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public IReadOnlyList<ThemeProposal> Propose(IEnumerable<string> articles, ThemeProposalOptions options)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        var table = new PhraseTable(articles, segmenter, options.MostWords, options.MinArticles);
        var proposals = new List<ThemeProposal>();
        for (var length = 2; length <= options.MostWords; length++)
        {
            var entropies = table.EntropiesOf(length);
            foreach (var phrase in table.Phrases(length))
            {
                if (phrase.Articles < options.MinArticles || !MayBeTerm([.. table.WordsOf(phrase)]))
                    continue;
                var (left, right) = entropies[phrase.Place];
                var cohesion = table.CohesionOf(phrase);
                var term = string.Concat(table.WordsOf(phrase));
                if (_notHeads.LongestEnding(term) == 0 && cohesion >= options.MinCohesion && Math.Min(left, right) >= options.MinEntropy && lexicon.FindByName(term).Count == 0)
                    proposals.Add(new ThemeProposal(term, phrase.Articles, phrase.Occurrences, cohesion, left, right));
            }
        }

        return [.. proposals.OrderByDescending(p => p.Score).ThenBy(p => p.Term, StringComparer.Ordinal).Take(options.Limit)];
    }

    /// <summary>Whether words can make a term: content words only, no verb in front or at the end that would make it a sentence's part.</summary>
    private bool MayBeTerm(string[] words)
    {
        var length = words.Sum(word => word.Length);
        return length is >= ShortestTerm and <= LongestTerm
            && Array.TrueForAll(words, word => word.Length > 1 && !_general.Contains(word) && segmenter.Dictionary.TagOf(word) is { } tag && IsContent(tag))
            && segmenter.Dictionary.TagOf(words[0]) is not "v"
            && segmenter.Dictionary.TagOf(words[^1]) is "n" or "vn" or "an" or "l" or "nz";
    }

    /// <summary>Nouns, verbs, adjectives and set phrases, by the tags of the segmenter's dictionary; names of persons and places are none.</summary>
    private static bool IsContent(string tag) => tag is "n" or "nz" or "vn" or "v" or "a" or "an" or "b" or "j" or "l" or "i";
}
