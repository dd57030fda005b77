using Graph.Api.Export;
using Graph.Extraction;
using Graph.Extraction.Pages;

namespace Graph.Api.Commands;

/// <summary>A word list of one's own in a file: an id or a name a line; what stands behind a tab, such as a count, is passed over.</summary>
internal static class WordList
{
    /// <summary>What the command line says of it, behind what <see cref="EntityArguments"/> does.</summary>
    public const string Description = " Also a file, such as words.txt, with one a line.";

    /// <summary>What is given, the lines of a file in its place. Only a name with an extension is looked for among files, so that none hides an entity.</summary>
    /// <param name="option">Which option it is given for, for the error.</param>
    /// <param name="given">Ids, names and files.</param>
    /// <param name="folder">Where files are looked for.</param>
    /// <exception cref="CommandException">A file cannot be read, or holds nothing.</exception>
    public static IReadOnlyList<string> Read(string option, IReadOnlyList<string> given, string folder) =>
        [.. given.SelectMany(one => Path.HasExtension(one) && File.Exists(Path.GetFullPath(one, folder)) ? Lines(option, one, folder) : [one])];

    private static string[] Lines(string option, string file, string folder)
    {
        try
        {
            var text = TextDecoder.Decode(File.ReadAllBytes(Path.GetFullPath(file, folder)), file);
            string[] lines = [.. text.Split(['\r', '\n']).Select(line => line.Split('\t')[0].Trim()).Where(line => line.Length > 0)];
            return lines.Length > 0 ? lines : throw new CommandException($"{option} {file}: names nothing.", ExitCode.Usage);
        }
        catch (PageUnreadableException e)
        {
            throw new CommandException($"{option} {e.Message}", ExitCode.Usage);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{option} {file}: {FileProblems.OfReading(e)}", ExitCode.Usage);
        }
    }
}
