using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Merging;

/// <summary>Two fields that cannot be merged.</summary>
/// <param name="ResponseName">The name they share.</param>
/// <param name="Reason">What differs, as words behind "because".</param>
/// <param name="Fields1">The one field, and where the difference lies deeper the fields under it.</param>
/// <param name="Fields2">The other field, likewise.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, List<FieldNode> Fields1, List<FieldNode> Fields2);
