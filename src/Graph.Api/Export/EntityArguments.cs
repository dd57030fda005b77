namespace Graph.Api.Export;

/// <summary>Reads which entities are exported from wherever that is given.</summary>
internal static class EntityArguments
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportArgument> All { get; } =
    [
        new("entities", "ENTITY", "Only these entities: ids or names; a word list of one's own.") { Repeats = true },
        new("around", "ENTITY", "Only these entities and those most strongly tied to them, as many as limit says, 100 when left out; kinds are those of the neighbours. What the explorer draws.") { Repeats = true },
        new("between", "ENTITY", "Only these entities, two or more, and what links them, those with three or more windows on each side first and the strongest of these, as many as limit says, 100 when left out, with all ties among them; kinds are those of the links, PROGRAM and THEME when left out.") { Repeats = true },
    ];

    /// <summary>Reads them.</summary>
    /// <exception cref="ExportArgumentException">One cannot be.</exception>
    public static AskedEntities Parse(ArgumentValues given)
    {
        string[] chosen = [.. All.Select(argument => argument.Name).Where(name => given.Many(name).Any())];
        if (chosen.Length > 1)
            throw new ExportArgumentException(chosen[1], string.Join(", ", given.Many(chosen[1])), $"cannot be given with {chosen[0]}: each chooses the entities in its own way");
        if (given.Many("between").Count() == 1)
            throw new ExportArgumentException("between", given.Many("between").First(), "must name two entities or more; around takes one");
        return new AskedEntities { Only = given.Whole("entities"), Around = given.Whole("around"), Between = given.Whole("between") };
    }
}
