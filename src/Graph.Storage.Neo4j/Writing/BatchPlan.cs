using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Graph.Model;
using Graph.Storage.Indexing;
using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Reading;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>
/// One batch of changes as the parameters of one statement. All keys stand in order. Counts are added up here, so that the server touches each
/// entity and each pair once a batch.
/// </summary>
internal sealed class BatchPlan
{
    private readonly DocumentChange[] _changes;
    private readonly EntityId[] _entities;
    private readonly Dictionary<EntityId, int> _places;

    private BatchPlan(DocumentChange[] changes)
    {
        _changes = changes;
        _entities = [.. changes.SelectMany(change => Sides(change)).SelectMany(side => side.Facts.Entities).Select(entity => entity.Id).Distinct().Order()];
        _places = _entities.Select((id, place) => (id, place)).ToDictionary(one => one.id, one => one.place);
    }

    /// <summary>The statement that makes the changes.</summary>
    /// <param name="changes">At most one for each document.</param>
    /// <param name="token">Tells this batch from any other, however often it is sent.</param>
    public static Query Write(IReadOnlyList<DocumentChange> changes, string token) =>
        new(CypherTexts.WriteBatch, new BatchPlan([.. changes.OrderBy(change => change.Key)]).Parameters(token));

    private static IEnumerable<(DocumentFacts Facts, int Sign)> Sides(DocumentChange change)
    {
        if (change.Old is { } old)
            yield return (old, -1);
        if (change.New is { } now)
            yield return (now, +1);
    }

    private Dictionary<string, object?> Parameters(string token)
    {
        var counts = new Counts(_entities.Length);
        var forms = new SortedDictionary<string, (Entity Entity, int Documents)>(StringComparer.Ordinal);
        ulong fingerprint = 0;
        foreach (var (facts, sign) in _changes.SelectMany(Sides))
        {
            counts.Totals.Add("documents", sign);
            fingerprint += sign > 0 ? GraphIndexWriter.FingerprintOf(facts.Document) : 0 - GraphIndexWriter.FingerprintOf(facts.Document);
            foreach (var article in facts.Articles)
                counts.Count(ArticleNodeBuilder.Build(article, ordinal: 0, locator: 0, id => _places[id]), sign);
            foreach (var entity in facts.Entities)
            {
                var id = FormId(entity);
                forms[id] = (entity, forms.GetValueOrDefault(id).Documents + sign);
            }
        }

        var (groups, changes) = counts.Grouped();
        var coming = _changes.Where(change => change.New is not null).Select(change => change.New!).ToArray();
        var articles = coming.SelectMany(facts => facts.Articles).ToArray();
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["token"] = token,
            ["expected"] = _changes.Select(change => (string[])[change.Key.Value, change.Old?.Document.ContentHash ?? ""]).ToArray(),
            ["leaving"] = _changes.Where(change => change.Old is not null).Select(change => change.Key.Value).ToArray(),
            ["removed"] = _changes.Where(change => change.New is null).Select(change => change.Key.Value).ToArray(),
            ["oldNewspapers"] = _changes.Where(change => change.Old is not null)
                .SelectMany(change => change.Old!.Articles).Select(facts => facts.Article.Newspaper).OfType<string>()
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray(),
            ["entities"] = _entities.Select((id, place) => new Dictionary<string, object?>
            {
                ["id"] = id.Value,
                ["kind"] = id.Kind.ToWireName(),
                ["label"] = LabelOf(id.Kind),
                ["counts"] = counts.Entities[place].ToMap(),
            }).ToArray(),
            ["documents"] = coming.Select(facts => new Dictionary<string, object?>
            {
                ["key"] = facts.Document.Key.Value,
                ["contentHash"] = facts.Document.ContentHash,
                ["page"] = facts.Document.Page,
                ["forms"] = facts.Entities.Select(FormId).ToArray(),
            }).ToArray(),
            ["articles"] = articles.Select(Article).ToArray(),
            ["authored"] = Relations(articles, RelationKind.Authored),
            ["spoke"] = Relations(articles, RelationKind.Spoke),
            ["affiliated"] = Relations(articles, RelationKind.AffiliatedWith),
            ["places"] = _entities.Select((id, place) => (id, place)).ToDictionary(one => one.id.Value, one => (object?)Text(one.place), StringComparer.Ordinal),
            ["groups"] = groups.Select(group => new object?[]
            {
                group.Low, group.Others.ToDictionary(other => Text(other.High), other => (object?)other.Change, StringComparer.Ordinal),
            }).ToArray(),
            ["changes"] = changes,
            ["shrunk"] = counts.Shrunk.ToArray(),
            ["names"] = forms.Values.SelectMany(form => form.Entity.Aliases.Append(form.Entity.Name))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(name => (string[])[name, NameFolding.Fold(name)]).ToArray(),
            ["forms"] = forms.Where(form => form.Value.Documents != 0).Select(form => Form(form.Key, form.Value.Entity, form.Value.Documents)).ToArray(),
            ["totals"] = counts.Totals.ToMap(),
            ["fingerprintHigh"] = (long)(fingerprint >> 32),
            ["fingerprintLow"] = (long)(fingerprint & uint.MaxValue),
        };
    }

    private static string Text(int place) => place.ToString(CultureInfo.InvariantCulture);

    private Dictionary<string, object?> Article(ArticleFacts facts)
    {
        var recognizers = RecognizersOf(facts);
        return new Dictionary<string, object?>
        {
            ["document"] = facts.Article.Document.Value,
            ["date"] = facts.Article.Date?.ToString("O", CultureInfo.InvariantCulture),
            ["newspaper"] = facts.Article.Newspaper is { } newspaper ? (string[])[newspaper] : [],
            ["properties"] = StoredArticle.Write(facts, recognizers),
            ["mentions"] = MentionRows(facts, recognizers, id => _places[id]).Select(one => (object?[])[one.Entity, .. one.Row]).ToArray(),
        };
    }

    /// <summary>The names that places of mentions refer to by number.</summary>
    internal static string[] RecognizersOf(ArticleFacts facts) =>
        [.. facts.Mentions.Select(mention => mention.Recognizer).Distinct(StringComparer.Ordinal)];

    /// <summary>By place of the entity, the properties of MENTIONS: count, sentences, paragraphs, places.</summary>
    internal static IEnumerable<(int Entity, object?[] Row)> MentionRows(ArticleFacts facts, string[] recognizers, Func<EntityId, int> placeOf) =>
        facts.Mentions
            .Select((mention, ordinal) => (mention, ordinal))
            .GroupBy(one => placeOf(one.mention.Entity))
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, Mentions(facts.Article, [.. group], recognizers)));

    private static object?[] Mentions(Article article, (Mention Mention, int Ordinal)[] mentions, string[] recognizers)
    {
        var places = mentions.Select(one => ArticleNodeBuilder.Place(article, one.Mention.Field, one.Mention.Span)).ToArray();
        return
        [
            mentions.Length,
            places.Select(at => at.Sentence).Where(window => window >= 0).Distinct().Order().ToArray(),
            places.Select(at => at.Paragraph).Where(window => window >= 0).Distinct().Order().ToArray(),
            mentions.SelectMany(one => (int[])
            [
                one.Ordinal, (int)one.Mention.Field, one.Mention.Span.Start, one.Mention.Span.End, Array.IndexOf(recognizers, one.Mention.Recognizer),
            ]).ToArray(),
        ];
    }

    private static string[][] Relations(IEnumerable<ArticleFacts> articles, RelationKind kind) =>
    [
        .. articles.SelectMany(facts => facts.Relations
            .Where(relation => relation.Kind == kind)
            .Select(relation => relation.To is { } to
                ? (string[])[relation.From.Value, to.Value, facts.Article.Id.Value]
                : [relation.From.Value, facts.Article.Id.Value])),
    ];

    private Dictionary<string, object?> Form(string id, Entity entity, int documents) => new()
    {
        ["id"] = id,
        ["entity"] = _places[entity.Id],
        ["documents"] = documents,
        ["name"] = entity.Name,
        ["nameOrder"] = Order(entity.Name),
        ["partOf"] = entity.PartOf?.Value,
        ["partOfOrder"] = entity.PartOf is { } parent ? Order(parent.Value) : null,
        ["aliases"] = entity.Aliases,
    };

    /// <summary>A text whose order on the server is the ordinal order of UTF-16 here; the server's own differs beyond the basic plane.</summary>
    internal static string Order(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    /// <summary>The same id for the same saying.</summary>
    internal static string FormId(Entity entity) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        (string?[])[entity.Id.Value, entity.Name, entity.PartOf?.Value, .. entity.Aliases])).AsSpan(0, 16));

    /// <summary>The label of a kind.</summary>
    internal static string LabelOf(EntityKind kind) => kind switch
    {
        EntityKind.Region => "Region",
        EntityKind.Industry => "Industry",
        EntityKind.Program => "Program",
        EntityKind.Institution => "Institution",
        EntityKind.Person => "Person",
        EntityKind.Theme => "Theme",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not one of the six kinds."),
    };
}
