using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Model;

namespace Graph.Api.Export;

/// <summary>
/// A document's articles as JSON, one object each. Other programs rely on the names: <c>page</c>, <c>newspaper</c>, <c>date</c>,
/// <c>column</c>, <c>title</c>, <c>authors</c>, <c>speaker</c>, <c>affiliations</c>, <c>body</c> and <c>mentions</c>. Offsets are UTF-16
/// units of the field they name.
/// </summary>
internal static class ArticleLines
{
    // Chinese stays Chinese: the output is UTF-8 for programs and people, not HTML.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line per article, in page order.</summary>
    public static IEnumerable<string> Of(DocumentFacts facts)
    {
        var entities = facts.Entities.ToDictionary(entity => entity.Id);
        return facts.Articles.Select(article => Line(article, entities));
    }

    private static string Line(ArticleFacts facts, Dictionary<EntityId, Entity> entities)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            WriteArticle(json, facts.Article);
            json.WriteStartArray("mentions");
            foreach (var mention in facts.Mentions)
                WriteMention(json, mention, entities[mention.Entity]);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteString("page", article.Page);
        json.WriteString("newspaper", article.Newspaper);
        json.WriteString("date", article.Date?.ToString("O"));
        json.WriteString("column", article.Column);
        json.WriteString("title", article.Title);
        json.WriteStartArray("authors");
        foreach (var author in article.Authors)
            json.WriteStringValue(author.Name);
        json.WriteEndArray();
        json.WriteString("speaker", article.Speaker?.Name);
        json.WriteStartObject("affiliations");
        IEnumerable<Author> people = article.Speaker is { } speaker ? [.. article.Authors, speaker] : article.Authors;
        foreach (var person in people.Where(person => person.Affiliation is not null).DistinctBy(person => person.Name, StringComparer.Ordinal))
            json.WriteString(person.Name, person.Affiliation);
        json.WriteEndObject();
        json.WriteString("body", article.Body);
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention, Entity entity)
    {
        json.WriteStartObject();
        json.WriteNumber("start", mention.Span.Start);
        json.WriteNumber("end", mention.Span.End);
        json.WriteString("text", mention.SurfaceForm);
        json.WriteString("field", mention.Field switch
        {
            TextField.Body => "body",
            TextField.Title => "title",
            TextField.Byline => "byline",
            _ => throw new ArgumentOutOfRangeException(nameof(mention), mention.Field, "Not a field of an article."),
        });
        json.WriteStartObject("entity");
        json.WriteString("id", entity.Id.Value);
        json.WriteString("name", entity.Name);
        json.WriteString("kind", entity.Kind.ToWireName());
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
