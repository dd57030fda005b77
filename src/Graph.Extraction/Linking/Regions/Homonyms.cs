using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Linking.Regions;

/// <summary>
/// Chooses among namesakes by what else the page names. The signs, from strong to weak: the parent right before the name (湖南省株洲市芦淞区),
/// another name of the same region in the article, its parents, neighbours or children in the article and on the page, the home region.
/// A choice must lead by <see cref="Lead"/> points, else the name stays open.
/// </summary>
internal sealed class Homonyms(RegionTree tree, IReadOnlyList<RegionMention> mentions, LexiconEntry? home)
{
    /// <summary>By how many points the best must lead to be chosen.</summary>
    private const int Lead = 3;

    /// <summary>What it counts, in points, that a region it lies in is named right before it.</summary>
    private const int ParentBefore = 100;

    /// <summary>What it counts that another name of the same region stands in the article.</summary>
    private const int SameRegion = 30;

    /// <summary>What it counts that the region it lies in stands in the article.</summary>
    private const int ParentInArticle = 12;

    /// <summary>What it counts that a region farther above it does.</summary>
    private const int FartherAncestorInArticle = 4;

    /// <summary>What it counts that it lies in the home region, or is it.</summary>
    private const int HomeAboveIt = 10;

    /// <summary>What it counts that a region that lies in it stands in the article.</summary>
    private const int ChildInArticle = 8;

    /// <summary>What it counts that a region beside it does, in the same parent.</summary>
    private const int SiblingInArticle = 6;

    /// <summary>What it counts that it lies in the province of the home region.</summary>
    private const int HomeProvince = 5;

    /// <summary>What it counts that it, a region above it or one in it stands in another article of the page.</summary>
    private const int RelativeOnPage = 4;

    /// <summary>A name that is this region's own against one that is only its short form, or a city against a district of its name.</summary>
    private const int OwnName = 4;

    /// <summary>How many characters may stand between a parent and the name: 的, a comma.</summary>
    private const int Gap = 1;

    public RegionChoice Choose(int article, TextField field, TextSpan span, string surface, EntryList entries)
    {
        if (entries.Count == 0)
            return RegionChoice.None;
        if (entries.Count == 1)
            return new RegionChoice(entries[0], []);
        var scored = entries.ToList()
            .Select(entry => (Entry: entry, Score: Score(entry, article, field, span, surface)))
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => pair.Entry.Key, StringComparer.Ordinal)
            .ToList();
        return scored[0].Score - scored[1].Score >= Lead
            ? new RegionChoice(scored[0].Entry, [])
            : new RegionChoice(null, [.. scored.Where(pair => scored[0].Score - pair.Score < Lead).Select(pair => pair.Entry).OrderBy(entry => entry.Key, StringComparer.Ordinal)]);
    }

    private int Score(LexiconEntry entry, int article, TextField field, TextSpan span, string surface)
    {
        var score = entry.WeakAliases.Contains(surface, StringComparer.Ordinal) || entry.Has("weak") ? 0 : OwnName;
        if (home is not null && (ReferenceEquals(home, entry) || tree.IsUnder(entry, home)))
            score += HomeAboveIt;
        else if (home is not null && ReferenceEquals(tree.ProvinceOf(home), tree.ProvinceOf(entry)))
            score += HomeProvince;

        // Where the province stands right before (河北桥西区，石家庄) the nearer parent elsewhere still tells two of its namesakes apart.
        var isParentBefore = false;
        var (parent, child, sibling, page) = (0, 0, 0, 0);
        foreach (var mention in mentions)
        {
            if (mention.Entries.Count != 1)
                continue;
            var other = mention.Entries[0];
            var isHere = mention.Article == article;
            if (ReferenceEquals(other, entry))
                page = isHere ? SameRegion : Math.Max(page, RelativeOnPage);
            else if (tree.IsUnder(entry, other))
            {
                var ancestor = entry.Parent == other.Key ? ParentInArticle : FartherAncestorInArticle;
                if (isHere && mention.Field == field && span.Start - mention.Span.End is >= 0 and <= Gap)
                    isParentBefore = true;
                (parent, page) = isHere ? (Math.Max(parent, ancestor), page) : (parent, Math.Max(page, RelativeOnPage));
            }
            else if (tree.IsUnder(other, entry))
            {
                (child, page) = isHere ? (ChildInArticle, page) : (child, Math.Max(page, RelativeOnPage));
            }
            else if (isHere && entry.Parent is not null && other.Parent == entry.Parent && tree.IsDivision(other) && !tree.IsProvince(other))
            {
                sibling = SiblingInArticle;
            }
        }

        return score + (isParentBefore ? ParentBefore : 0) + parent + child + sibling + page;
    }
}
