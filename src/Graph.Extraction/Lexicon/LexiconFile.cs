namespace Graph.Extraction.Lexicon;

/// <summary>A lexicon file as read from disk or from the assembly.</summary>
/// <param name="Path">Relative to the lexicon's folder, with forward slashes: <c>regions/provinces.tsv</c>, <c>persons/surnames.txt</c>.</param>
/// <param name="Text">Its characters.</param>
public sealed record LexiconFile(string Path, string Text)
{
    /// <summary>The folder it was read from, shown before the path; empty for the lexicon that comes with the product.</summary>
    public string Folder { get; init; } = "";

    /// <summary>How messages name the file: two folders may hold files of the same path.</summary>
    public string Place => Folder.Length == 0 ? Path : $"{Folder.TrimEnd('/')}/{Path}";

    /// <summary>What a plain list (<c>.txt</c>) holds: its lines without blank ones and those that begin with <c>#</c>.</summary>
    public IEnumerable<string> Lines =>
        Text.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#');
}
