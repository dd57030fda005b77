using System.Globalization;
using System.Text.Json;
using Graph.Api.Commands;
using Graph.Extraction.Evaluation;
using Graph.Model;

namespace Graph.Api.Evaluation;

/// <summary>Reads a folder of annotated pages, one <c>.json</c> a page.</summary>
internal static class GoldFolder
{
    /// <summary>The pages, in ordinal order of file name.</summary>
    /// <param name="folder">As typed.</param>
    /// <param name="workingFolder">What a relative folder is relative to.</param>
    /// <exception cref="CommandException">The folder is not there or holds no page, or a file is no annotated page.</exception>
    public static IReadOnlyList<GoldPage> Read(string folder, string workingFolder)
    {
        var full = Path.GetFullPath(folder, workingFolder);
        if (!Directory.Exists(full))
            throw Wrong(folder, "no such folder; the first argument is the folder of annotated pages.");
        try
        {
            var files = Directory.EnumerateFiles(full, "*.json").Order(StringComparer.Ordinal).ToList();
            if (files.Count == 0)
                throw Wrong(folder, "the folder holds no annotated page (*.json).");
            var pages = files.ConvertAll(file => (Where: Path.Combine(folder, Path.GetFileName(file)), Page: File.ReadAllText(file)))
                .ConvertAll(file => (file.Where, Page: Parse(file.Where, file.Page)));
            if (pages.GroupBy(p => p.Page.Page, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
                throw Wrong(twice.Last().Where, $"annotates the page '{twice.Key}', which {twice.First().Where} annotates already.");
            return [.. pages.Select(p => p.Page)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Wrong(folder, FileProblems.OfReading(e));
        }
    }

    private static GoldPage Parse(string where, string json)
    {
        try
        {
            var page = GoldPage.Parse(json);
            return Lack(page) is { } lack ? throw Wrong(where, lack) : page;
        }
        catch (JsonException e)
        {
            var line = (e.LineNumber ?? 0) + 1;
            throw Wrong(string.Create(CultureInfo.InvariantCulture, $"{where}:{line}"), $"is no annotated page at byte {(e.BytePositionInLine ?? 0) + 1} of the line.");
        }
    }

    /// <summary>What the page needs and does not have, or null: JSON leaves absent members null whatever the type says.</summary>
    private static string? Lack(GoldPage page)
    {
        if (string.IsNullOrEmpty(page.Page))
            return "\"page\" is missing.";
        if (page.Articles is null)
            return "\"articles\" is missing.";
        foreach (var article in page.Articles)
        {
            if (article?.Title is null || article.Authors is null || article.Entities is null)
                return $"the article '{article?.Title}' needs \"title\", \"authors\" and \"entities\".";
            foreach (var entity in article.Entities)
            {
                if (string.IsNullOrEmpty(entity?.Name))
                    return $"an entity of the article '{article.Title}' has no \"name\".";
                if (!EntityKinds.TryParse(entity.Type, out _) || (!string.IsNullOrEmpty(entity.OrType) && !EntityKinds.TryParse(entity.OrType, out _)))
                    return $"the type of '{entity.Name}' in the article '{article.Title}' is none of the six kinds.";
            }
        }

        return null;
    }

    private static CommandException Wrong(string where, string what) => new($"{where}: {what}", ExitCode.Usage);
}
