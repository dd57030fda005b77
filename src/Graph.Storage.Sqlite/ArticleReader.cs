using System.Globalization;
using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Reads articles back from a connection.</summary>
internal static class ArticleReader
{
    /// <summary>The article with that row id, or null.</summary>
    public static Article? Read(SqliteFile file, long id)
    {
        var row = file.Statement("""
            SELECT a.key, d.key, a.ordinal, a.page, a.date, a.newspaper, a.column_name, a.home_region, a.title, a.byline, a.paragraphs, a.offsets, a.body
            FROM articles a JOIN documents d ON d.id = a.document WHERE a.id = ?1
            """).Bind(1, id);
        if (!row.Step())
            return null;
        try
        {
            var (authors, speaker) = ReadPeople(file, id);
            return new Article
            {
                Id = new ArticleId(row.Text(0)),
                Document = new DocumentKey(row.Text(1)),
                Ordinal = row.Int(2),
                Page = row.Text(3),
                Date = row.TextOrNull(4) is { } date ? DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture) : null,
                Newspaper = row.TextOrNull(5),
                Column = row.TextOrNull(6),
                HomeRegion = row.TextOrNull(7) is { } region ? new EntityId(region) : null,
                Title = row.Text(8),
                Byline = row.Text(9),
                Paragraphs = SpanBlob.Decode(row.Bytes(10)),
                BodyOffsets = SpanBlob.DecodeMap(row.Bytes(11)),
                Body = row.Text(12),
                Authors = authors,
                Speaker = speaker,
                Sentences = ReadSentences(file, id),
            };
        }
        finally
        {
            row.Reset();
        }
    }

    /// <summary>The article with that row id and what was found in it, or null.</summary>
    public static ArticleFacts? ReadFacts(SqliteFile file, long id)
    {
        if (Read(file, id) is not { } article)
            return null;
        return new ArticleFacts(article, ReadMentions(file, id, article))
        {
            Ambiguous = ReadAmbiguous(file, id, article),
            Unresolved = ReadUnresolved(file, id, article),
            Relations = ReadRelations(file, id),
        };
    }

    /// <summary>The relations found in an article.</summary>
    public static List<Relation> ReadRelations(SqliteFile file, long id)
    {
        var relations = new List<Relation>();
        var rows = file.Statement("SELECT kind, from_entity, to_entity FROM relations WHERE article = ?1 ORDER BY ordinal").Bind(1, id);
        while (rows.Step())
        {
            var to = rows.TextOrNull(2);
            relations.Add(new Relation(RelationNames.Parse(rows.Text(0)), new EntityId(rows.Text(1)), to is null ? null : new EntityId(to)));
        }

        return relations;
    }

    private static (List<Author> Authors, Author? Speaker) ReadPeople(SqliteFile file, long id)
    {
        var authors = new List<Author>();
        Author? speaker = null;
        var rows = file.Statement("SELECT role, name, affiliation FROM people WHERE article = ?1 ORDER BY role, ordinal").Bind(1, id);
        while (rows.Step())
        {
            var person = new Author(rows.Text(1), rows.TextOrNull(2));
            if (rows.Int(0) == 0)
                authors.Add(person);
            else
                speaker = person;
        }

        return (authors, speaker);
    }

    private static List<TextSpan> ReadSentences(SqliteFile file, long id)
    {
        var sentences = new List<TextSpan>();
        var rows = file.Statement("SELECT start, end FROM sentences WHERE article = ?1 ORDER BY ordinal").Bind(1, id);
        while (rows.Step())
            sentences.Add(new TextSpan(rows.Int(0), rows.Int(1)));
        return sentences;
    }

    private static List<Mention> ReadMentions(SqliteFile file, long id, Article article)
    {
        var mentions = new List<Mention>();
        var rows = file.Statement("""
            SELECT m.field, m.start, m.end, e.key, r.name
            FROM mentions m JOIN entities e ON e.id = m.entity JOIN recognizers r ON r.id = m.recognizer
            WHERE m.article = ?1 ORDER BY m.ordinal
            """).Bind(1, id);
        while (rows.Step())
        {
            var field = (TextField)rows.Int(0);
            var span = new TextSpan(rows.Int(1), rows.Int(2));
            mentions.Add(new Mention(field, span, span.Of(article.TextOf(field)), new EntityId(rows.Text(3)), rows.Text(4)));
        }

        return mentions;
    }

    private static List<AmbiguousMention> ReadAmbiguous(SqliteFile file, long id, Article article)
    {
        var mentions = new List<AmbiguousMention>();
        var rows = file.Statement("SELECT field, start, end, candidates FROM ambiguous_mentions WHERE article = ?1 ORDER BY ordinal").Bind(1, id);
        while (rows.Step())
        {
            var field = (TextField)rows.Int(0);
            var span = new TextSpan(rows.Int(1), rows.Int(2));
            EntityId[] candidates = [.. Json.Read(rows.Text(3)).Select(candidate => new EntityId(candidate))];
            mentions.Add(new AmbiguousMention(field, span, span.Of(article.TextOf(field)), candidates));
        }

        return mentions;
    }

    private static List<UnresolvedMention> ReadUnresolved(SqliteFile file, long id, Article article)
    {
        var mentions = new List<UnresolvedMention>();
        var rows = file.Statement("SELECT field, start, end, kind, reason, counted_as FROM unresolved_mentions WHERE article = ?1 ORDER BY ordinal").Bind(1, id);
        while (rows.Step())
        {
            var field = (TextField)rows.Int(0);
            var span = new TextSpan(rows.Int(1), rows.Int(2));
            if (!EntityKinds.TryParse(rows.Text(3), out var kind))
                throw new InvalidDataException($"The store names a kind '{rows.Text(3)}', which this program does not know.");
            EntityId? countedAs = rows.TextOrNull(5) is { } entity ? new EntityId(entity) : null;
            mentions.Add(new UnresolvedMention(field, span, span.Of(article.TextOf(field)), kind, UnresolvedReasonNames.Parse(rows.Text(4)), countedAs));
        }

        return mentions;
    }
}
