using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>Takes documents in and out, and publishes each state as a <see cref="GraphIndex"/>. For one thread at a time.</summary>
internal sealed class GraphIndexWriter
{
    private readonly SlotTable<ArticleNode> _articles = new();
    private readonly SlotTable<EntityNode> _entities = new();
    private readonly SlotTable<DocumentNode> _documents = new();
    private readonly ConcurrentDictionary<string, int> _articleOrdinals = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _entityOrdinals = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _documentOrdinals = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int[]> _names = new(StringComparer.Ordinal);
    private readonly List<EntityForms> _forms = [];
    private readonly SortedSet<int> _described = [];
    private WindowTotals _totals;
    private ulong _fingerprint;

    /// <summary>The document with that key as of now, published or not.</summary>
    public DocumentNode? Document(DocumentKey key) =>
        _documentOrdinals.TryGetValue(key.Value, out var ordinal) ? _documents[ordinal] : null;

    public ArticleNode? Article(int ordinal) => _articles[ordinal];

    /// <summary>The stable ordinal of an entity; a new one when it was never seen.</summary>
    public int OrdinalOf(EntityId id) => OrdinalOf(id.Value, _entityOrdinals, _entities);

    /// <summary>Gives an entity the ordinal it has elsewhere; before anything else is known of it.</summary>
    public void SetOrdinal(EntityId id, int ordinal)
    {
        while (_entities.Count <= ordinal)
            _entities.Add();
        _entityOrdinals[id.Value] = ordinal;
    }

    /// <summary>Gives an entity the ordinal it has elsewhere, where that contradicts nothing known.</summary>
    /// <returns>False when the entity has another ordinal here, or the ordinal may be another entity's.</returns>
    public bool TrySetOrdinal(EntityId id, int ordinal)
    {
        if (_entityOrdinals.TryGetValue(id.Value, out var known))
            return known == ordinal;
        if (ordinal < _entities.Count)
            return false;
        SetOrdinal(id, ordinal);
        return true;
    }

    /// <summary>One more than the largest ordinal of an entity.</summary>
    public int EntityCount => _entities.Count;

    /// <summary>All documents as of now, published or not.</summary>
    public IEnumerable<DocumentNode> Documents() => Enumerable.Range(0, _documents.Count).Select(ordinal => _documents[ordinal]).OfType<DocumentNode>();

    /// <summary>The entities that became something else since the last <see cref="Publish"/>; null for those that vanished.</summary>
    public IEnumerable<(int Ordinal, Entity? Entity)> Described() => _described.Select(ordinal => (ordinal, _entities[ordinal]?.Entity));

    /// <summary>The stable ordinal of an article; a new one when it was never seen.</summary>
    public int OrdinalOf(ArticleId id) => OrdinalOf(id.Value, _articleOrdinals, _articles);

    /// <summary>The form that says this of the entity, known or new.</summary>
    public EntityForm FormOf(Entity entity)
    {
        var ordinal = OrdinalOf(entity.Id);
        while (_forms.Count <= ordinal)
            _forms.Add(new EntityForms());
        return _forms[ordinal].Of(ordinal, entity);
    }

    /// <summary>Takes a document in whose key is not held.</summary>
    public void Add(DocumentNode document, IReadOnlyList<ArticleNode> articles)
    {
        var ordinal = OrdinalOf(document.Document.Key.Value, _documentOrdinals, _documents);
        _documents[ordinal] = document;
        _fingerprint += FingerprintOf(document.Document);
        foreach (var form in document.Forms)
        {
            if (_forms[form.Ordinal].Count(form, +1))
                Describe(form.Ordinal);
        }

        foreach (var article in articles)
            Count(article, +1);
    }

    /// <summary>Takes a document out.</summary>
    public void Remove(DocumentNode document)
    {
        _documents[_documentOrdinals[document.Document.Key.Value]] = null;
        _fingerprint -= FingerprintOf(document.Document);
        foreach (var ordinal in document.Articles)
            Count(_articles[ordinal]!, -1);
        foreach (var form in document.Forms)
        {
            if (_forms[form.Ordinal].Count(form, -1))
                Describe(form.Ordinal);
        }
    }

    /// <summary>The state now, for readers.</summary>
    public GraphIndex Publish()
    {
        _described.Clear();
        return new GraphIndex
        {
            Articles = _articles.Freeze(),
            Entities = _entities.Freeze(),
            Documents = _documents.Freeze(),
            ArticleOrdinals = _articleOrdinals,
            EntityOrdinals = _entityOrdinals,
            DocumentOrdinals = _documentOrdinals,
            Names = _names,
            Totals = _totals,
            Fingerprint = _fingerprint,
        };
    }

    private static int OrdinalOf<T>(string id, ConcurrentDictionary<string, int> ordinals, SlotTable<T> slots)
        where T : class
    {
        if (!ordinals.TryGetValue(id, out var ordinal))
        {
            ordinal = slots.Add();
            ordinals[id] = ordinal;
        }

        return ordinal;
    }

    /// <summary>A document's part of the fingerprint.</summary>
    internal static ulong FingerprintOf(Document document)
    {
        // A sum of hashes does not depend on the order in which documents came.
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{document.Key.Value}\0{document.ContentHash}"), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    private void Describe(int ordinal)
    {
        var held = _entities[ordinal];
        _described.Add(ordinal);
        if (_forms[ordinal].Merge() is not { } entity)
        {
            _entities[ordinal] = null;
            return;
        }

        string[] folded = [NameFolding.Fold(entity.Name), .. entity.Aliases.Select(NameFolding.Fold)];
        foreach (var name in folded)
            Remember(name, ordinal);
        _entities[ordinal] = new EntityNode
        {
            Ordinal = ordinal,
            Entity = entity,
            Kind = entity.Kind,
            FoldedNames = folded,
            NameCharacters = CharacterSet.Of(folded),
            NameInitials = PinyinWord.InitialsOf(folded),
            Postings = held?.Postings ?? default,
            Mentions = held?.Mentions ?? 0,
            SentenceWindows = held?.SentenceWindows ?? 0,
            ParagraphWindows = held?.ParagraphWindows ?? 0,
        };
    }

    private void Remember(string name, int ordinal)
    {
        if (!_names.TryGetValue(name, out var known))
            _names[name] = [ordinal];
        else if (!known.Contains(ordinal))
            _names[name] = [.. known, ordinal];
    }

    private void Count(ArticleNode article, int sign)
    {
        _articles[article.Ordinal] = sign > 0 ? article : null;
        _totals = _totals.Add(article, sign);
        foreach (var occurrence in article.Occurrences)
        {
            var held = _entities[occurrence.Entity]
                ?? throw new InvalidOperationException($"Article {article.Id} mentions an entity its document does not list.");
            _entities[occurrence.Entity] = new EntityNode
            {
                Ordinal = held.Ordinal,
                Entity = held.Entity,
                Kind = held.Kind,
                FoldedNames = held.FoldedNames,
                NameCharacters = held.NameCharacters,
                NameInitials = held.NameInitials,
                Postings = sign > 0 ? held.Postings.Add(article.Ordinal) : held.Postings.Remove(article.Ordinal),
                Mentions = held.Mentions + (sign * occurrence.Count),
                SentenceWindows = held.SentenceWindows + (sign * occurrence.Sentences),
                ParagraphWindows = held.ParagraphWindows + (sign * occurrence.Paragraphs),
            };
        }
    }
}
