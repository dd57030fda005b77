using Graph.GraphQL.Annotations;

namespace Graph.GraphQL.BenchServer;

/// <summary>The kinds of the benchmark's themes.</summary>
public enum ThemeKind
{
    Policy,
    Sector,
    Topic,
}

/// <summary>One of 500 themes with five neighbours each.</summary>
public sealed class Theme
{
    private static readonly int[] Steps = [1, 7, 19, 53, 101];

    public static readonly Theme[] All = Create();

    [ID]
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required ThemeKind Kind { get; init; }

    public required double Score { get; init; }

    public required int DocumentCount { get; init; }

    [GraphQLIgnore]
    public Theme[] Near { get; private set; } = [];

    private static Theme[] Create()
    {
        var themes = new Theme[500];
        for (var i = 0; i < themes.Length; i++)
        {
            themes[i] = new()
            {
                Id = $"t{i}",
                Name = $"Policy theme number {i}",
                Kind = (ThemeKind)(i % 3),
                Score = (Math.Round((double)(i * 37 % 1000)) / 1000) + 0.0005,
                DocumentCount = i * 13 % 997,
            };
        }

        for (var i = 0; i < themes.Length; i++)
            themes[i].Near = [.. Steps.Select(step => themes[(i + step) % themes.Length])];
        return themes;
    }
}

[QueryType]
public static class Queries
{
    [ListSize(SlicingArguments = ["first"])]
    public static ArraySegment<Theme> GetThemes(int first = 50) => new(Theme.All, 0, Math.Min(first, Theme.All.Length));

    public static Theme? GetTheme([ID] string id) =>
        int.TryParse(id.AsSpan(1), out var number) && (uint)number < (uint)Theme.All.Length ? Theme.All[number] : null;
}

[ObjectType<Theme>]
public static class ThemeFields
{
    [ListSize(SlicingArguments = ["first"], AssumedSize = 5)]
    public static IReadOnlyList<Theme> GetNeighbours([Parent] Theme theme, [DefaultValue(5)] int? first) =>
        first is null or >= 5 ? theme.Near : theme.Near[..first.Value];
}
