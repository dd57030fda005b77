using System.Text.RegularExpressions;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Themes;

/// <summary>
/// Themes written as chains of single characters that grow and shrink: 产学研, 政产学研用, 政产学研金介用协同创新 are one, 产学研合作.
/// </summary>
public sealed partial class ThemeByCompound : IMentionRecognizer
{
    private static readonly NeededWords Words = new("产学研");

    private readonly LexiconEntry? _theme;

    /// <summary>Looks the theme up; without it the recogniser finds nothing.</summary>
    public ThemeByCompound(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _theme = lexicon.Find(EntityId.Of(EntityKind.Theme, "产学研合作"));
    }

    /// <inheritdoc/>
    public string Name => "theme-by-compound";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [Words.Trigger];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        if (_theme is null)
            return;
        foreach (var match in Words.MatchesOf(Chain(), text))
            found.Add(new MentionCandidate(new TextSpan(match.Index, match.Index + match.Length), EntityKind.Theme, Name) { Entries = [_theme] });
    }

    // Government, industry, learning, research, then any of finance, agents, users, services, capital, chambers; then how they work together.
    [GeneratedRegex("[政军]?产学研[金介用服资商创投贸媒]*(?:深度|协同|紧密)?(?:合作|融合|结合|协同|联盟|一体化?|对接)?(?:创新|发展)?", RegexOptions.CultureInvariant)]
    private static partial Regex Chain();
}
