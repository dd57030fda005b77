using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Finds where an article prints that a person belongs to an institution.</summary>
internal static class AffiliationPlaces
{
    /// <summary>The window number of a byline, behind all sentences.</summary>
    public const int Byline = int.MaxValue;

    /// <summary>Whether the article states it.</summary>
    public static bool IsStated(ArticleNode article, EntityId person, EntityId institution) =>
        article.Relations.Any(relation => relation.Kind == RelationKind.AffiliatedWith && relation.From == person && relation.To == institution);

    /// <summary>
    /// The byline, or else the last sentence, that names both. Where none does, the last place that names the institution, which is the note （作者单位：…）
    /// at the article's end, then the person's: the byline.
    /// </summary>
    public static IReadOnlyList<int> Of(ArticleNode article, EntityNode person, EntityNode institution)
    {
        var (persons, institutions) = (Naming(article, person), Naming(article, institution));
        var both = persons.Intersect(institutions).ToArray();
        if (both.Length > 0)
            return [both.Max()];
        return [.. institutions.Order().TakeLast(1), .. persons.Order().TakeLast(1)];
    }

    private static HashSet<int> Naming(ArticleNode article, EntityNode entity)
    {
        var windows = new HashSet<int>();
        if (!article.TryFind(entity.Ordinal, out var occurrence))
            return windows;
        foreach (ref readonly var mention in article.MentionsOf(occurrence))
        {
            if (mention.Field == TextField.Byline || mention.Sentence >= 0)
                windows.Add(mention.Field == TextField.Byline ? Byline : mention.Sentence);
        }

        return windows;
    }
}
