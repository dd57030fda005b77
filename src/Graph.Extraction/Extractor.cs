using System.Buffers;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Graph.Extraction.Articles;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Linking;
using Graph.Extraction.Mentions;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction;

/// <summary>
/// Text in, facts out: reads a document, finds its articles, recognises and links what they name. A pure function of the document and
/// the lexicon; one instance serves any number of threads.
/// </summary>
/// <remarks>The steps in order: read, assemble, recognise, select, link. Each lives in its own folder.</remarks>
public sealed class Extractor
{
    /// <summary>Part of every content hash, so that documents are read anew when the rules change.</summary>
    public const string Version = "38";

    /// <summary>Of a document's hash, XXH3 of 128 bits.</summary>
    private const int HashBytes = 16;

    private readonly LexiconCatalog _lexicon;
    private readonly Segmenter _segmenter;
    private readonly RecognizerSet _recognizers;
    private readonly EntityLinker _linker;

    /// <summary>An extractor over one lexicon.</summary>
    public Extractor(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        // jieba's own dictionary is the same for every lexicon and takes longest to load: all extractors of a process share it.
        _segmenter = Segmenter.BuiltIn;
        _recognizers = RecognizerSet.For(lexicon);
        _linker = new EntityLinker(lexicon);
    }

    /// <summary>Begins on another thread to load what does not depend on a lexicon, so that it is there when the lexicon is.</summary>
    public static void LoadAhead() => Task.Run(() => Segmenter.BuiltIn);

    /// <summary>The version of the lexicon it reads by.</summary>
    public string LexiconVersion => _lexicon.Version;

    /// <summary>Everything the document says.</summary>
    /// <exception cref="PageUnreadableException">The document is empty, too large, binary, in a broken encoding, or holds no running text.</exception>
    public DocumentFacts Extract(SourceDocument source)
    {
        var (_, facts) = Read(source);
        return facts;
    }

    /// <summary>
    /// The hash that <see cref="Extract"/> notes with the document (<see cref="Document.ContentHash"/>), told without reading it: a store that holds the document with this
    /// hash holds what would be extracted from it now.
    /// </summary>
    // The lexicon belongs to the hash: with other names the same page says something else, and must be read anew.
    public string ContentHashOf(SourceDocument source) => source switch
    {
        SourceFile file => HashOf([Version, _lexicon.Version], file.Bytes.Span),
        SourceRow { Author: null } row => HashOf([Version, _lexicon.Version, row.Title, row.Date?.ToString("O"), row.Source, row.Text], []),
        SourceRow row => HashOf([Version, _lexicon.Version, row.Title, row.Date?.ToString("O"), row.Source, row.Text, row.Author], []),
        _ => HashOf([Version, _lexicon.Version], []),
    };

    /// <summary>Why <see cref="Extract"/> finds what it finds: for every article its mentions and what else was proposed.</summary>
    /// <exception cref="PageUnreadableException">The document is empty, too large, binary, in a broken encoding, or holds no running text.</exception>
    public IReadOnlyList<Explanation> Explain(SourceDocument source)
    {
        var (recognized, facts) = Read(source);
        return [.. facts.Articles.Select((article, i) => Explanation.Of(article, recognized[i].Candidates, _lexicon))];
    }

    private (IReadOnlyList<RecognizedArticle> Recognized, DocumentFacts Facts) Read(SourceDocument source)
    {
        var read = ArticleReader.Read(source, _lexicon);
        var recognized = new RecognizedArticle[read.Count];
        for (var i = 0; i < recognized.Length; i++)
            recognized[i] = Recognize(read[i]);
        var (articles, entities) = _linker.Link(recognized);
        return (recognized, new DocumentFacts(new Document(source.Key, ContentHashOf(source), source.Page), articles, entities));
    }

    private RecognizedArticle Recognize(Article article)
    {
        using var body = MakeReady(article, TextField.Body);
        using var title = MakeReady(article, TextField.Title);
        using var byline = MakeReady(article, TextField.Byline);
        var found = _recognizers.Recognize([body, title, byline]);
        return new RecognizedArticle(article, new FieldCandidates { Body = found[0], Title = found[1], Byline = found[2] }) { Surnames = _recognizers.SurnamesIn([body, title, byline]) };
    }

    /// <summary>A field made ready for the recognisers; null when nothing stands in it.</summary>
    private RecognitionText? MakeReady(Article article, TextField field) =>
        article.TextOf(field).Length == 0 ? null : new RecognitionText(article, field, _lexicon.Gazetteer, _segmenter);

    /// <summary>The hash of every field's UTF-16 units as they stand in memory, a NUL behind each, so that no two fields run together, and of the bytes after them.</summary>
    private static string HashOf(ReadOnlySpan<string?> fields, ReadOnlySpan<byte> bytes)
    {
        var size = bytes.Length;
        foreach (var field in fields)
            size += ((field?.Length ?? 0) + 1) * sizeof(char);
        var buffer = ArrayPool<byte>.Shared.Rent(size);
        var rest = buffer.AsSpan(0, size);
        foreach (var field in fields)
        {
            var units = MemoryMarshal.AsBytes(field.AsSpan());
            units.CopyTo(rest);
            rest = rest[units.Length..];
            rest[..sizeof(char)].Clear();
            rest = rest[sizeof(char)..];
        }

        bytes.CopyTo(rest);
        var hash = HashOf(buffer.AsSpan(0, size));
        ArrayPool<byte>.Shared.Return(buffer);
        return hash;
    }

    // By itself: a method with a loop that takes memory from the stack is compiled without what its calls tell.
    private static string HashOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> sum = stackalloc byte[HashBytes];
        XxHash128.Hash(bytes, sum);
        return Convert.ToHexStringLower(sum);
    }
}
