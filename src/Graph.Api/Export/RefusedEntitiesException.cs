using Graph.Storage;

namespace Graph.Api.Export;

/// <summary>Several of the entities given are unknown or ambiguous: all are told at once, so that a word list is mended at once.</summary>
/// <param name="refused">Why, one for each, in the order given.</param>
internal sealed class RefusedEntitiesException(IReadOnlyList<GraphStoreException> refused) : GraphStoreException(Describe(refused))
{
    /// <summary>Those unknown in one sentence, each with the nearest name where there is one; then what is told of each that is ambiguous.</summary>
    private static string Describe(IReadOnlyList<GraphStoreException> refused)
    {
        var unknown = string.Join(", ", refused.OfType<UnknownEntityException>().Select(Nearest));
        var ambiguous = refused.OfType<AmbiguousEntityException>().Select(one => one.Message);
        return string.Join(' ', ambiguous.Prepend(unknown.Length > 0 ? $"The graph holds none of {unknown}." : "").Where(said => said.Length > 0));
    }

    private static string Nearest(UnknownEntityException one) =>
        one.Suggestions is [var nearest, ..] ? $"'{one.Reference}' (perhaps {nearest.Entity.Name}, {nearest.Entity.Id})" : $"'{one.Reference}'";
}
