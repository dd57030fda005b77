using Graph.Api.Commands;

namespace Graph.Api.Ingest;

/// <summary>A file to read and the key its document goes by.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Key">Its path below the base folder with forward slashes; the full path when it lies outside.</param>
public sealed record ListedFile(string FullPath, string Key)
{
    /// <summary>
    /// Whether it was found in a folder, not named by itself. What stands in a folder without a size is not opened: it may be a pipe that nobody
    /// writes into, and opening it would wait for ever.
    /// </summary>
    public bool IsFromFolder { get; init; }

    /// <summary>How many bytes it has on the disk; 0 when it is gone.</summary>
    public long Size()
    {
        try
        {
            return new FileInfo(FullPath).Length;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}

/// <summary>The files that the paths of a command mean, in the order they are read.</summary>
/// <param name="Files">Each file once: by argument, and within a folder in ordinal order of key.</param>
/// <param name="LeftAside">Files in folders whose ending is none of <see cref="Endings"/>.</param>
public sealed record SourceListing(IReadOnlyList<ListedFile> Files, int LeftAside)
{
    /// <summary>Folders that cannot be listed, below those asked for: what they hold is missing.</summary>
    public IReadOnlyList<IngestProblem> Refused { get; init; } = [];

    /// <summary>What is read from a folder. A file named itself is read whatever its ending, but for data such as .ods.</summary>
    public static IReadOnlyList<string> Endings { get; } =
        [".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz", ".json", ".json.gz", ".csv", ".csv.gz", ".tsv", ".tsv.gz", ".xlsx", ".xlsm", ".xls"];

    /// <summary>Finds the files. Hidden files and folders (a leading dot), and those by which a spreadsheet says that it has a workbook open (~$), are passed over in silence.</summary>
    /// <param name="paths">Files and folders, as typed.</param>
    /// <param name="baseFolder">What keys are relative to.</param>
    /// <exception cref="CommandException">A path does not exist, cannot be opened, or a folder holds nothing to read.</exception>
    public static SourceListing Of(IReadOnlyList<string> paths, string baseFolder)
    {
        var files = new List<ListedFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var refused = new List<IngestProblem>();
        var leftAside = 0;
        foreach (var path in paths)
        {
            var full = Path.GetFullPath(path, baseFolder);
            if (File.Exists(full))
                Add(full, isFromFolder: false);
            else if (Directory.Exists(full))
                leftAside += AddFolder(path, full);
            else
                throw new CommandException($"{path}: no such file or folder{(path.StartsWith('-') ? ", and no such option; see --help" : "")}.", ExitCode.Usage);
        }

        return new SourceListing(files, leftAside) { Refused = refused };

        void Add(string full, bool isFromFolder)
        {
            if (seen.Add(full))
                files.Add(new ListedFile(full, KeyOf(full, baseFolder)) { IsFromFolder = isFromFolder });
        }

        int AddFolder(string path, string full)
        {
            var all = new List<string>();
            if (!AddFilesBelow(full, all, (folder, why) => refused.Add(new IngestProblem(KeyOf(folder, baseFolder), why))))
                throw new CommandException($"{path}: {refused[^1].Reason}", ExitCode.Usage);
            var readable = all.Where(HasReadableEnding).OrderBy(file => KeyOf(file, baseFolder), StringComparer.Ordinal).ToList();
            if (readable.Count == 0)
                throw new CommandException($"{path}: the folder holds no file to read ({string.Join(", ", Endings)}).", ExitCode.Usage);
            readable.ForEach(file => Add(file, isFromFolder: true));
            return all.Count - readable.Count;
        }
    }

    /// <returns>Whether the folder itself could be listed; of one below it that cannot, <paramref name="refuse"/> is told.</returns>
    private static bool AddFilesBelow(string folder, List<string> files, Action<string, string> refuse)
    {
        var shown = new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        string[] below;
        try
        {
            files.AddRange(Directory.GetFiles(folder, "*", shown).Where(file => !Path.GetFileName(file.AsSpan()).StartsWith("~$")));
            below = Directory.GetDirectories(folder, "*", shown);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            refuse(folder, $"the folder cannot be listed ({e.Message.TrimEnd('.')}); {(e is PathTooLongException ? "its path is too long, move it up" : "check its rights")}.");
            return false;
        }

        foreach (var one in below.Where(one => !LeadsBack(one)))
            AddFilesBelow(one, files, refuse);
        return true;
    }

    /// <summary>Whether a folder is a link to one that it stands in: what it holds is listed already, and so on without end.</summary>
    private static bool LeadsBack(string folder)
    {
        try
        {
            return Directory.ResolveLinkTarget(folder, returnFinalTarget: true) is { } target
                && folder.StartsWith(Path.TrimEndingDirectorySeparator(target.FullName) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be asked where it leads cannot be listed either, and that is told.
            return false;
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
