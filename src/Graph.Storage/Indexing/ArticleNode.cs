using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>What the index knows of an article: everything but its text.</summary>
internal sealed class ArticleNode
{
    public required int Ordinal { get; init; }

    public required ArticleId Id { get; init; }

    public required DocumentKey Document { get; init; }

    /// <summary>Place on the page, from 0.</summary>
    public required int Place { get; init; }

    public required DateOnly? Date { get; init; }

    public required string? Newspaper { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>Sentences of the body.</summary>
    public required int Sentences { get; init; }

    /// <summary>Paragraphs of the body.</summary>
    public required int Paragraphs { get; init; }

    public required bool HasTitle { get; init; }

    public required int AmbiguousMentions { get; init; }

    public required int UnresolvedMentions { get; init; }

    /// <summary>By entity ordinal.</summary>
    public required Occurrence[] Occurrences { get; init; }

    /// <summary>Grouped as <see cref="Occurrences"/>; in a group title first, then body, then byline, by start.</summary>
    public required MentionAt[] Mentions { get; init; }

    public required IReadOnlyList<Relation> Relations { get; init; }

    /// <summary>The region that 我市 or 我省 means here, or null.</summary>
    public required EntityId? HomeRegion { get; init; }

    /// <summary>Where the store keeps the text: a row id of its own.</summary>
    public long Locator { get; init; }

    /// <summary>The node with the regions as named, where this one has them rolled up; null where it is that itself.</summary>
    public ArticleNode? Plain { get; init; }

    /// <summary>The text itself, where the store keeps it in memory, or where it was deleted while older snapshots may still ask for it.</summary>
    public ArticleFacts? Held
    {
        get => field ?? Plain?.Held;
        set;
    }

    /// <summary>What the search goes through; null until it is first asked for.</summary>
    public SearchText? Text
    {
        get => field ?? Plain?.Text;
        set;
    }

    /// <summary>See <see cref="MinHash"/>; null until it is first asked for, and for short texts.</summary>
    public uint[]? Likeness { get; set; }

    /// <summary>The calendar year, 0 when undated.</summary>
    public int Year => Date?.Year ?? 0;

    /// <summary>All windows of a scope.</summary>
    public int Windows(CoMentionScope scope) => scope switch
    {
        CoMentionScope.Article => 1,
        CoMentionScope.Sentence => Sentences + (HasTitle ? 1 : 0),
        _ => Paragraphs + (HasTitle ? 1 : 0),
    };

    /// <summary>All that can be counted: the windows of a scope, each as large as the most mentioned of its entities where every mention counts.</summary>
    public int Total(WindowRule rule)
    {
        var total = Windows(rule.Scope);
        if (rule.Counting == CountingRule.OncePerWindow)
            return total;
        var largest = new int[Math.Max(Sentences, Paragraphs) + 1];
        foreach (ref readonly var occurrence in Occurrences.AsSpan())
        {
            int last = -1, here = 0;
            foreach (ref readonly var mention in MentionsOf(occurrence))
            {
                var window = rule.WindowOf(mention);
                here = window == last ? here + 1 : 1;
                last = window;
                if (window >= 0)
                    largest[window] = Math.Max(largest[window], here);
            }
        }

        foreach (var mentions in largest)
            total += Math.Max(0, mentions - 1);
        return total;
    }

    /// <summary>How often one of its entities counts.</summary>
    public int TimesOf(in Occurrence occurrence, WindowRule rule)
    {
        if (rule.Counting == CountingRule.OncePerWindow)
            return occurrence.Windows(rule.Scope);
        if (rule.Scope == CoMentionScope.Article)
            return occurrence.Count;
        var times = 0;
        foreach (ref readonly var mention in MentionsOf(occurrence))
        {
            if (rule.WindowOf(mention) >= 0)
                times++;
        }

        return times;
    }

    public ReadOnlySpan<MentionAt> MentionsOf(in Occurrence occurrence) => Mentions.AsSpan(occurrence.First, occurrence.Count);

    /// <summary>The occurrence of an entity, by binary search.</summary>
    public bool TryFind(int entity, out Occurrence occurrence)
    {
        int low = 0, high = Occurrences.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var found = Occurrences[middle].Entity;
            if (found == entity)
            {
                occurrence = Occurrences[middle];
                return true;
            }

            if (found < entity)
                low = middle + 1;
            else
                high = middle - 1;
        }

        occurrence = default;
        return false;
    }
}
