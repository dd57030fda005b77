using System.Runtime.InteropServices;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>The candidates of a page that stand: without overlaps, and unsure ones only where the page names the same entity surely.</summary>
/// <remarks>Working memory is given back when it is disposed of.</remarks>
internal readonly struct StandingCandidates : IDisposable
{
    /// <summary>What counts of a field, in the thread's list, which the next field fills anew.</summary>
    [ThreadStatic]
    private static List<MentionCandidate>? t_counting;

    /// <summary>What the page names surely, as far as it names things of those kinds unsurely too; null when it names nothing unsurely, and the question does not arise.</summary>
    private readonly Identities? _sure;

    private StandingCandidates(Identities? sure) => _sure = sure;

    /// <summary>Reads what the page names surely, which the names spread over it later (<see cref="PageNames"/>) do not change.</summary>
    public static StandingCandidates Of(RecognizedArticle[] page, LexiconCatalog lexicon)
    {
        var unsureKinds = 0;
        foreach (var article in page)
        {
            foreach (var field in RecognizedArticle.Fields)
            {
                foreach (var candidate in article.Candidates.In(field))
                    unsureKinds |= IsSure(candidate) ? 0 : 1 << (int)candidate.Kind;
            }
        }

        return new StandingCandidates(unsureKinds == 0 ? null : SureIdentities(page, lexicon, unsureKinds));
    }

    /// <summary>The article with the candidates that stand in every field, by start.</summary>
    public RecognizedArticle Select(RecognizedArticle article) => new(article.Article, new FieldCandidates
    {
        Body = Select(article.Candidates.In(TextField.Body)),
        Title = Select(article.Candidates.In(TextField.Title)),
        Byline = Select(article.Candidates.In(TextField.Byline)),
    });

    /// <summary>The candidates of one field that stand, by start.</summary>
    public MentionCandidate[] Select(ReadOnlySpan<MentionCandidate> candidates)
    {
        if (_sure is null)
            return CandidateSelection.Select(candidates);
        var counting = t_counting ??= [];
        counting.Clear();
        foreach (var candidate in candidates)
        {
            if (IsSure(candidate) || _sure.Hold(candidate))
                counting.Add(candidate);
        }

        return CandidateSelection.Select(CollectionsMarshal.AsSpan(counting));
    }

    /// <summary>Gives working memory back; nothing may be selected afterwards.</summary>
    public void Dispose() => _sure?.GiveBack();

    private static bool IsSure(MentionCandidate candidate) => candidate.Confidence >= MentionCandidate.SureEnough;

    /// <summary>What the sure candidates of some kinds name, a bit for each kind: an id tells the kind, so that what is of another one is none of the unsure ones.</summary>
    private static Identities SureIdentities(RecognizedArticle[] page, LexiconCatalog lexicon, int kinds)
    {
        var sure = new Identities(lexicon);
        foreach (var article in page)
        {
            foreach (var field in RecognizedArticle.Fields)
            {
                foreach (var candidate in article.Candidates.In(field))
                {
                    if (IsSure(candidate) && (kinds & (1 << (int)candidate.Kind)) != 0)
                        sure.Add(candidate);
                }
            }
        }

        return sure;
    }
}
