using Graph.Api.Commands;
using Graph.Api.Ingest;
using Graph.Extraction;
using Graph.Extraction.Evaluation;

namespace Graph.Api.Evaluation;

/// <summary>
/// Finds the documents that annotated pages were made of. A page's name and a document's agree with or without the ending of a file;
/// where both are found, the name as it stands wins.
/// </summary>
/// <param name="pages">The annotations, no two of one page.</param>
internal sealed class GoldMatching(IReadOnlyList<GoldPage> pages)
{
    private readonly Dictionary<string, int> _byName = ByName(pages, name => name);
    private readonly Dictionary<string, int> _byBareName = ByName(pages, Bare);
    private readonly (SourceDocument Document, bool Exact)?[] _found = new (SourceDocument, bool)?[pages.Count];

    /// <summary>Takes the document if it is one of the pages, else lets it go.</summary>
    /// <exception cref="CommandException">The page was found already under as good a name.</exception>
    public void Offer(SourceDocument document)
    {
        var exact = _byName.TryGetValue(document.Page, out var page);
        if (!exact && !_byBareName.TryGetValue(Bare(document.Page), out page))
            return;
        if (_found[page] is { } before && before.Exact == exact)
            throw new CommandException($"the page '{pages[page].Page}' stands in {before.Document.Key} and in {document.Key}: name one of them.", ExitCode.Usage);
        if (_found[page] is null || exact)
            _found[page] = (document, exact);
    }

    /// <summary>Every page with its document, in the order of the pages.</summary>
    /// <exception cref="CommandException">A page has no document.</exception>
    public IReadOnlyList<(GoldPage Page, SourceDocument Document)> Pairs()
    {
        var missing = pages.Where((_, i) => _found[i] is null).Select(page => page.Page).ToList();
        if (missing.Count > 0)
        {
            var more = missing.Count == 1 ? "" : FormattableString.Invariant($" (and {missing.Count - 1} more)");
            throw new CommandException($"the annotated page '{missing[0]}'{more} is not among the paths: name its file, its folder, or the table with its row.", ExitCode.Usage);
        }

        return [.. pages.Select((page, i) => (page, _found[i]!.Value.Document))];
    }

    private static Dictionary<string, int> ByName(IReadOnlyList<GoldPage> pages, Func<string, string> name)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
            names.TryAdd(name(pages[i].Page), i);
        return names;
    }

    private static string Bare(string name) =>
        SourceListing.Endings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending
            ? name[..^ending.Length]
            : name;
}
