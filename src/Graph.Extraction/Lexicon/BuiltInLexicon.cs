using System.Text;

namespace Graph.Extraction.Lexicon;

/// <summary>The lexicon that comes with the product, carried inside the assembly so that no path has to be found.</summary>
public static class BuiltInLexicon
{
    private const string Prefix = "lexicon/";

    /// <summary>Its files, in ordinal order of path.</summary>
    public static IReadOnlyList<LexiconFile> ReadFiles()
    {
        var assembly = typeof(BuiltInLexicon).Assembly;
        var files = new List<LexiconFile>();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            files.Add(new LexiconFile(name[Prefix.Length..].Replace('\\', '/'), reader.ReadToEnd()));
        }

        return files;
    }
}
