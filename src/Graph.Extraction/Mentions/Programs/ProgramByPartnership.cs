using System.Buffers;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// The pairing of an eastern province with a western one, called by one character of each: 苏陕协作, 京豫对口协作, and in lists 苏陕、津陕协作.
/// </summary>
public sealed class ProgramByPartnership : IMentionRecognizer
{
    private static readonly WordList Kinds = new(["协作", "对口协作", "对口合作", "对口支援", "对口帮扶"]);

    private readonly SearchValues<char> _provinces;
    private readonly Trigger _kinds = Trigger.Words(Kinds);

    /// <summary>Reads the provinces' one-character names.</summary>
    public ProgramByPartnership(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        // 青 for 青海, 疆 for 新疆 and 宁 for 宁夏 mean other things too, but not beside another province before 协作.
        _provinces = SearchValues.Create([.. lexicon.Entries.Where(entry => entry.Kind == EntityKind.Region && entry.Has("province"))
            .SelectMany(entry => entry.Aliases.Concat(entry.WeakAliases)).Where(alias => alias.Length == 1).Select(alias => alias[0]).Concat("青疆宁甘")]);
    }

    /// <inheritdoc/>
    public string Name => "program-by-partnership";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_kinds];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_kinds))
        {
            var length = Kinds.LongestAt(printed, at);
            for (var end = at; length > 0 && IsPair(printed, end); end -= 3)
            {
                found.Add(new MentionCandidate(new TextSpan(end - 2, end == at ? at + length : end), EntityKind.Program, Name)
                {
                    Name = string.Concat(printed.AsSpan(end - 2, 2), printed.AsSpan(at, length)),
                    Confidence = 50,
                });
                if (end < 5 || printed[end - 3] != '、')
                    break;
            }
        }
    }

    /// <summary>Whether two provinces stand before <paramref name="end"/>, and no third: 川渝黔协作 is about more than a pairing.</summary>
    private bool IsPair(string text, int end) =>
        end >= 2 && _provinces.Contains(text[end - 1]) && _provinces.Contains(text[end - 2]) && text[end - 1] != text[end - 2] && (end < 3 || !_provinces.Contains(text[end - 3]));
}
