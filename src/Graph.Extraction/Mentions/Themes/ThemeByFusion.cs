using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Themes;

/// <summary>
/// Themes that bring two things together in ever new wordings: 数字经济与实体经济深度融合, 实体经济和数字经济的融合发展 and 数字技术同实体经济融合
/// are all 数实融合. Which things make which theme is told by the plain list <c>themes/fusions.txt</c>. Where both things are entities of their own they are
/// named too, and the theme stands in what is done with them: 数字经济与实体经济|深度融合.
/// </summary>
public sealed class ThemeByFusion : IMentionRecognizer
{
    private const int LongestSide = 8;

    /// <summary>数字经济和实体经济深度融合, in characters.</summary>
    private const int LongestPair = 20;

    private const string Joints = "和与同及、";

    private readonly IReadOnlyList<Fusion> _fusions;
    private readonly WordList _sides;

    /// <summary>Where a side may begin behind a joint.</summary>
    private readonly Trigger _joints;
    private readonly WordList _unions;
    private readonly WordList _between;

    /// <summary>Reads the lists; a line names the theme, then both sides, each with its wordings parted by |.</summary>
    /// <exception cref="FormatException">A line does not have three parts, or names a theme the lexicon does not have.</exception>
    public ThemeByFusion(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _fusions = [.. lexicon.List("themes/fusions.txt").Select(line => Read(line, lexicon))];
        _sides = new WordList(_fusions.SelectMany(fusion => fusion.Sides));
        _joints = Trigger.Pairs(Joints, _sides.Words.Select(side => side[0]));
        _unions = new WordList(["融合", "融合发展", "结合", "相融合", "相结合", "融合共生"]);
        _between = new WordList(["的", "深度", "的深度", "有机", "紧密", "加速", "全面", "更深度", "双向", "互促", "深入", "高水平", "加快"]);
    }

    /// <inheritdoc/>
    public string Name => "theme-by-fusion";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_joints];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text.AsSpan();
        foreach (var joint in text.PlacesOf(_joints))
        {
            if (joint == 0 || _sides.LongestAt(printed, joint + 1) == 0)
                continue;
            foreach (var fusion in _fusions)
            {
                if ((SpanAround(text, joint, fusion.Left, fusion.Right) ?? SpanAround(text, joint, fusion.Right, fusion.Left)) is { } span)
                    found.Add(new MentionCandidate(span, EntityKind.Theme, Name) { Entries = [fusion.Theme] });
            }
        }
    }

    /// <summary>The wording first + joint + second + union around the joint, the union alone where both are known, or null.</summary>
    private TextSpan? SpanAround(RecognitionText recognized, int joint, WordList first, WordList second)
    {
        var text = recognized.Text.AsSpan();
        var length = second.LongestAt(text, joint + 1);
        if (length == 0)
            return null;
        var before = first.LongestEnding(text[Math.Max(0, joint - LongestSide)..joint]);
        if (before == 0)
            return null;
        var behind = joint + 1 + length;
        var at = behind + _between.LongestAt(text, behind);
        var union = _unions.LongestAt(text, at);
        if (union > 0)
        {
            return new TextSpan(StartOf(recognized, joint - before, joint, behind), at + union);
        }

        // 信息化和工业化|、科技创新和产业创新深度融合: the last pair of a list tells what becomes of each.
        return IsLedToUnion(text, behind) ? new TextSpan(joint - before, behind) : null;
    }

    /// <summary>Where the theme begins: behind the sides that are named too. A second side nobody names alone is part of it: 科技创新和|产业创新深度融合.</summary>
    private static int StartOf(RecognitionText text, int first, int joint, int behind)
    {
        if (!IsKnown(text, new TextSpan(first, joint)))
            return first;
        return IsKnown(text, new TextSpan(joint + 1, behind)) ? behind + (text.Text[behind] == '的' ? 1 : 0) : joint + 1;
    }

    /// <summary>Whether a side is an entity by itself: 实体经济, 先进制造业, not 文化.</summary>
    private static bool IsKnown(RecognitionText text, TextSpan side) =>
        text.MatchesOver(side).Any(static (in match) => match is { IsWeak: false, Kind: EntityKind.Theme or EntityKind.Industry });

    /// <summary>Whether another pair and what becomes of both follows behind a pair of a list.</summary>
    private bool IsLedToUnion(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || text[start] != '、')
            return false;
        var rest = text.Slice(start + 1, Math.Min(LongestPair, text.Length - start - 1));
        var end = rest.IndexOfAny("、，。；");
        rest = end < 0 ? rest : rest[..end];
        return rest.IndexOf("融合") is > 0 and var union && rest[..union].IndexOfAny(Joints) > 0;
    }

    private static Fusion Read(string line, LexiconCatalog lexicon)
    {
        var parts = line.Split('\t');
        if (parts.Length != 3 || lexicon.Find(EntityId.Of(EntityKind.Theme, parts[0])) is not { } theme)
            throw new FormatException($"themes/fusions.txt: '{line}' must be a theme of the lexicon and two sides, parted by tabs.");
        return new Fusion(theme, new WordList(parts[1].Split('|')), new WordList(parts[2].Split('|')), [.. parts[1].Split('|'), .. parts[2].Split('|')]);
    }

    private sealed record Fusion(LexiconEntry Theme, WordList Left, WordList Right, IReadOnlyList<string> Sides);
}
