using Graph.Model;

namespace Graph.Storage;

/// <summary>Entities listed inside an error's sentence.</summary>
internal static class EntityChoices
{
    /// <summary>As <c>朝阳市 (region:211300), 朝阳区 (region:110105) or 朝阳县 (region:211321)</c>.</summary>
    public static string Describe(IReadOnlyList<Entity> entities)
    {
        var choices = entities.Select(entity => $"{entity.Name} ({entity.Id})").ToArray();
        return choices.Length == 1 ? choices[0] : $"{string.Join(", ", choices[..^1])} or {choices[^1]}";
    }
}
