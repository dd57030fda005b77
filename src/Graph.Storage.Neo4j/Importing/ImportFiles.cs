using Graph.Model;
using Graph.Storage.Indexing;
using Graph.Storage.Neo4j.Reading;
using Graph.Storage.Neo4j.Writing;

namespace Graph.Storage.Neo4j.Importing;

/// <summary>The tables of a graph. Rows of articles go out as they come; counts, and what entities are, when all have come.</summary>
internal sealed class ImportFiles : IDisposable
{
    /// <summary>Of the graph, and of every document in it.</summary>
    private const int ImportedVersion = 1;

    private readonly string _folder;
    private readonly List<ImportTable> _tables = [];
    private readonly ImportTable _documents;
    private readonly ImportTable _articles;
    private readonly ImportTable _contains;
    private readonly ImportTable _mentions;
    private readonly ImportTable _authored;
    private readonly ImportTable _spoke;
    private readonly ImportTable _affiliated;
    private readonly ImportTable _publishedIn;
    private readonly Counts _counts = new(0);
    private readonly List<EntityId> _entities = [];
    private readonly Dictionary<EntityId, int> _places = [];
    private readonly SortedDictionary<string, EntityForm> _forms = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _newspapers = new(StringComparer.Ordinal);
    private ulong _fingerprint;

    public ImportFiles(string folder)
    {
        _folder = folder;
        _documents = Nodes("documents", "Document", "key:ID(Document)", "contentHash", "page", "forms:string[]", "version:long");
        _articles = Nodes(
            "articles", "Article",
            "id:ID(Article)", "document", "ordinal:long", "page", "title", "body", "folded", "byline", "column", "newspaper", "year:long", "homeRegion",
            "authors:string[]", "affiliations:string[]", "speaker", "speakerAffiliation", "paragraphSpans:long[]", "sentenceSpans:long[]",
            "sentences:string[]", "offsets:long[]", "recognizers:string[]", "ambiguous:string[]", "unresolved:string[]", "relations:string[]", "date:date");
        _contains = Relationships("contains", "CONTAINS", "Document", "Article");
        _mentions = Relationships("mentions", "MENTIONS", "Article", "Entity", "count:long", "sentences:long[]", "paragraphs:long[]", "places:long[]");
        _authored = Relationships("authored", "AUTHORED", "Entity", "Article");
        _spoke = Relationships("spoke", "SPOKE", "Entity", "Article");
        _affiliated = Relationships("affiliated_with", "AFFILIATED_WITH", "Entity", "Entity", "article");
        _publishedIn = Relationships("published_in", "PUBLISHED_IN", "Article", "Newspaper");
    }

    /// <summary>The longest row, in characters.</summary>
    public int Longest => _tables.Max(table => table.Longest);

    /// <summary>Node rows so far.</summary>
    public long NodeRows => _tables.Where(table => table.IsOfNodes).Sum(table => table.Rows);

    /// <summary>Relationship rows so far.</summary>
    public long RelationshipRows => _tables.Where(table => !table.IsOfNodes).Sum(table => table.Rows);

    /// <summary>What the importer is told: every table that has a row.</summary>
    public IEnumerable<string> Arguments => _tables.Where(table => table.Rows > 0).Select(table => table.Argument);

    /// <summary>Takes a document in.</summary>
    public void Add(DocumentFacts facts)
    {
        var document = facts.Document;
        _fingerprint += GraphIndexWriter.FingerprintOf(document);
        _counts.Totals.Add("documents", 1);
        _documents.Write(document.Key.Value, document.ContentHash, document.Page, facts.Entities.Select(Form).ToArray(), ImportedVersion);
        foreach (var article in facts.Articles)
            Add(article);
    }

    /// <summary>Writes what follows from all documents together, and closes the files.</summary>
    public void Finish()
    {
        WriteEntities();
        WritePairs();
        var newspapers = Nodes("newspapers", "Newspaper", "name:ID(Newspaper)");
        foreach (var name in _newspapers)
            newspapers.Write(name);

        var totals = _counts.Totals.ToMap();
        string[] columns = [.. totals.Keys.Order(StringComparer.Ordinal)];
        // Schema 0: the first program that opens the store makes the indexes and says that they are there.
        var graph = Nodes(
            "graph", "Graph",
            ["id:ID(Graph)", "schema:long", "version:long", "fingerprintHigh:long", "fingerprintLow:long", .. columns.Select(column => $"{column}:long")]);
        graph.Write(["graph", 0, ImportedVersion, (long)(_fingerprint >> 32), (long)(_fingerprint & uint.MaxValue), .. columns.Select(column => totals[column])]);
        Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => _tables.ForEach(table => table.Dispose());

    private void Add(ArticleFacts facts)
    {
        var article = facts.Article;
        _counts.Count(ArticleNodeBuilder.Build(facts, ordinal: 0, locator: 0, id => _places[id]), sign: 1);
        string[] recognizers = [.. BatchPlan.RecognizersOf(facts)];
        var properties = StoredArticle.Write(facts, recognizers);
        properties["date"] = article.Date;
        _articles.Write(properties);
        _contains.Write(article.Document.Value, article.Id.Value);
        if (article.Newspaper is { } newspaper)
        {
            _newspapers.Add(newspaper);
            _publishedIn.Write(article.Id.Value, newspaper);
        }

        foreach (var (place, row) in BatchPlan.MentionRows(facts, recognizers, id => _places[id]))
            _mentions.Write([article.Id.Value, _entities[place].Value, .. row]);
        foreach (var relation in facts.Relations.Where(relation => _places.ContainsKey(relation.From)))
        {
            if (relation.Kind == RelationKind.Authored)
                _authored.Write(relation.From.Value, article.Id.Value);
            else if (relation.Kind == RelationKind.Spoke)
                _spoke.Write(relation.From.Value, article.Id.Value);
            else if (relation.To is { } to && _places.ContainsKey(to))
                _affiliated.Write(relation.From.Value, to.Value, article.Id.Value);
        }
    }

    /// <summary>Counts what a document says an entity is.</summary>
    /// <returns>The form's id.</returns>
    private string Form(Entity entity)
    {
        if (!_places.TryGetValue(entity.Id, out var place))
        {
            _places[entity.Id] = place = _entities.Count;
            _entities.Add(entity.Id);
            _counts.AddEntity();
        }

        var id = BatchPlan.FormId(entity);
        if (!_forms.TryGetValue(id, out var form))
            _forms[id] = form = new EntityForm(place, entity);
        form.Documents++;
        return id;
    }

    private void WriteEntities()
    {
        var counts = _counts.Entities.Select(change => change.ToMap()).ToArray();
        var columns = Columns(counts);
        var entities = Nodes(
            "entities", "Entity",
            ["id:ID(Entity)", ":LABEL", "kind", "name", "aliases:string[]", "partOf", "form", .. columns.Select(column => $"{column}:long")]);
        var forms = Nodes(
            "entity_forms", "EntityForm", "id:ID(EntityForm)", "name", "nameOrder", "partOf", "partOfOrder", "aliases:string[]", "documents:long");
        var describes = Relationships("describes", "DESCRIBES", "EntityForm", "Entity");
        var names = Relationships("names", "NAMES", "Alias", "Entity", "canonical:boolean");
        var partOf = Relationships("part_of", "PART_OF", "Entity", "Entity");
        var aliases = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var group in _forms.GroupBy(form => form.Value.Ordinal).OrderBy(group => _entities[group.Key]))
        {
            foreach (var (id, form) in group)
            {
                var said = form.Entity;
                forms.Write(
                    id, said.Name, BatchPlan.Order(said.Name), said.PartOf?.Value,
                    said.PartOf is { } above ? BatchPlan.Order(above.Value) : null, said.Aliases, form.Documents);
                describes.Write(id, said.Id.Value);
            }

            var entity = EntityMerger.Merge([.. group.Select(form => form.Value)]);
            var counted = counts[group.Key];
            entities.Write(
            [
                entity.Id.Value, BatchPlan.LabelOf(entity.Kind), entity.Kind.ToWireName(), entity.Name, entity.Aliases, entity.PartOf?.Value,
                group.Count() == 1 ? group.First().Key : null, .. columns.Select(column => counted.GetValueOrDefault(column)),
            ]);
            foreach (var name in entity.Aliases.Append(entity.Name))
            {
                aliases.Add(name);
                names.Write(name, entity.Id.Value, name == entity.Name);
            }

            if (entity.PartOf is { } parent && _places.ContainsKey(parent))
                partOf.Write(entity.Id.Value, parent.Value);
        }

        var nodes = Nodes("aliases", "Alias", "name:ID(Alias)", "folded");
        foreach (var name in aliases)
            nodes.Write(name, NameFolding.Fold(name));
    }

    private void WritePairs()
    {
        var (groups, changes) = _counts.Grouped();
        var columns = Columns(changes);
        // A million pairs have a few hundred different changes, and each entity comes some hundred times.
        var values = changes.ConvertAll(change => ImportTable.Format([.. columns.Select(column => change.GetValueOrDefault(column))]));
        var ids = _entities.ConvertAll(entity => ImportTable.Format(entity.Value));
        var pairs = Relationships("co_mentioned", "CO_MENTIONED", "Entity", "Entity", [.. columns.Select(column => $"{column}:long")]);
        foreach (var group in groups)
        {
            foreach (var (place, change) in group.Others)
            {
                // Entities are counted by the order they came in; the relationship begins at the lower id.
                var (low, high) = _entities[group.Low].CompareTo(_entities[place]) < 0 ? (group.Low, place) : (place, group.Low);
                pairs.WriteFormatted(ids[low], ids[high], values[change]);
            }
        }
    }

    private static string[] Columns(IEnumerable<Dictionary<string, object?>> maps) =>
        [.. maps.SelectMany(map => map.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private ImportTable Nodes(string name, string label, params string[] columns) => Add(new ImportTable(_folder, name, $"nodes={label}", columns));

    private ImportTable Relationships(string name, string type, string from, string to, params string[] properties) =>
        Add(new ImportTable(_folder, name, $"relationships={type}", [$":START_ID({from})", $":END_ID({to})", .. properties]));

    private ImportTable Add(ImportTable table)
    {
        _tables.Add(table);
        return table;
    }
}
