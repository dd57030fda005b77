using System.Collections.Frozen;
using System.Text;

namespace Graph.Extraction.Articles;

/// <summary>A plain list of words that ships with the assembly: one a line, <c>#</c> begins a comment.</summary>
internal static class WordList
{
    /// <summary>The words of the list at that place under the lexicon's folder, such as <c>persons/surnames.txt</c>.</summary>
    public static FrozenSet<string> Load(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("lexicon/" + name)
            ?? throw new InvalidOperationException($"The assembly lacks the list lexicon/{name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var words = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.AsSpan().Trim() is { IsEmpty: false } word && word[0] != '#')
                words.Add(word.ToString());
        }

        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
