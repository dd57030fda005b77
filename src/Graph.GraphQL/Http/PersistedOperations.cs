using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Graph.GraphQL.Http;

/// <summary>A fixed set of persisted operations, under the SHA-256 of their text.</summary>
public sealed class PersistedOperations : IPersistedOperations
{
    private const string Prefix = "sha256:";

    private readonly FrozenDictionary<string, string> _documents;

    /// <summary>Takes the documents under their own hashes.</summary>
    public PersistedOperations(IEnumerable<string> documents) =>
        _documents = documents.Distinct(StringComparer.Ordinal).ToFrozenDictionary(Id, StringComparer.Ordinal);

    private PersistedOperations(IEnumerable<KeyValuePair<string, string>> documents) =>
        _documents = documents.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads a manifest: a JSON object from id to document, as <c>relay-compiler</c> and <c>graphql-codegen</c> write it.</summary>
    /// <exception cref="InvalidDataException">The file is no such manifest.</exception>
    public static PersistedOperations FromManifest(string path)
    {
        try
        {
            var entries = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(path)) ?? [];
            return new(entries.Select(static entry => KeyValuePair.Create(Normalized(entry.Key), entry.Value)));
        }
        catch (JsonException malformed)
        {
            throw new InvalidDataException($"{path} is not a manifest of persisted operations: it must be a JSON object from id to document.", malformed);
        }
    }

    /// <summary>The id of a document: its SHA-256 in lower-case hexadecimal digits.</summary>
    public static string Id(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    /// <inheritdoc/>
    public string? Find(string documentId) => _documents.GetValueOrDefault(Normalized(documentId));

    /// <summary>An id without its optional <c>sha256:</c>.</summary>
    internal static string Normalized(string documentId) =>
        documentId.StartsWith(Prefix, StringComparison.Ordinal) ? documentId[Prefix.Length..] : documentId;
}
