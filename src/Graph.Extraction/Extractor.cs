using System.Buffers;
using System.Security.Cryptography;
using System.Text;
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
    public const string Version = "12";

    /// <summary>jieba's own dictionary is the same for every lexicon and takes longest to load: all extractors of a process share it.</summary>
    private static readonly Lazy<Segmenter> SharedSegmenter = new(Segmenter.LoadBuiltIn);

    private readonly LexiconCatalog _lexicon;
    private readonly Segmenter _segmenter;
    private readonly RecognizerSet _recognizers;
    private readonly EntityLinker _linker;

    /// <summary>An extractor over one lexicon.</summary>
    public Extractor(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _segmenter = SharedSegmenter.Value;
        _recognizers = RecognizerSet.For(lexicon);
        _linker = new EntityLinker(lexicon);
    }

    /// <summary>Begins on another thread to load what does not depend on a lexicon, so that it is there when the lexicon is.</summary>
    public static void LoadAhead() => Task.Run(() => SharedSegmenter.Value);

    /// <summary>The version of the lexicon it reads by.</summary>
    public string LexiconVersion => _lexicon.Version;

    /// <summary>Everything the document says.</summary>
    /// <exception cref="PageUnreadableException">The document is empty, binary, or in a broken encoding.</exception>
    public DocumentFacts Extract(SourceDocument source)
    {
        var (_, facts) = Read(source);
        return facts;
    }

    /// <summary>Why <see cref="Extract"/> finds what it finds: for every article its mentions and what else was proposed.</summary>
    /// <exception cref="PageUnreadableException">The document is empty, binary, or in a broken encoding.</exception>
    public IReadOnlyList<Explanation> Explain(SourceDocument source)
    {
        var (recognized, facts) = Read(source);
        return [.. facts.Articles.Select((article, i) => Explanation.Of(article, recognized[i].Candidates, _lexicon))];
    }

    private (IReadOnlyList<RecognizedArticle> Recognized, DocumentFacts Facts) Read(SourceDocument source)
    {
        var recognized = ArticleReader.Read(source).Select(Recognize).ToList();
        var (articles, entities) = _linker.Link(recognized);
        return (recognized, new DocumentFacts(new Document(source.Key, HashOf(source), source.Page), articles, entities));
    }

    private RecognizedArticle Recognize(Article article)
    {
        var candidates = new Dictionary<TextField, IReadOnlyList<MentionCandidate>>();
        foreach (var field in (ReadOnlySpan<TextField>)[TextField.Body, TextField.Title, TextField.Byline])
        {
            var text = article.TextOf(field);
            if (text.Length == 0)
                continue;
            candidates.Add(field, _recognizers.Recognize(new RecognitionText(article, field, _lexicon.Gazetteer.FindAll(text), _segmenter)));
        }

        return new RecognizedArticle(article, candidates);
    }

    // The lexicon belongs to the hash: with other names the same page says something else, and must be read anew.
    private string HashOf(SourceDocument source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Version);
        Append(hash, _lexicon.Version);
        if (source is SourceFile file)
        {
            hash.AppendData(file.Bytes.Span);
        }
        else if (source is SourceRow row)
        {
            Append(hash, row.Title);
            Append(hash, row.Date?.ToString("O"));
            Append(hash, row.Source);
            Append(hash, row.Text);
        }

        Span<byte> sum = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(sum);
        return Convert.ToHexStringLower(sum);
    }

    /// <summary>Adds a field's UTF-8 and a NUL, so that no two fields run together.</summary>
    private static void Append(IncrementalHash hash, string? field)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(field?.Length ?? 0) + 1);
        var length = Encoding.UTF8.GetBytes(field, buffer);
        buffer[length] = 0;
        hash.AppendData(buffer.AsSpan(0, length + 1));
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
