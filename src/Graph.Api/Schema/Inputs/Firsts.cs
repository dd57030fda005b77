using Graph.GraphQL;

namespace Graph.Api.Schema.Inputs;

/// <summary>The argument <c>first</c> of lists that are no connections.</summary>
internal static class Firsts
{
    /// <summary>Only so many; null for all.</summary>
    /// <exception cref="GraphQLException">Fewer than none.</exception>
    public static IReadOnlyList<T> FirstOf<T>(this IReadOnlyList<T> items, int? first)
    {
        if (first < 0)
            throw InvalidArgument.Because(FormattableString.Invariant($"`first` must be 0 or more, not {first}."));
        return first < items.Count ? [.. items.Take(first.Value)] : items;
    }
}
