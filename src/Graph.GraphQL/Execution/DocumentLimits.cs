using Graph.GraphQL.Language;

namespace Graph.GraphQL.Execution;

/// <summary>Limits on a document that are checked before it is validated, in one walk over its selections.</summary>
internal static class DocumentLimits
{
    /// <summary>The first limit the document exceeds; null when it keeps them all.</summary>
    public static GraphQLError? Check(DocumentNode document, GraphQLOptions options)
    {
        var counts = default(Counts);
        foreach (var definition in document.Definitions)
        {
            if (definition is not ExecutableDefinitionNode executable)
                continue;
            counts.Fragments += definition is FragmentDefinitionNode ? 1 : 0;
            counts.Directives += executable.Directives.Length;
            Count(executable.SelectionSet, ref counts);
        }

        return Exceeds(counts.Aliases, options.MaxAliases, "aliases")
            ?? Exceeds(counts.Directives, options.MaxDirectives, "directives")
            ?? Exceeds(counts.Fragments, options.MaxFragments, "fragments");
    }

    // The parser has bounded how deep this recurses.
    private static void Count(SelectionSetNode set, ref Counts counts)
    {
        foreach (var selection in set.Selections)
        {
            counts.Directives += selection.Directives.Length;
            var below = selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                _ => null,
            };
            counts.Aliases += selection is FieldNode { Alias: not null } ? 1 : 0;
            if (below is not null)
                Count(below, ref counts);
        }
    }

    private static GraphQLError? Exceeds(int count, int limit, string what) =>
        count > limit ? new($"The document has {count} {what}; at most {limit} are allowed.") : null;

    private struct Counts
    {
        public int Aliases;
        public int Directives;
        public int Fragments;
    }
}
