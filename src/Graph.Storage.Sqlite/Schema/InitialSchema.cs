namespace Graph.Storage.Sqlite.Schema;

/// <summary>Version 1.</summary>
internal static class InitialSchema
{
    public static Migration Migration { get; } = new(1, "initial schema", """
        -- One row. Grows with every write, so that a program sees that another one wrote.
        CREATE TABLE generation (value INTEGER NOT NULL);
        INSERT INTO generation VALUES (0);

        CREATE TABLE documents (
          id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, content_hash TEXT NOT NULL, page TEXT NOT NULL);

        -- Ids are never used twice: a reader that holds one finds its own article or none.
        -- The long columns stand last, so that listings do not read them.
        CREATE TABLE articles (
          id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, document INTEGER NOT NULL REFERENCES documents,
          ordinal INTEGER NOT NULL, page TEXT NOT NULL, date TEXT, newspaper TEXT, column_name TEXT, home_region TEXT,
          sentence_count INTEGER NOT NULL, paragraph_count INTEGER NOT NULL, ambiguous_count INTEGER NOT NULL,
          title TEXT NOT NULL, byline TEXT NOT NULL, paragraphs BLOB NOT NULL, offsets BLOB NOT NULL, body TEXT NOT NULL);

        -- role: 0 author, 1 speaker
        CREATE TABLE people (
          article INTEGER NOT NULL REFERENCES articles, role INTEGER NOT NULL, ordinal INTEGER NOT NULL,
          name TEXT NOT NULL, affiliation TEXT, PRIMARY KEY (article, role, ordinal)) WITHOUT ROWID;

        -- Of the body; offsets in UTF-16 units, the end exclusive.
        CREATE TABLE sentences (
          article INTEGER NOT NULL REFERENCES articles, ordinal INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
          PRIMARY KEY (article, ordinal)) WITHOUT ROWID;

        CREATE TABLE entities (
          id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, part_of TEXT);
        CREATE TABLE aliases (
          entity INTEGER NOT NULL REFERENCES entities, name TEXT NOT NULL, PRIMARY KEY (entity, name)) WITHOUT ROWID;
        CREATE INDEX aliases_by_name ON aliases (name);

        -- What documents say an entity is; entities and aliases are merged from these. aliases: a JSON array.
        CREATE TABLE entity_forms (
          id INTEGER PRIMARY KEY, entity INTEGER NOT NULL REFERENCES entities, name TEXT NOT NULL, part_of TEXT, aliases TEXT NOT NULL);
        CREATE TABLE document_entities (
          document INTEGER NOT NULL REFERENCES documents, form INTEGER NOT NULL REFERENCES entity_forms,
          PRIMARY KEY (document, form)) WITHOUT ROWID;

        CREATE TABLE recognizers (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        -- field: 0 body, 1 title, 2 byline. sentence, paragraph: 0 the title, 1 the body's first, -1 none.
        CREATE TABLE mentions (
          article INTEGER NOT NULL REFERENCES articles, ordinal INTEGER NOT NULL, field INTEGER NOT NULL, start INTEGER NOT NULL,
          end INTEGER NOT NULL, sentence INTEGER NOT NULL, paragraph INTEGER NOT NULL, entity INTEGER NOT NULL REFERENCES entities,
          recognizer INTEGER NOT NULL REFERENCES recognizers, PRIMARY KEY (article, ordinal)) WITHOUT ROWID;
        -- candidates: a JSON array of entity keys.
        CREATE TABLE ambiguous_mentions (
          article INTEGER NOT NULL REFERENCES articles, ordinal INTEGER NOT NULL, field INTEGER NOT NULL, start INTEGER NOT NULL,
          end INTEGER NOT NULL, candidates TEXT NOT NULL, PRIMARY KEY (article, ordinal)) WITHOUT ROWID;
        -- kind: AUTHORED, SPOKE, AFFILIATED_WITH. to_entity: NULL for the article itself.
        CREATE TABLE relations (
          article INTEGER NOT NULL REFERENCES articles, ordinal INTEGER NOT NULL, kind TEXT NOT NULL,
          from_entity TEXT NOT NULL, to_entity TEXT, PRIMARY KEY (article, ordinal)) WITHOUT ROWID;

        -- Derived from mentions. year: 0 for articles without a date. While many articles come in, those of the last few transactions
        -- stand in uncounted instead; whoever writes the counts deletes them there in the same transaction.
        CREATE TABLE uncounted (article INTEGER PRIMARY KEY REFERENCES articles);
        CREATE TABLE window_counts (
          year INTEGER PRIMARY KEY, articles INTEGER NOT NULL, paragraphs INTEGER NOT NULL, sentences INTEGER NOT NULL);
        CREATE TABLE entity_counts (
          entity INTEGER NOT NULL REFERENCES entities, year INTEGER NOT NULL, articles INTEGER NOT NULL, paragraphs INTEGER NOT NULL,
          sentences INTEGER NOT NULL, mentions INTEGER NOT NULL, PRIMARY KEY (entity, year)) WITHOUT ROWID;
        -- id: low << 37 | high << 12 | year. One whole number is found and kept in order several times quicker than three.
        CREATE TABLE pair_counts (
          id INTEGER PRIMARY KEY, articles INTEGER NOT NULL, paragraphs INTEGER NOT NULL, sentences INTEGER NOT NULL);
        -- low < high, both row ids of entities.
        CREATE VIEW co_mentions AS
          SELECT id >> 37 AS low, (id >> 12) & 0x1ffffff AS high, id & 0xfff AS year, articles, paragraphs, sentences FROM pair_counts;
        """);
}
