using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>An article as the properties of its node, there and back. Spans are whole numbers by turns: start, end.</summary>
internal static class StoredArticle
{
    // Ordinal, field, start, end and recogniser of a mention.
    private const int PlaceSize = 5;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The properties, but for the date and the mentions.</summary>
    /// <param name="facts">What is stored.</param>
    /// <param name="recognizers">The names that places of mentions refer to by number.</param>
    public static Dictionary<string, object?> Write(ArticleFacts facts, IReadOnlyList<string> recognizers)
    {
        var article = facts.Article;
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = article.Id.Value,
            ["document"] = article.Document.Value,
            ["ordinal"] = article.Ordinal,
            ["page"] = article.Page,
            ["title"] = article.Title,
            ["body"] = article.Body,
            ["folded"] = SearchText.Fold(article.Title, article.Body),
            ["byline"] = article.Byline,
            ["column"] = article.Column,
            ["newspaper"] = article.Newspaper,
            ["year"] = article.Date?.Year,
            ["homeRegion"] = article.HomeRegion?.Value,
            ["authors"] = article.Authors.Select(author => author.Name).ToArray(),
            // None at all when nobody has one: import files cannot carry a list whose one element is empty.
            ["affiliations"] = article.Authors.Any(author => !string.IsNullOrEmpty(author.Affiliation))
                ? article.Authors.Select(author => author.Affiliation ?? "").ToArray()
                : (string[])[],
            ["speaker"] = article.Speaker?.Name,
            ["speakerAffiliation"] = article.Speaker?.Affiliation,
            ["paragraphSpans"] = Flatten(article.Paragraphs),
            ["sentenceSpans"] = Flatten(article.Sentences),
            ["sentences"] = article.Sentences.Select(span => span.Of(article.Body)).ToArray(),
            ["offsets"] = article.BodyOffsets.Runs.SelectMany(run => (int[])[run.Start, run.Source, run.Length]).ToArray(),
            ["recognizers"] = recognizers,
            ["ambiguous"] = facts.Ambiguous.Select(Write).ToArray(),
            ["unresolved"] = facts.Unresolved.Select(Write).ToArray(),
            ["relations"] = facts.Relations
                .Select(relation => JsonSerializer.Serialize((string?[])[relation.Kind.ToString(), relation.From.Value, relation.To?.Value], Json)).ToArray(),
        };
    }

    /// <summary>The article back, with all found in it.</summary>
    /// <param name="document">Where it stands.</param>
    /// <param name="stored">The properties.</param>
    /// <param name="mentions">Per entity its id and its places: ordinal, field, start, end and recogniser by turns.</param>
    public static ArticleFacts Read(DocumentKey document, IReadOnlyDictionary<string, object?> stored, IEnumerable<object?> mentions)
    {
        var body = Text(stored, "body");
        var authors = Texts(stored, "authors");
        var affiliations = Texts(stored, "affiliations");
        var article = new Article
        {
            Id = new ArticleId(Text(stored, "id")),
            Document = document,
            Page = Text(stored, "page"),
            Ordinal = Number(stored["ordinal"]),
            Title = Text(stored, "title"),
            Body = body,
            Byline = Text(stored, "byline"),
            Column = stored["column"] as string,
            Newspaper = stored["newspaper"] as string,
            Date = Day(stored),
            HomeRegion = stored["homeRegion"] is string region ? new EntityId(region) : null,
            Authors = [.. authors.Select((name, i) => new Author(name, i < affiliations.Count && affiliations[i].Length > 0 ? affiliations[i] : null))],
            Speaker = stored["speaker"] is string speaker ? new Author(speaker, stored["speakerAffiliation"] as string) : null,
            Paragraphs = Spans(stored, "paragraphSpans"),
            Sentences = Spans(stored, "sentenceSpans"),
            BodyOffsets = new OffsetMap([.. Numbers(stored, "offsets").Chunk(3).Select(run => new OffsetMap.Run(run[0], run[1], run[2]))]),
        };
        return new ArticleFacts(article, Mentions(article, mentions, Texts(stored, "recognizers")))
        {
            Ambiguous = [.. Texts(stored, "ambiguous").Select(json => ReadAmbiguous(article, json))],
            Unresolved = [.. Texts(stored, "unresolved").Select(json => ReadUnresolved(article, json))],
            Relations = [.. Texts(stored, "relations").Select(ReadRelation)],
        };
    }

    /// <summary>What the index keeps of an article.</summary>
    /// <param name="document">Where it stands.</param>
    /// <param name="stored">The properties, no texts among them.</param>
    /// <param name="mentions">As for <see cref="Read"/>.</param>
    /// <param name="writer">Numbers articles and entities.</param>
    public static ArticleNode ReadNode(DocumentKey document, IReadOnlyDictionary<string, object?> stored, IEnumerable<object?> mentions, GraphIndexWriter writer)
    {
        var id = new ArticleId(Text(stored, "id"));
        var (sentences, paragraphs) = (Spans(stored, "sentenceSpans"), Spans(stored, "paragraphSpans"));
        var placed = new List<(int Entity, MentionAt At)>();
        foreach (var one in mentions.Cast<List<object?>>())
        {
            if (one[0] is not string entity)
                continue;
            var ordinal = writer.OrdinalOf(new EntityId(entity));
            var places = (List<object?>)one[1]!;
            for (var i = 0; i < places.Count; i += PlaceSize)
            {
                var span = new TextSpan(Number(places[i + 2]), Number(places[i + 3]));
                placed.Add((ordinal, ArticleNodeBuilder.Place(sentences, paragraphs, (TextField)Number(places[i + 1]), span)));
            }
        }

        var (occurrences, at) = ArticleNodeBuilder.Group([.. placed]);
        return new ArticleNode
        {
            Ordinal = writer.OrdinalOf(id),
            Id = id,
            Document = document,
            Place = Number(stored["ordinal"]),
            Date = Day(stored),
            // One string for a newspaper's thousands of articles.
            Newspaper = stored["newspaper"] is string newspaper ? string.Intern(newspaper) : null,
            Authors = Texts(stored, "authors"),
            Sentences = sentences.Length,
            Paragraphs = paragraphs.Length,
            HasTitle = (bool)stored["titled"]!,
            AmbiguousMentions = Number(stored["undecided"]),
            UnresolvedMentions = Number(stored["unresolved"]),
            Occurrences = occurrences,
            Mentions = at,
            Relations = [.. Texts(stored, "relations").Select(ReadRelation)],
            HomeRegion = stored["homeRegion"] is string region ? new EntityId(region) : null,
        };
    }

    private static Mention[] Mentions(Article article, IEnumerable<object?> stored, IReadOnlyList<string> recognizers)
    {
        var mentions = new List<(int Ordinal, Mention Mention)>();
        foreach (var one in stored.Cast<List<object?>>())
        {
            if (one[0] is not string entity)
                continue;
            foreach (var place in ((List<object?>)one[1]!).Select(Number).Chunk(PlaceSize))
            {
                var field = (TextField)place[1];
                var span = new TextSpan(place[2], place[3]);
                mentions.Add((place[0], new Mention(field, span, span.Of(article.TextOf(field)), new EntityId(entity), recognizers[place[4]])));
            }
        }

        mentions.Sort((a, b) => a.Ordinal.CompareTo(b.Ordinal));
        return [.. mentions.Select(one => one.Mention)];
    }

    private static string Write(AmbiguousMention mention) => JsonSerializer.Serialize(
        (string[])
        [
            mention.Field.ToString(),
            mention.Span.Start.ToString(CultureInfo.InvariantCulture),
            mention.Span.End.ToString(CultureInfo.InvariantCulture),
            .. mention.Candidates.Select(candidate => candidate.Value),
        ],
        Json);

    private static string Write(UnresolvedMention mention) => JsonSerializer.Serialize(
        (string?[])
        [
            mention.Field.ToString(),
            mention.Span.Start.ToString(CultureInfo.InvariantCulture),
            mention.Span.End.ToString(CultureInfo.InvariantCulture),
            mention.Kind.ToWireName(),
            mention.Reason.ToString(),
            mention.CountedAs?.Value,
        ],
        Json);

    private static UnresolvedMention ReadUnresolved(Article article, string json)
    {
        var parts = JsonSerializer.Deserialize<string?[]>(json)!;
        var field = Enum.Parse<TextField>(parts[0]!);
        var span = new TextSpan(int.Parse(parts[1]!, CultureInfo.InvariantCulture), int.Parse(parts[2]!, CultureInfo.InvariantCulture));
        if (!EntityKinds.TryParse(parts[3], out var kind))
            throw new InvalidDataException($"The store names a kind '{parts[3]}', which this program does not know.");
        return new UnresolvedMention(
            field, span, span.Of(article.TextOf(field)), kind, Enum.Parse<UnresolvedReason>(parts[4]!), parts[5] is { } entity ? new EntityId(entity) : null);
    }

    private static AmbiguousMention ReadAmbiguous(Article article, string json)
    {
        var parts = JsonSerializer.Deserialize<string[]>(json)!;
        var field = Enum.Parse<TextField>(parts[0]);
        var span = new TextSpan(int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture));
        return new AmbiguousMention(field, span, span.Of(article.TextOf(field)), [.. parts[3..].Select(candidate => new EntityId(candidate))]);
    }

    private static Relation ReadRelation(string json)
    {
        var parts = JsonSerializer.Deserialize<string?[]>(json)!;
        return new Relation(Enum.Parse<RelationKind>(parts[0]!), new EntityId(parts[1]!), parts[2] is { } to ? new EntityId(to) : null);
    }

    private static int[] Flatten(IReadOnlyList<TextSpan> spans) => [.. spans.SelectMany(span => (int[])[span.Start, span.End])];

    private static TextSpan[] Spans(IReadOnlyDictionary<string, object?> stored, string key) =>
        [.. Numbers(stored, key).Chunk(2).Select(span => new TextSpan(span[0], span[1]))];

    private static IEnumerable<int> Numbers(IReadOnlyDictionary<string, object?> stored, string key) =>
        ((List<object?>)stored[key]!).Select(Number);

    private static int Number(object? stored) => (int)(long)stored!;

    private static DateOnly? Day(IReadOnlyDictionary<string, object?> stored) =>
        stored["date"] is string date ? DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture) : null;

    private static List<string> Texts(IReadOnlyDictionary<string, object?> stored, string key) =>
        ((List<object?>)stored[key]!).ConvertAll(text => (string)text!);

    private static string Text(IReadOnlyDictionary<string, object?> stored, string key) => (string)stored[key]!;
}
