using Graph.Api.Commands;

namespace Graph.Api.Ingest;

/// <summary>A file to read and the key its document goes by.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Key">Its path below the base folder with forward slashes; the full path when it lies outside.</param>
public sealed record ListedFile(string FullPath, string Key);

/// <summary>The files that the paths of a command mean, in the order they are read.</summary>
/// <param name="Files">Each file once: by argument, and within a folder in ordinal order of key.</param>
/// <param name="LeftAside">Files in folders whose ending is none of <see cref="Endings"/>.</param>
public sealed record SourceListing(IReadOnlyList<ListedFile> Files, int LeftAside)
{
    /// <summary>What is read from a folder. A file named itself is read whatever its ending.</summary>
    public static IReadOnlyList<string> Endings { get; } =
        [".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".jsonl", ".jsonl.gz"];

    /// <summary>Finds the files. Hidden files and folders (a leading dot) are passed over in silence.</summary>
    /// <param name="paths">Files and folders, as typed.</param>
    /// <param name="baseFolder">What keys are relative to.</param>
    /// <exception cref="CommandException">A path does not exist, cannot be opened, or a folder holds nothing to read.</exception>
    public static SourceListing Of(IReadOnlyList<string> paths, string baseFolder)
    {
        var files = new List<ListedFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var leftAside = 0;
        foreach (var path in paths)
        {
            var full = Path.GetFullPath(path, baseFolder);
            if (File.Exists(full))
                Add(full);
            else if (Directory.Exists(full))
                leftAside += AddFolder(path, full);
            else
                throw new CommandException($"{path}: no such file or folder.", ExitCode.Usage);
        }

        return new SourceListing(files, leftAside);

        void Add(string full)
        {
            if (seen.Add(full))
                files.Add(new ListedFile(full, KeyOf(full, baseFolder)));
        }

        int AddFolder(string path, string full)
        {
            var all = FilesBelow(path, full);
            var readable = all.Where(HasReadableEnding).OrderBy(file => KeyOf(file, baseFolder), StringComparer.Ordinal).ToList();
            if (readable.Count == 0)
                throw new CommandException($"{path}: the folder holds no file to read ({string.Join(", ", Endings)}).", ExitCode.Usage);
            readable.ForEach(Add);
            return all.Count - readable.Count;
        }
    }

    private static List<string> FilesBelow(string path, string full)
    {
        try
        {
            var hidden = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
            return [.. Directory.EnumerateFiles(full, "*", hidden)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: the folder cannot be listed ({e.Message}).", ExitCode.Usage);
        }
    }

    private static bool HasReadableEnding(string file) =>
        Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static string KeyOf(string full, string baseFolder)
    {
        var relative = Path.GetRelativePath(baseFolder, full);
        var outside = Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal);
        return (outside ? full : relative).Replace('\\', '/');
    }
}
