using System.Text;
using Graph.Api.Commands;
using Graph.Extraction;
using Graph.Extraction.Lexicon;

namespace Graph.Api.Hosting;

/// <summary>Loads the lexicon and makes the extractor of it.</summary>
internal static class Extractors
{
    /// <summary>The built-in lexicon, and the files of a folder that adds to it.</summary>
    /// <param name="folder">Laid out like the built-in lexicon (<c>themes/mine.tsv</c>); null for none.</param>
    /// <param name="surroundings">What a relative folder is relative to.</param>
    /// <exception cref="CommandException">The folder is not there or cannot be read.</exception>
    /// <exception cref="LexiconException">A line of it is wrong.</exception>
    public static Extractor Load(string? folder, Surroundings surroundings)
    {
        Extractor.LoadAhead();
        return new Extractor(LoadLexicon(folder, surroundings));
    }

    /// <summary>The lexicon alone; parameters and errors are those of <see cref="Load"/>.</summary>
    public static LexiconCatalog LoadLexicon(string? folder, Surroundings surroundings)
    {
        var files = BuiltInLexicon.ReadFiles();
        return LexiconCatalog.Load(folder is null ? files : [.. files, .. FilesOf(folder, surroundings)]);
    }

    private static List<LexiconFile> FilesOf(string folder, Surroundings surroundings)
    {
        var full = Path.GetFullPath(folder, surroundings.WorkingFolder);
        if (!Directory.Exists(full))
            throw new CommandException($"{folder}: there is no such folder of lexicon files.", ExitCode.Usage);
        try
        {
            return [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
                .Select(file => new LexiconFile(Path.GetRelativePath(full, file).Replace('\\', '/'), Encoding.UTF8.GetString(File.ReadAllBytes(file))) { Folder = folder.Replace('\\', '/') })
                .OrderBy(file => file.Path, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{folder}: {FileProblems.OfReading(e)}", ExitCode.Usage);
        }
    }
}
