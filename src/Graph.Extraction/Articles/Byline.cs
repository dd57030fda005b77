using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>What a line that names who wrote or told an article says.</summary>
/// <param name="Authors">The authors, in order.</param>
/// <param name="Speaker">The person whose words are printed, or null.</param>
/// <param name="IsReporters">Whether a label such as 记者 stood before the names: such a line may hold for a whole page.</param>
internal sealed record Byline(IReadOnlyList<Author> Authors, Author? Speaker = null, bool IsReporters = false)
{
    /// <summary>Nobody is named.</summary>
    public static Byline None { get; } = new([]);

    /// <summary>What a line under authors says that names the house of them: 中共毕节市委党校.</summary>
    public static Byline Affiliation { get; } = new([]) { IsAffiliation = true };

    /// <summary>Whether the line names houses of the authors above it instead of persons.</summary>
    public bool IsAffiliation { get; private init; }

    /// <summary>Whether somebody is named.</summary>
    public bool NamesSomebody => Authors.Count > 0 || Speaker is not null;

    /// <summary>Both together, nobody twice.</summary>
    public Byline With(Byline other)
    {
        if (!other.NamesSomebody)
            return this;
        var authors = Authors.ToList();
        foreach (var author in other.Authors)
        {
            var known = authors.FindIndex(a => a.Name == author.Name);
            if (known < 0)
                authors.Add(author);
            else if (authors[known].Affiliation is null)
                authors[known] = author;
        }

        return new Byline(authors, Speaker ?? other.Speaker, IsReporters || other.IsReporters);
    }
}
