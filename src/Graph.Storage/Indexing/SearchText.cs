using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>An article's title and body, folded, as the search goes through them: some two bytes a character.</summary>
internal sealed class SearchText
{
    private readonly string _folded;
    private readonly int _title;

    public SearchText(string title, string body)
    {
        // No word holds a line end, so none is found across it.
        _folded = Fold(title, body);
        _title = title.Length;
    }

    public SearchText(Article article)
        : this(article.Title, article.Body)
    {
    }

    /// <summary>Title, line feed, body.</summary>
    public string Folded => _folded;

    public ReadOnlySpan<char> Title => _folded.AsSpan(0, _title);

    public ReadOnlySpan<char> Body => _folded.AsSpan(_title + 1);

    public ReadOnlySpan<char> All => _folded;

    /// <summary>What the search goes through: title, line feed, body, folded.</summary>
    public static string Fold(string title, string body) => NameFolding.Fold($"{title}\n{body}");

    /// <summary>How often the folded words stand in it, together.</summary>
    public int Count(IReadOnlyList<string> words)
    {
        var count = 0;
        for (var i = 0; i < words.Count; i++)
            count += words[i].Length == 1 ? All.Count(words[i][0]) : All.Count(words[i]);
        return count;
    }
}
