namespace Graph.Api.Hosting;

/// <summary>Finds the example pages that come with the product.</summary>
internal static class SeedFolder
{
    private const string Name = "seeds";

    /// <summary>
    /// The folder <c>seeds</c> under the working folder, else next to the program or above it, as in a checkout; null when there is none.
    /// </summary>
    public static string? Find(string workingFolder) =>
        Above(AppContext.BaseDirectory).Prepend(workingFolder).Select(folder => Path.Combine(folder, Name)).FirstOrDefault(Directory.Exists);

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            yield return at.FullName;
    }
}
