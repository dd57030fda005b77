using System.Globalization;
using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage.Sqlite;

/// <summary>Builds the index from the file.</summary>
internal static class IndexLoader
{
    /// <summary>Everything the file holds, as of the transaction the connection is in.</summary>
    public static GraphIndexWriter Load(SqliteFile file)
    {
        var writer = new GraphIndexWriter();
        LoadEntityOrdinals(file, writer);
        var forms = LoadForms(file, writer);
        var formsOf = LoadDocumentForms(file, forms);
        var articlesOf = LoadArticles(file, writer, after: 0);
        var rows = file.Statement("SELECT id, key, content_hash, page FROM documents ORDER BY id");
        while (rows.Step())
        {
            var id = rows.Long(0);
            var articles = articlesOf.GetValueOrDefault(id) ?? [];
            articles.Sort((a, b) => a.Place.CompareTo(b.Place));
            var document = new Document(new DocumentKey(rows.Text(1)), rows.Text(2), rows.Text(3));
            writer.Add(
                new DocumentNode(document, [.. articles.Select(article => article.Ordinal)], [.. formsOf.GetValueOrDefault(id) ?? []]) { Locator = id },
                articles);
        }

        return writer;
    }

    /// <summary>Brings an index forward to the transaction the connection is in: what left the file is taken out, what came is taken in.</summary>
    /// <returns>False when it cannot be, because another program numbered entities otherwise; the index is of no use then.</returns>
    public static bool BringForward(SqliteFile file, GraphIndexWriter writer)
    {
        var gone = writer.Documents().ToDictionary(document => document.Locator);
        long last = 0;
        foreach (var document in gone.Values)
        {
            foreach (var ordinal in document.Articles)
                last = Math.Max(last, writer.Article(ordinal)!.Locator);
        }

        var came = new List<(long Id, Document Document)>();
        // An id may be used again: a document is as it was if it bears its key and content, and no article of it is new.
        var touched = new HashSet<long>();
        var owners = file.Statement("SELECT DISTINCT document FROM articles WHERE id > ?1").Bind(1, last);
        while (owners.Step())
            touched.Add(owners.Long(0));
        var rows = file.Statement("SELECT id, key, content_hash, page FROM documents ORDER BY id");
        while (rows.Step())
        {
            var id = rows.Long(0);
            if (!touched.Contains(id) && gone.TryGetValue(id, out var known) && known.Document.Key.Value == rows.Text(1) && known.Document.ContentHash == rows.Text(2))
                gone.Remove(id);
            else
                came.Add((id, new Document(new DocumentKey(rows.Text(1)), rows.Text(2), rows.Text(3))));
        }

        foreach (var document in gone.Values)
            writer.Remove(document);
        foreach (var form in gone.Values.SelectMany(document => document.Forms).Where(form => form.Documents == 0))
            form.Locator = 0;
        if (!AddNewOrdinals(file, writer))
            return false;
        var articlesOf = LoadArticles(file, writer, last);
        foreach (var (id, document) in came)
        {
            if (LoadFormsOf(file, writer, id) is not { } forms)
                return false;
            var articles = articlesOf.GetValueOrDefault(id) ?? [];
            articles.Sort((a, b) => a.Place.CompareTo(b.Place));
            writer.Add(new DocumentNode(document, [.. articles.Select(article => article.Ordinal)], forms) { Locator = id }, articles);
        }

        return true;
    }

    private static bool AddNewOrdinals(SqliteFile file, GraphIndexWriter writer)
    {
        var same = true;
        var rows = file.Statement("SELECT id, key FROM entities WHERE id > ?1 ORDER BY id").Bind(1, writer.EntityCount);
        while (rows.Step())
            same &= writer.TrySetOrdinal(new EntityId(rows.Text(1)), RowId.ToOrdinal(rows.Long(0)));
        return same;
    }

    private static EntityForm[]? LoadFormsOf(SqliteFile file, GraphIndexWriter writer, long document)
    {
        var forms = new List<EntityForm>();
        var same = true;
        var rows = file.Statement("""
            SELECT f.id, e.key, f.name, f.part_of, f.aliases, e.id FROM document_entities d JOIN entity_forms f ON f.id = d.form JOIN entities e ON e.id = f.entity
            WHERE d.document = ?1 ORDER BY d.form
            """).Bind(1, document);
        while (rows.Step())
        {
            same &= writer.TrySetOrdinal(new EntityId(rows.Text(1)), RowId.ToOrdinal(rows.Long(5)));
            if (same)
                forms.Add(ReadForm(rows, writer));
        }

        return same ? [.. forms] : null;
    }

    private static EntityForm ReadForm(SqliteStatement row, GraphIndexWriter writer)
    {
        var parent = row.TextOrNull(3);
        var form = writer.FormOf(new Entity(new EntityId(row.Text(1)), row.Text(2))
        {
            PartOf = parent is null ? null : new EntityId(parent),
            Aliases = Json.Read(row.Text(4)),
        });
        form.Locator = row.Long(0);
        return form;
    }

    private static void LoadEntityOrdinals(SqliteFile file, GraphIndexWriter writer)
    {
        var rows = file.Statement("SELECT id, key FROM entities ORDER BY id");
        while (rows.Step())
            writer.SetOrdinal(new EntityId(rows.Text(1)), RowId.ToOrdinal(rows.Long(0)));
    }

    private static Dictionary<long, EntityForm> LoadForms(SqliteFile file, GraphIndexWriter writer)
    {
        var forms = new Dictionary<long, EntityForm>();
        var rows = file.Statement("SELECT f.id, e.key, f.name, f.part_of, f.aliases FROM entity_forms f JOIN entities e ON e.id = f.entity");
        while (rows.Step())
        {
            var form = ReadForm(rows, writer);
            forms[form.Locator] = form;
        }

        return forms;
    }

    private static Dictionary<long, List<EntityForm>> LoadDocumentForms(SqliteFile file, Dictionary<long, EntityForm> forms)
    {
        var formsOf = new Dictionary<long, List<EntityForm>>();
        var rows = file.Statement("SELECT document, form FROM document_entities ORDER BY document, form");
        while (rows.Step())
            Add(formsOf, rows.Long(0), forms[rows.Long(1)]);
        return formsOf;
    }

    /// <summary>Articles by their documents.</summary>
    /// <param name="file">Where they are.</param>
    /// <param name="writer">Numbers them.</param>
    /// <param name="after">The last id that is not wanted; ids ascend in the order articles came, and none is used twice.</param>
    private static Dictionary<long, List<ArticleNode>> LoadArticles(SqliteFile file, GraphIndexWriter writer, long after)
    {
        var authors = LoadAuthors(file, after);
        var relations = LoadRelations(file, after);
        var newspapers = new Dictionary<string, string>(StringComparer.Ordinal);
        var articlesOf = new Dictionary<long, List<ArticleNode>>();
        var mentions = new MentionCursor(file, after);
        var rows = file.Statement("""
            SELECT a.id, a.key, d.key, a.document, a.ordinal, a.date, a.newspaper, a.sentence_count, a.paragraph_count, a.ambiguous_count, a.title <> '', a.home_region, a.unresolved_count
            FROM articles a JOIN documents d ON d.id = a.document WHERE a.id > ?1 ORDER BY a.id
            """).Bind(1, after);
        while (rows.Step())
        {
            var id = rows.Long(0);
            var articleId = new ArticleId(rows.Text(1));
            var newspaper = rows.TextOrNull(6);
            // One string for a newspaper's thousands of articles.
            if (newspaper is not null && !newspapers.TryAdd(newspaper, newspaper))
                newspaper = newspapers[newspaper];
            var (occurrences, placed) = ArticleNodeBuilder.Group(mentions.Of(id));
            var node = new ArticleNode
            {
                Ordinal = writer.OrdinalOf(articleId),
                Id = articleId,
                Document = new DocumentKey(rows.Text(2)),
                Place = rows.Int(4),
                Date = rows.TextOrNull(5) is { } date ? DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture) : null,
                Newspaper = newspaper,
                Authors = authors.GetValueOrDefault(id) ?? [],
                Sentences = rows.Int(7),
                Paragraphs = rows.Int(8),
                AmbiguousMentions = rows.Int(9),
                UnresolvedMentions = rows.Int(12),
                HasTitle = rows.Int(10) != 0,
                Relations = relations.GetValueOrDefault(id) ?? [],
                HomeRegion = rows.TextOrNull(11) is { } home ? new EntityId(home) : null,
                Occurrences = occurrences,
                Mentions = placed,
                Locator = id,
            };
            Add(articlesOf, rows.Long(3), node);
        }

        return articlesOf;
    }

    private static Dictionary<long, List<string>> LoadAuthors(SqliteFile file, long after)
    {
        var authors = new Dictionary<long, List<string>>();
        var rows = file.Statement("SELECT article, name FROM people WHERE role = 0 AND article > ?1 ORDER BY article, ordinal").Bind(1, after);
        while (rows.Step())
            Add(authors, rows.Long(0), rows.Text(1));
        return authors;
    }

    private static Dictionary<long, List<Relation>> LoadRelations(SqliteFile file, long after)
    {
        var relations = new Dictionary<long, List<Relation>>();
        var rows = file.Statement("SELECT article, kind, from_entity, to_entity FROM relations WHERE article > ?1 ORDER BY article, ordinal").Bind(1, after);
        while (rows.Step())
        {
            var to = rows.TextOrNull(3);
            Add(relations, rows.Long(0), new Relation(RelationNames.Parse(rows.Text(1)), new EntityId(rows.Text(2)), to is null ? null : new EntityId(to)));
        }

        return relations;
    }

    private static void Add<T>(Dictionary<long, List<T>> lists, long key, T item)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        list.Add(item);
    }

    /// <summary>Goes through all mentions once, in step with the articles.</summary>
    private sealed class MentionCursor
    {
        private readonly SqliteStatement _rows;
        private bool _atRow;

        public MentionCursor(SqliteFile file, long after)
        {
            _rows = file.Statement("SELECT article, field, start, end, sentence, paragraph, entity FROM mentions WHERE article > ?1 ORDER BY article, ordinal").Bind(1, after);
            _atRow = _rows.Step();
        }

        public (int Entity, MentionAt At)[] Of(long article)
        {
            var placed = new List<(int, MentionAt)>();
            while (_atRow && _rows.Long(0) == article)
            {
                placed.Add((RowId.ToOrdinal(_rows.Long(6)), new MentionAt(_rows.Int(2), _rows.Int(3), _rows.Int(4), _rows.Int(5), (TextField)_rows.Int(1))));
                _atRow = _rows.Step();
            }

            return [.. placed];
        }
    }
}
