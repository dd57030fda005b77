namespace Graph.Storage;

/// <summary>Entities listed inside an error's sentence.</summary>
internal static class EntityChoices
{
    /// <summary>As <c>朝阳市 (region:211300), 朝阳区 (region:110105) or 朝阳县 (region:211321)</c>; namesakes with what they are part of: <c>南山区 (region:440305, in 深圳市)</c>.</summary>
    public static string Describe(IReadOnlyList<EntityChoice> choices)
    {
        var described = choices.Select(choice => Describe(choice, choices.Count(other => other.Entity.Name == choice.Entity.Name) > 1)).ToArray();
        return described.Length == 1 ? described[0] : $"{string.Join(", ", described[..^1])} or {described[^1]}";
    }

    private static string Describe(EntityChoice choice, bool isNamesake) => isNamesake && choice.Whole is { } whole
        ? $"{choice.Entity.Name} ({choice.Entity.Id}, in {whole.Name})"
        : $"{choice.Entity.Name} ({choice.Entity.Id})";
}
