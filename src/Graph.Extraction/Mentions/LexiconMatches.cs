using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Mentions;

/// <summary>Questions asked of the names at one place.</summary>
internal static class LexiconMatches
{
    /// <summary>Whether one of the matches is such.</summary>
    public static bool Any(this ReadOnlySpan<LexiconMatch> matches, Func<LexiconMatch, bool> isSuch)
    {
        foreach (ref readonly var match in matches)
        {
            if (isSuch(match))
                return true;
        }

        return false;
    }
}
