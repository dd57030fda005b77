using System.Text;

namespace Graph.Extraction.Lexicon;

/// <summary>The lexicon that comes with the product, carried inside the assembly so that no path has to be found.</summary>
public static class BuiltInLexicon
{
    private const string Prefix = "lexicon/";

    /// <summary>Its files, in ordinal order of path.</summary>
    public static IReadOnlyList<LexiconFile> ReadFiles() =>
        [.. typeof(BuiltInLexicon).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read)];

    /// <summary>One of its files.</summary>
    /// <param name="path">Relative to the lexicon's folder: <c>persons/surnames.txt</c>.</param>
    /// <exception cref="FileNotFoundException">It has no such file.</exception>
    public static LexiconFile ReadFile(string path) => Read(Prefix + path);

    private static LexiconFile Read(string name)
    {
        using var stream = typeof(BuiltInLexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The built-in lexicon has no file '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new LexiconFile(name[Prefix.Length..].Replace('\\', '/'), reader.ReadToEnd());
    }
}
