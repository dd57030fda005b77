using Graph.Model;

namespace Graph.Extraction.Lexicon;

/// <summary>The rules a lexicon must keep as a whole; each broken one names the file and the line.</summary>
internal static class LexiconCheck
{
    /// <summary>Joins lines of the same kind, key and name (an extension by a user); another name for a key is a contradiction.</summary>
    public static IReadOnlyList<LexiconEntry> Merge(IEnumerable<LexiconEntry> entries, List<LexiconProblem> problems)
    {
        var byId = new Dictionary<EntityId, LexiconEntry>();
        foreach (var entry in entries)
        {
            if (!byId.TryGetValue(entry.Id, out var first))
            {
                byId.Add(entry.Id, entry);
            }
            else if (string.Equals(first.File, entry.File, StringComparison.Ordinal))
            {
                problems.Add(new LexiconProblem(entry.File, entry.Line, $"'{entry.Name}' stands at line {first.Line} already: join the two lines."));
            }
            else if (!string.Equals(first.Name, entry.Name, StringComparison.Ordinal))
            {
                problems.Add(new LexiconProblem(
                    entry.File, entry.Line, $"'{entry.Name}' contradicts {first.File}:{first.Line}, where the key '{entry.Key}' has the name '{first.Name}': use that name, or another key."));
            }
            else if (entry.Parent is not null && first.Parent is not null && !string.Equals(first.Parent, entry.Parent, StringComparison.Ordinal))
            {
                problems.Add(new LexiconProblem(
                    entry.File, entry.Line, $"The parent '{entry.Parent}' of '{entry.Name}' contradicts {first.File}:{first.Line}, where it is '{first.Parent}': leave it out."));
            }
            else
            {
                byId[entry.Id] = first with
                {
                    Aliases = [.. first.Aliases.Union(entry.Aliases, StringComparer.Ordinal)],
                    WeakAliases = [.. first.WeakAliases.Union(entry.WeakAliases, StringComparer.Ordinal).Except(entry.Aliases, StringComparer.Ordinal)],
                    Parent = first.Parent ?? entry.Parent,
                    Flags = [.. first.Flags.Union(entry.Flags, StringComparer.Ordinal)],
                };
            }
        }

        return [.. byId.Values];
    }

    /// <summary>Parents exist and do not go in a circle, and no strong name belongs to two entries of a kind (homonymous regions apart).</summary>
    public static void Check(IReadOnlyList<LexiconEntry> entries, List<LexiconProblem> problems)
    {
        var byId = entries.ToDictionary(entry => entry.Id);
        var owners = new Dictionary<(EntityKind Kind, string Name), LexiconEntry>();
        foreach (var entry in entries)
        {
            var parentKind = entry.Kind == EntityKind.Institution ? EntityKind.Region : entry.Kind;
            if (entry.Parent is { } parent && !byId.ContainsKey(EntityId.Of(parentKind, parent)))
                problems.Add(new LexiconProblem(entry.File, entry.Line, $"The parent '{parent}' of '{entry.Name}' is no {parentKind.ToIdPrefix()} of the lexicon: {(parentKind == EntityKind.Region ? "give the code of one, such as 430200" : "add it or mend the key")}."));
            if (CircleAbove(entry, byId) is { } circle)
                problems.Add(new LexiconProblem(entry.File, entry.Line, $"'{entry.Name}' is its own parent ({circle}): take one of them out."));
            if (entry.Kind == EntityKind.Region)
                continue;
            foreach (var name in entry.Aliases.Prepend(entry.Name))
            {
                if (!owners.TryAdd((entry.Kind, name), entry))
                {
                    var other = owners[(entry.Kind, name)];
                    problems.Add(new LexiconProblem(entry.File, entry.Line, $"'{name}' is a name of '{other.Name}' too ({other.File}:{other.Line}): keep it in one place or make it weak with '?'."));
                }
            }
        }
    }

    /// <summary>A user's lists have the names of built-in ones, which they add to, and no line twice.</summary>
    public static void CheckLists(IReadOnlyList<LexiconFile> files, List<LexiconProblem> problems)
    {
        var known = files.Where(file => file.Folder.Length == 0 && IsList(file)).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Folder.Length > 0 && IsList(file)))
        {
            if (!known.Contains(file.Path))
            {
                var folder = file.Path[..(file.Path.LastIndexOf('/') + 1)];
                var near = known.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => path[folder.Length..]).Where(path => !path.Contains('/', StringComparison.Ordinal));
                problems.Add(new LexiconProblem(file.Place, 1, $"There is no list of this name to add to; there are {string.Join(", ", near.Order(StringComparer.Ordinal))}: rename the file."));
            }

            var lines = new Dictionary<string, int>(StringComparer.Ordinal);
            var number = 0;
            foreach (var line in file.Text.Split('\n').Select(line => line.Trim()))
            {
                number++;
                if (line.Length > 0 && line[0] != '#' && !lines.TryAdd(line, number))
                    problems.Add(new LexiconProblem(file.Place, number, $"'{line}' stands at line {lines[line]} already: take one of them out."));
                if (line.Contains('\uFFFD', StringComparison.Ordinal))
                    problems.Add(new LexiconProblem(file.Place, number, "The line is not UTF-8: save the file in that encoding."));
            }
        }

        static bool IsList(LexiconFile file) => file.Path.EndsWith(".txt", StringComparison.Ordinal);
    }

    /// <summary>The names from an entry over its parents back to itself; null when they end elsewhere.</summary>
    private static string? CircleAbove(LexiconEntry entry, Dictionary<EntityId, LexiconEntry> byId)
    {
        var names = new List<string> { entry.Name };
        for (var at = entry; at.Parent is { } parent && byId.TryGetValue(EntityId.Of(entry.Kind, parent), out var above) && names.Count <= byId.Count; at = above)
        {
            names.Add(above.Name);
            if (ReferenceEquals(above, entry))
                return string.Join(" > ", names);
        }

        return null;
    }
}
