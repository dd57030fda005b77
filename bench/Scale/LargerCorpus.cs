using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Bench.Extraction;
using Graph.Extraction;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Bench.Scale;

/// <summary>
/// Writes a corpus several times, each copy with its names exchanged for others of the same kind, so that the graph grows with it: other pairs, and
/// new persons. Names are exchanged among those that are about as frequent, so that hubs stay hubs, as in a larger corpus. The first copy is
/// the corpus as it is; the same input gives the same bytes.
/// </summary>
internal static class LargerCorpus
{
    /// <summary>How many names of about the same frequency are exchanged among each other.</summary>
    private const int Band = 64;

    /// <summary>How far names move from copy to copy; a prime, so that no copy repeats another within a band.</summary>
    private const int Step = 7;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string source, string target, int copies)
    {
        var rows = Corpus.Rows(source);
        var extractor = new Extractor(LexiconCatalog.LoadBuiltIn());
        var named = rows.AsParallel().AsOrdered().Select(row => NamesOf(extractor, row)).ToArray();
        var ranks = Rank(named);
        using var output = new StreamWriter(target, append: false, new UTF8Encoding(false), 1 << 20);
        for (var copy = 0; copy < copies; copy++)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var row = rows[i];
                var exchange = copy == 0 ? [] : named[i].ToDictionary(one => one.Surface, one => Other(one, copy, ranks), StringComparer.Ordinal);
                output.WriteLine(JsonSerializer.Serialize(
                    new
                    {
                        id = copy == 0 ? row.Page : $"{row.Page}~{copy}",
                        title = Exchange(row.Title, exchange),
                        date = row.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                        source = row.Source,
                        text = Exchange(row.Text, exchange),
                    },
                    Plain));
            }
        }
    }

    private static (EntityKind Kind, string Surface)[] NamesOf(Extractor extractor, SourceRow row)
    {
        try
        {
            var facts = extractor.Extract(row);
            var kinds = facts.Entities.ToDictionary(entity => entity.Id, entity => entity.Kind);
            // One that is only a letter or two of a longer word elsewhere would be exchanged in the wrong places.
            return [.. facts.Articles.SelectMany(article => article.Mentions).Where(mention => mention.SurfaceForm.Length > 1)
                .DistinctBy(mention => mention.SurfaceForm).Select(mention => (kinds[mention.Entity], mention.SurfaceForm))];
        }
        catch (PageUnreadableException)
        {
            return [];
        }
    }

    /// <summary>The names of each kind, the most frequent first, and the place of each in that list.</summary>
    private static Dictionary<EntityKind, (string[] Names, Dictionary<string, int> Place)> Rank((EntityKind Kind, string Surface)[][] named) => named
        .SelectMany(one => one)
        .GroupBy(one => one.Kind)
        .ToDictionary(kind => kind.Key, kind =>
        {
            string[] names = [.. kind.GroupBy(one => one.Surface).OrderByDescending(one => one.Count()).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key)];
            return (names, names.Select((name, place) => (name, place)).ToDictionary(one => one.name, one => one.place, StringComparer.Ordinal));
        });

    private static string Other(
        (EntityKind Kind, string Surface) name, int copy, Dictionary<EntityKind, (string[] Names, Dictionary<string, int> Place)> ranks)
    {
        var (names, places) = ranks[name.Kind];
        var place = places[name.Surface];
        var first = place / Band * Band;
        var length = Math.Min(Band, names.Length - first);
        var other = names[first + ((place - first + (copy * Step)) % length)];
        // A surname with another's given name is a new person.
        return name.Kind == EntityKind.Person && name.Surface.Length is 2 or 3 && other.Length is 2 or 3 ? name.Surface[..1] + other[1..] : other;
    }

    private static string Exchange(string text, Dictionary<string, string> exchange)
    {
        if (exchange.Count == 0)
            return text;
        var longest = exchange.Keys.Max(key => key.Length);
        var lookup = exchange.GetAlternateLookup<ReadOnlySpan<char>>();
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var length = Math.Min(longest, text.Length - i);
            string? other = null;
            while (length > 1 && !lookup.TryGetValue(text.AsSpan(i, length), out other))
                length--;
            result.Append(other ?? text.AsSpan(i, 1).ToString());
            i += other is null ? 1 : length;
        }

        return result.ToString();
    }
}
