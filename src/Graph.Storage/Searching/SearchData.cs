using System.Text;

namespace Graph.Storage;

/// <summary>Reads the tables that come with the program: a key, a blank, and the characters it stands for, a line each.</summary>
internal static class SearchData
{
    public static IEnumerable<(string Key, string Characters)> Lines(string file)
    {
        using var stream = typeof(SearchData).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is missing in the program.");
        using var text = new StreamReader(stream, Encoding.UTF8);
        while (text.ReadLine() is { } line)
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            yield return (line[..blank], line[(blank + 1)..]);
        }
    }
}
