using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Lexicon;

/// <summary>Reads the lines of one <c>.tsv</c> file into entries, as the folder's README defines them.</summary>
internal static class LexiconFileReader
{
    private static readonly Dictionary<string, EntityKind> KindOfFolder = new(StringComparer.Ordinal)
    {
        ["regions"] = EntityKind.Region,
        ["industries"] = EntityKind.Industry,
        ["programs"] = EntityKind.Program,
        ["institutions"] = EntityKind.Institution,
        ["persons"] = EntityKind.Person,
        ["themes"] = EntityKind.Theme,
    };

    public static void Read(LexiconFile file, List<LexiconEntry> entries, List<LexiconProblem> problems)
    {
        var folder = file.Path.Split('/')[0];
        if (folder.Length == file.Path.Length || !KindOfFolder.TryGetValue(folder, out var kind))
        {
            problems.Add(new LexiconProblem(file.Place, 1, $"The file stands in none of the folders {string.Join(", ", KindOfFolder.Keys)}: move it."));
            return;
        }

        var number = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            number++;
            var text = line.TrimEnd('\r');
            if (number == 1)
                text = text.TrimStart('\uFEFF');
            if (text.Length == 0 || text[0] == '#')
                continue;
            if (ReadLine(kind, file.Place, number, text, problems) is { } entry)
                entries.Add(entry);
        }
    }

    private static LexiconEntry? ReadLine(EntityKind kind, string file, int number, string line, List<LexiconProblem> problems)
    {
        var columns = line.Split('\t');
        var name = columns[0].Trim();
        if (columns.Length > 5 || name.Length == 0)
        {
            problems.Add(new LexiconProblem(file, number, "A line has one to five columns separated by tabs, the first of them the name."));
            return null;
        }

        if (line.Contains('\uFFFD', StringComparison.Ordinal))
            problems.Add(new LexiconProblem(file, number, "The line is not UTF-8: save the file in that encoding."));
        if (name.Contains('|', StringComparison.Ordinal))
            problems.Add(new LexiconProblem(file, number, $"The name '{name}' holds a '|': put a tab between the name and its aliases."));

        var strong = new List<string>();
        var weak = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { name };
        CheckMarks(name);
        foreach (var part in Column(1).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var alias = part.TrimStart('?');
            if (alias.Length == 0 || !seen.Add(alias))
                problems.Add(new LexiconProblem(file, number, $"The alias '{part}' is empty or stands twice on the line: take it out."));
            else
                (part[0] == '?' ? weak : strong).Add(alias);
            CheckMarks(alias);
        }

        string[] flags = Column(3).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var flag in flags.Except(LexiconFlags.Of(kind), StringComparer.Ordinal))
            problems.Add(new LexiconProblem(file, number, $"The flag '{flag}' is none of {string.Join(", ", LexiconFlags.Of(kind))}: mend it."));
        var key = Column(4);
        return new LexiconEntry(kind, key.Length == 0 ? name : key, name)
        {
            Aliases = strong,
            WeakAliases = weak,
            Parent = Column(2) is { Length: > 0 } parent ? parent : null,
            Flags = flags,
            File = file,
            Line = number,
        };

        void CheckMarks(string text)
        {
            if (text.AsSpan().ContainsAny(QuotedText.Marks))
                problems.Add(new LexiconProblem(file, number, $"'{text}' holds quotation marks: write it without, and it is found with and without them."));
        }

        string Column(int index) => index < columns.Length ? columns[index].Trim() : "";
    }
}
