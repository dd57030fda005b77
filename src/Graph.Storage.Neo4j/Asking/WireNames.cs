using Graph.Model;

namespace Graph.Storage.Neo4j.Asking;

/// <summary>What questions name, as the server has it.</summary>
internal static class WireNames
{
    /// <summary>The property that holds a count, and the windows of a MENTIONS.</summary>
    public static string CountOf(CoMentionScope scope) => scope switch
    {
        CoMentionScope.Article => "articles",
        CoMentionScope.Paragraph => "paragraphs",
        _ => "sentences",
    };

    /// <summary>The kinds; all six for none.</summary>
    public static string[] KindsOf(IReadOnlyList<EntityKind> kinds) => [.. (kinds.Count == 0 ? EntityKinds.All : kinds).Select(kind => kind.ToWireName())];

    /// <summary>The ids; an id that is none is empty.</summary>
    public static string[] IdsOf(IEnumerable<EntityId> ids) => [.. ids.Select(id => id.Value ?? "")];
}
