using System.Text;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Merging;

/// <summary>Wording of conflicts. Lengths are bounded, since conflicts nest and a message must not grow with the square of its document.</summary>
internal static class ConflictText
{
    private const int MaxLength = 1000;
    private const int MaxNodes = 20;

    public static string Abbreviate(string text) => text.Length > MaxLength ? text[..MaxLength] + "..." : text;

    /// <summary>One conflict that stands for all those between the selections of two fields; null when there are none.</summary>
    public static FieldConflict? OfSubfields(List<FieldConflict> conflicts, string responseName, FieldNode field1, FieldNode field2)
    {
        if (conflicts.Count == 0)
            return null;
        var reason = new StringBuilder();
        foreach (var conflict in conflicts)
        {
            reason.Append(reason.Length == 0 ? "" : " and ").Append($"subfields \"{Abbreviate(conflict.ResponseName)}\" conflict because {conflict.Reason}");
            if (reason.Length > MaxLength)
                break;
        }

        return new FieldConflict(
            responseName,
            Abbreviate(reason.ToString()),
            CollectNodes(field1, conflicts.Select(static conflict => conflict.Fields1)),
            CollectNodes(field2, conflicts.Select(static conflict => conflict.Fields2)));
    }

    /// <summary>The enclosing field and the nodes of the conflicts in it; what has to be cut is cut from the outer fields.</summary>
    private static List<FieldNode> CollectNodes(FieldNode field, IEnumerable<List<FieldNode>> sides)
    {
        List<FieldNode> nodes = [field];
        foreach (var side in sides)
        {
            nodes.AddRange(side.TakeLast(MaxNodes - nodes.Count));
            if (nodes.Count == MaxNodes)
                break;
        }

        return nodes;
    }
}
