namespace Graph.Api.Tests.Support;

/// <summary>Finds files of this checkout, whatever folder the tests run in.</summary>
public static class Checkout
{
    public static string Path(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Graph.sln")))
                return System.IO.Path.Combine([folder.FullName, .. parts]);
        }

        throw new InvalidOperationException("The tests do not run inside a checkout.");
    }
}
