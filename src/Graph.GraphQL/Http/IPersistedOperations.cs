namespace Graph.GraphQL.Http;

/// <summary>Documents known by id. Register an own implementation as a service, or use <c>AddPersistedOperations</c>.</summary>
public interface IPersistedOperations
{
    /// <summary>The document of an id; null when there is none.</summary>
    /// <param name="documentId">The SHA-256 of the document in lower-case hexadecimal digits.</param>
    string? Find(string documentId);
}
