using System.Collections.Frozen;
using Graph.Extraction.Pages;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Who speaks on a page that prints a conversation: two names or houses at least, each with a colon over two lines and more (杜若飞：…, 某某日报：…). A line that one of
/// them opens is text, however short it is.
/// </summary>
internal sealed class DialogueTurns
{
    /// <summary>Who speaks is called by no fewer characters.</summary>
    private const int MinName = 2;

    /// <summary>Nor by more.</summary>
    private const int MaxName = 6;

    /// <summary>Two speak at least, and each so often.</summary>
    private const int MinTurns = 2;

    private static readonly DialogueTurns None = new(FrozenSet<string>.Empty);

    private readonly FrozenSet<string> _names;

    private DialogueTurns(FrozenSet<string> names) => _names = names;

    /// <summary>The speakers of a page.</summary>
    public static DialogueTurns Of(string text, List<SourceLine> lines)
    {
        Dictionary<string, int>? counts = null;
        foreach (var line in lines)
        {
            if (Opener(text.AsSpan(line.Span.Start, line.Span.Length)) is not { IsEmpty: false } name)
                continue;
            var key = name.ToString();
            counts ??= new Dictionary<string, int>(StringComparer.Ordinal);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        if (counts is null || counts.Count < MinTurns)
            return None;
        var names = counts.Where(pair => pair.Value >= MinTurns).Select(pair => pair.Key).ToList();
        return names.Count < MinTurns ? None : new DialogueTurns(names.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Whether one of the speakers opens the line.</summary>
    public bool Opens(ReadOnlySpan<char> line) => _names.Count > 0 && Opener(line) is { IsEmpty: false } name && _names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>The characters before a colon where a line begins with a few and goes on behind it.</summary>
    private static ReadOnlySpan<char> Opener(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, MaxName + 1)].IndexOfAny('：', ':');
        if (colon < MinName || colon + 2 >= line.Length)
            return default;
        foreach (var c in line[..colon])
        {
            if (!CharacterClass.IsHan(c))
                return default;
        }

        return line[..colon];
    }
}
