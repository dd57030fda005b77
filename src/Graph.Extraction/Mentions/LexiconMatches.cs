using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>Questions asked of the names at one place.</summary>
internal static class LexiconMatches
{
    /// <summary>What is asked of each: it is not copied to be asked, for this is asked at every place of every text.</summary>
    internal delegate bool Question(in LexiconMatch match);

    /// <summary>Whether one of the matches is of the kind, be it weak.</summary>
    public static bool Any(this ReadOnlySpan<LexiconMatch> matches, EntityKind kind)
    {
        foreach (ref readonly var match in matches)
        {
            if (match.Kind == kind)
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the matches is such.</summary>
    public static bool Any(this ReadOnlySpan<LexiconMatch> matches, Question isSuch)
    {
        foreach (ref readonly var match in matches)
        {
            if (isSuch(match))
                return true;
        }

        return false;
    }

    /// <summary>The first of the matches that is such, the longest of those at one place; null when none is.</summary>
    public static LexiconMatch? First(this ReadOnlySpan<LexiconMatch> matches, Question isSuch)
    {
        foreach (ref readonly var match in matches)
        {
            if (isSuch(match))
                return match;
        }

        return null;
    }
}
