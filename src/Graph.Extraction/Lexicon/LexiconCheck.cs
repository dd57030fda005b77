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
            else if (!string.Equals(first.Name, entry.Name, StringComparison.Ordinal)
                || (entry.Parent is not null && first.Parent is not null && !string.Equals(first.Parent, entry.Parent, StringComparison.Ordinal)))
            {
                problems.Add(new LexiconProblem(
                    entry.File, entry.Line, $"'{entry.Name}' contradicts {first.File}:{first.Line}, which has the same key with the name '{first.Name}' and the parent '{first.Parent}'."));
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

    /// <summary>Parents exist, and no strong name belongs to two entries of a kind (homonymous regions apart).</summary>
    public static void Check(IReadOnlyList<LexiconEntry> entries, List<LexiconProblem> problems)
    {
        var ids = entries.Select(entry => entry.Id).ToHashSet();
        var owners = new Dictionary<(EntityKind Kind, string Name), LexiconEntry>();
        foreach (var entry in entries)
        {
            var parentKind = entry.Kind == EntityKind.Institution ? EntityKind.Region : entry.Kind;
            if (entry.Parent is { } parent && !ids.Contains(EntityId.Of(parentKind, parent)))
                problems.Add(new LexiconProblem(entry.File, entry.Line, $"The parent '{parent}' of '{entry.Name}' is no {parentKind.ToIdPrefix()} of the lexicon: add it or mend the key."));
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
}
