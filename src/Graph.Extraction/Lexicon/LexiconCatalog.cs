using System.Security.Cryptography;
using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Lexicon;

/// <summary>Every entity that is known before a page is read, checked and ready for matching. Immutable.</summary>
public sealed class LexiconCatalog
{
    private readonly Dictionary<EntityId, LexiconEntry> _byId;
    private readonly Dictionary<string, IReadOnlyList<string>> _lists;

    private LexiconCatalog(string version, IReadOnlyList<LexiconEntry> entries, Dictionary<string, IReadOnlyList<string>> lists)
    {
        Version = version;
        Entries = entries;
        // An id begins with its kind's name: by kind and key is by id as soon as the kinds are in the order of their names.
        var ordinal = 0;
        foreach (var entry in entries.GroupBy(entry => entry.Kind).OrderBy(kind => kind.Key.ToIdPrefix(), StringComparer.Ordinal).SelectMany(kind => kind))
            entry.Ordinal = ordinal++;
        _byId = entries.ToDictionary(entry => entry.Id);
        _lists = lists;
        Gazetteer = EntryGazetteer.Build(entries);
        Places = Places.Of(entries);
    }

    /// <summary>16 lower-case hexadecimal digits derived from every file's path and text: another lexicon, another version.</summary>
    public string Version { get; }

    /// <summary>All entries, by kind and key.</summary>
    public IReadOnlyList<LexiconEntry> Entries { get; }

    /// <summary>Finds their names in texts.</summary>
    public EntryGazetteer Gazetteer { get; }

    /// <summary>The names of its divisions, by which lines of a page are told.</summary>
    internal Places Places { get; }

    /// <summary>Loads the lexicon that comes with the product.</summary>
    public static LexiconCatalog LoadBuiltIn() => Load(BuiltInLexicon.ReadFiles());

    /// <summary>Reads and checks files. A line of another file with the kind, key and name of an earlier one adds its aliases and flags to it.</summary>
    /// <exception cref="LexiconException">A line is malformed, contradicts another, or names a parent nobody has.</exception>
    public static LexiconCatalog Load(IEnumerable<LexiconFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var entries = new List<LexiconEntry>();
        var problems = new List<LexiconProblem>();
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        IReadOnlyList<LexiconFile> all = [.. files];
        foreach (var file in all)
        {
            if (file.Path.EndsWith(".tsv", StringComparison.Ordinal))
                LexiconFileReader.Read(file, entries, problems);
            else if (file.Path.EndsWith(".txt", StringComparison.Ordinal))
                lists[file.Path] = [.. (lists.TryGetValue(file.Path, out var before) ? before : []).Concat(file.Lines).Distinct(StringComparer.Ordinal)];
        }

        LexiconCheck.CheckLists(all, problems);
        var merged = LexiconCheck.Merge(entries, problems);
        LexiconCheck.Check(merged, problems);
        if (problems.Count > 0)
            throw new LexiconException([.. problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)]);
        // Copied, they stand side by side in memory, in that order, instead of between all the strings their lines were made of.
        return new LexiconCatalog(VersionOf(all), [.. merged.OrderBy(e => e.Kind).ThenBy(e => e.Key, StringComparer.Ordinal).Select(e => e with { })], lists);
    }

    /// <summary>The entry with that id, or null.</summary>
    public LexiconEntry? Find(EntityId id) => _byId.GetValueOrDefault(id);

    /// <summary>The entries a name or alias means, in order of kind and key.</summary>
    public IReadOnlyList<LexiconEntry> FindByName(string name) => Gazetteer.Find(name);

    /// <summary>The lines of a plain list such as <c>persons/surnames.txt</c>; empty when the lexicon has no such file.</summary>
    public IReadOnlyList<string> List(string path) => _lists.GetValueOrDefault(path) ?? [];

    private static string VersionOf(IEnumerable<LexiconFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal).ThenBy(file => file.Text, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\0{file.Text}\0"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
