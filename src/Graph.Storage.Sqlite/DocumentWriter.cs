using System.Globalization;
using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage.Sqlite;

/// <summary>Writes one document's rows, or deletes them, inside the file's open transaction. Counts are written apart.</summary>
internal sealed class DocumentWriter(SqliteFile file)
{
    private readonly Dictionary<string, long> _recognizers = new(StringComparer.Ordinal);

    /// <summary>Adds the document's row.</summary>
    /// <returns>Its id.</returns>
    public long AddDocument(Document document)
    {
        file.Statement("INSERT INTO documents (key, content_hash, page) VALUES (?1, ?2, ?3)")
            .Bind(1, document.Key.Value).Bind(2, document.ContentHash).Bind(3, document.Page).Run();
        return file.Scalar("SELECT last_insert_rowid()");
    }

    /// <summary>Adds an article with its sentences, people and relations.</summary>
    /// <returns>Its id.</returns>
    public long AddArticle(long document, ArticleFacts facts)
    {
        var article = facts.Article;
        file.Statement("""
            INSERT INTO articles (key, document, ordinal, page, date, newspaper, column_name, home_region, sentence_count, paragraph_count,
              ambiguous_count, title, byline, paragraphs, offsets, body, unresolved_count)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
            """)
            .Bind(1, article.Id.Value).Bind(2, document).Bind(3, article.Ordinal).Bind(4, article.Page)
            .Bind(5, article.Date?.ToString("O", CultureInfo.InvariantCulture)).Bind(6, article.Newspaper).Bind(7, article.Column)
            .Bind(8, article.HomeRegion?.Value).Bind(9, article.Sentences.Count).Bind(10, article.Paragraphs.Count)
            .Bind(11, facts.Ambiguous.Count).Bind(12, article.Title).Bind(13, article.Byline)
            .Bind(14, SpanBlob.Encode(article.Paragraphs)).Bind(15, SpanBlob.Encode(article.BodyOffsets)).Bind(16, article.Body).Bind(17, facts.Unresolved.Count).Run();
        var id = file.Scalar("SELECT last_insert_rowid()");
        var sentence = file.Statement("INSERT INTO sentences VALUES (?1, ?2, ?3, ?4)").Bind(1, id);
        for (var i = 0; i < article.Sentences.Count; i++)
            sentence.Bind(2, i).Bind(3, article.Sentences[i].Start).Bind(4, article.Sentences[i].End).Run();
        AddPeople(id, article);
        AddAmbiguous(id, facts.Ambiguous);
        AddUnresolved(id, facts.Unresolved);
        AddRelations(id, facts.Relations);
        return id;
    }

    /// <summary>Adds an article's mentions; the entities they name must be there.</summary>
    public void AddMentions(long id, ArticleFacts facts, Func<EntityId, int> ordinalOf)
    {
        var insert = file.Statement("INSERT INTO mentions VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)").Bind(1, id);
        for (var i = 0; i < facts.Mentions.Count; i++)
        {
            var mention = facts.Mentions[i];
            var at = ArticleNodeBuilder.Place(facts.Article, mention.Field, mention.Span);
            insert.Bind(2, i).Bind(3, (int)mention.Field).Bind(4, mention.Span.Start).Bind(5, mention.Span.End)
                .Bind(6, at.Sentence).Bind(7, at.Paragraph).Bind(8, RowId.Of(ordinalOf(mention.Entity))).Bind(9, RecognizerId(mention.Recognizer)).Run();
        }
    }

    /// <summary>Says that a document uses a form; the form's row is added with its first document.</summary>
    public void AddForm(long document, EntityForm form)
    {
        if (form.Locator == 0)
        {
            file.Statement("INSERT INTO entity_forms (entity, name, part_of, aliases) VALUES (?1, ?2, ?3, ?4)")
                .Bind(1, RowId.Of(form.Ordinal)).Bind(2, form.Entity.Name).Bind(3, form.Entity.PartOf?.Value)
                .Bind(4, Json.Write(form.Entity.Aliases)).Run();
            form.Locator = file.Scalar("SELECT last_insert_rowid()");
        }

        file.Statement("INSERT INTO document_entities VALUES (?1, ?2)").Bind(1, document).Bind(2, form.Locator).Run();
    }

    /// <summary>Writes what all documents together say an entity is; deletes it when none lists it.</summary>
    public void WriteEntity(int ordinal, Entity? entity)
    {
        var id = RowId.Of(ordinal);
        file.Statement("DELETE FROM aliases WHERE entity = ?1").Bind(1, id).Run();
        if (entity is null)
        {
            file.Statement("DELETE FROM entities WHERE id = ?1").Bind(1, id).Run();
            return;
        }

        file.Statement("INSERT OR REPLACE INTO entities VALUES (?1, ?2, ?3, ?4, ?5)")
            .Bind(1, id).Bind(2, entity.Id.Value).Bind(3, entity.Kind.ToWireName()).Bind(4, entity.Name).Bind(5, entity.PartOf?.Value).Run();
        var alias = file.Statement("INSERT INTO aliases VALUES (?1, ?2)").Bind(1, id);
        foreach (var name in entity.Aliases)
            alias.Bind(2, name).Run();
    }

    /// <summary>Deletes a document's rows, those of its articles, and the forms it alone used.</summary>
    public void Remove(DocumentNode document, IEnumerable<ArticleNode> articles)
    {
        foreach (var article in articles)
        {
            foreach (var table in (string[])["sentences", "people", "mentions", "ambiguous_mentions", "unresolved_mentions", "relations"])
                file.Statement($"DELETE FROM {table} WHERE article = ?1").Bind(1, article.Locator).Run();
            file.Statement("DELETE FROM articles WHERE id = ?1").Bind(1, article.Locator).Run();
        }

        file.Statement("DELETE FROM document_entities WHERE document = ?1").Bind(1, document.Locator).Run();
        file.Statement("DELETE FROM documents WHERE id = ?1").Bind(1, document.Locator).Run();
        foreach (var form in document.Forms.Where(form => form.Documents == 0 && form.Locator != 0))
        {
            file.Statement("DELETE FROM entity_forms WHERE id = ?1").Bind(1, form.Locator).Run();
            form.Locator = 0;
        }
    }

    private void AddPeople(long article, Article said)
    {
        var insert = file.Statement("INSERT INTO people VALUES (?1, ?2, ?3, ?4, ?5)").Bind(1, article);
        for (var i = 0; i < said.Authors.Count; i++)
            insert.Bind(2, 0).Bind(3, i).Bind(4, said.Authors[i].Name).Bind(5, said.Authors[i].Affiliation).Run();
        if (said.Speaker is { } speaker)
            insert.Bind(2, 1).Bind(3, 0).Bind(4, speaker.Name).Bind(5, speaker.Affiliation).Run();
    }

    private void AddAmbiguous(long article, IReadOnlyList<AmbiguousMention> mentions)
    {
        var insert = file.Statement("INSERT INTO ambiguous_mentions VALUES (?1, ?2, ?3, ?4, ?5, ?6)").Bind(1, article);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            insert.Bind(2, i).Bind(3, (int)mention.Field).Bind(4, mention.Span.Start).Bind(5, mention.Span.End)
                .Bind(6, Json.Write([.. mention.Candidates.Select(candidate => candidate.Value)])).Run();
        }
    }

    private void AddUnresolved(long article, IReadOnlyList<UnresolvedMention> mentions)
    {
        if (mentions.Count == 0)
            return;
        var insert = file.Statement("INSERT INTO unresolved_mentions VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)").Bind(1, article);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            insert.Bind(2, i).Bind(3, (int)mention.Field).Bind(4, mention.Span.Start).Bind(5, mention.Span.End)
                .Bind(6, mention.Kind.ToWireName()).Bind(7, UnresolvedReasonNames.Of(mention.Reason)).Bind(8, mention.CountedAs?.Value).Run();
        }
    }

    private void AddRelations(long article, IReadOnlyList<Relation> relations)
    {
        var insert = file.Statement("INSERT INTO relations VALUES (?1, ?2, ?3, ?4, ?5)").Bind(1, article);
        for (var i = 0; i < relations.Count; i++)
        {
            var relation = relations[i];
            insert.Bind(2, i).Bind(3, RelationNames.Of(relation.Kind)).Bind(4, relation.From.Value).Bind(5, relation.To?.Value).Run();
        }
    }

    private long RecognizerId(string name)
    {
        if (_recognizers.TryGetValue(name, out var id))
            return id;
        file.Statement("INSERT OR IGNORE INTO recognizers (name) VALUES (?1)").Bind(1, name).Run();
        var select = file.Statement("SELECT id FROM recognizers WHERE name = ?1").Bind(1, name);
        select.Step();
        id = select.Long(0);
        select.Reset();
        return _recognizers[name] = id;
    }

    /// <summary>Forgets what an undone transaction may have made.</summary>
    public void Forget() => _recognizers.Clear();
}
