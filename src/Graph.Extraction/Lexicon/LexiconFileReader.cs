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
        if (!KindOfFolder.TryGetValue(folder, out var kind))
        {
            problems.Add(new LexiconProblem(file.Place, 1, $"The folder '{folder}' is none of {string.Join(", ", KindOfFolder.Keys)}: move the file."));
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

        var strong = new List<string>();
        var weak = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { name };
        foreach (var part in Column(1).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var alias = part.TrimStart('?');
            if (alias.Length == 0 || !seen.Add(alias))
                problems.Add(new LexiconProblem(file, number, $"The alias '{part}' is empty or stands twice on the line: take it out."));
            else
                (part[0] == '?' ? weak : strong).Add(alias);
        }

        var key = Column(4);
        return new LexiconEntry(kind, key.Length == 0 ? name : key, name)
        {
            Aliases = strong,
            WeakAliases = weak,
            Parent = Column(2) is { Length: > 0 } parent ? parent : null,
            Flags = Column(3).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            File = file,
            Line = number,
        };

        string Column(int index) => index < columns.Length ? columns[index].Trim() : "";
    }
}
