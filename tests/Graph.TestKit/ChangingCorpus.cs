using Graph.Model;
using Graph.Storage;
using static Graph.TestKit.Facts;

namespace Graph.TestKit;

/// <summary>What a test pages through.</summary>
public enum Listing
{
    Entities,
    EntitiesByName,
    Articles,
    ArticlesByDay,
    Links,
    Search,
    Evidence,
}

/// <summary>
/// A small corpus in which documents come, change and go, so that whatever is ordered by a count or a score changes its order: what is shown last now comes first
/// after the next change.
/// </summary>
public sealed class ChangingCorpus(IGraphStore store)
{
    private static readonly EntityId Zhuzhou = new("region:430200"), Guizhou = new("region:520000");
    private static readonly string[] Themes = ["甲", "乙", "丙", "丁", "戊", "己", "庚"];

    private const int Changes = 5;

    private int _changes;

    /// <summary>Fourteen documents, in which the first theme is named most and the last least.</summary>
    public async Task BeginAsync()
    {
        for (var i = 0; i < Themes.Length; i++)
        {
            await store.PutAsync(Document($"z{i}.txt", About(Zhuzhou, Themes[..(Themes.Length - i)], i)));
            await store.PutAsync(Document($"g{i}.txt", About(Guizhou, Themes[..(Themes.Length - i)], i)));
        }
    }

    /// <summary>Adds documents that name the last themes often, changes one and takes one away; five times, then nothing.</summary>
    public async Task ChangeAsync()
    {
        // Whoever pages on comes to an end when the corpus stops growing.
        if (_changes == Changes)
            return;
        var i = _changes++;
        var last = Themes[^(1 + (i % 4))..];
        await store.PutManyAsync(
        [
            .. Enumerable.Range(0, 4).SelectMany(n => (DocumentFacts[])
            [
                Document($"a{i}-{n}.txt", About(Zhuzhou, last, -i)),
                Document($"n{i}-{n}.txt", About(Guizhou, last, 40 + i)),
            ]),
            Document($"z{i % 3}.txt", About(Zhuzhou, Themes[^1..], i)),
        ]);
        await store.RemoveAsync(new DocumentKey($"g{i % 3}.txt"));
    }

    /// <summary>A page of a listing, each item told by something that stays the same.</summary>
    public async Task<Slice<string>> ListAsync(IGraphSnapshot snapshot, Listing listing, PageRequest page) => listing switch
    {
        Listing.Entities => Told(await snapshot.FindEntitiesAsync(new EntityQuery { Page = page }), summary => summary.Entity.Id.Value),
        Listing.EntitiesByName => Told(await snapshot.FindEntitiesAsync(new EntityQuery { OrderBy = EntityOrder.Name, Page = page }), summary => summary.Entity.Id.Value),
        // An article that changed is another.
        Listing.Articles => Told(await snapshot.FindArticlesAsync(new ArticleQuery { OrderBy = ArticleOrder.Document, Page = page }), article => article.Id + article.Body),
        Listing.ArticlesByDay => Told(await snapshot.FindArticlesAsync(new ArticleQuery { OrderBy = ArticleOrder.Newest, Page = page }), article => article.Id + article.Body),
        Listing.Links => Told(await snapshot.LinksAsync(new LinkQuery { Between = [Zhuzhou, Guizhou], Page = page }), link => link.Entity.Id.Value),
        Listing.Search => Told(await snapshot.SearchAsync(new SearchQuery { Text = "丙", Page = page }), hit => hit is ArticleHit article ? article.Article.Id + hit.Text : hit.Text),
        Listing.Evidence => Told(
            await snapshot.EvidenceAsync(new EvidenceQuery { Of = [new EntityId("theme:丙")], Page = page }), evidence => evidence.Article.Id + evidence.Sentence),
        _ => throw new ArgumentOutOfRangeException(nameof(listing), listing, "Not a listing."),
    };

    private static ArticleDraft About(EntityId region, string[] themes, int day) => Article(
        "题",
        $"[{region.Key}={region}]说{string.Concat(themes.Select(theme => $"[{theme}=theme:{theme}]"))}。",
        date: new DateOnly(2023, 3, 1).AddDays(day).ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    private static Slice<string> Told<T>(Slice<T> slice, Func<T, string> tell) =>
        new([.. slice.Items.Select(item => new SliceItem<string>(tell(item.Node), item.Cursor))], slice.TotalCount, slice.HasNextPage, slice.HasPreviousPage);
}
