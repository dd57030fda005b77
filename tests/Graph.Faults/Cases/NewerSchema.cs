using Graph.Faults.Support;

namespace Graph.Faults.Cases;

/// <summary>A store that a later version of this program wrote.</summary>
internal static class NewerSchema
{
    public static async Task<string> SqliteAsync(Ground ground)
    {
        var place = ground.NewFile();
        await GraphProgram.MustAsync(place, "ingest", ground.Rows(20));
        var file = Ground.FileOf(place);
        // PRAGMA user_version: four bytes, big-endian, at 60 of the header (https://sqlite.org/fileformat2.html#database_header).
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[63] = 99;
        await File.WriteAllBytesAsync(file, bytes);
        var line = await RefusedAsync(place, ground);
        Must.Hold((await File.ReadAllBytesAsync(file)).AsSpan().SequenceEqual(bytes), "the file was changed");
        return $"status 3, \"{line[(file.Length + 2)..]}\"; not a byte was changed";
    }

    public static async Task<string> Neo4jAsync(Ground ground)
    {
        var server = await ground.EmptyServerAsync();
        await GraphProgram.MustAsync(server.Place, "ingest", ground.Rows(20));
        var known = await server.NumberAsync("MATCH (g:Graph) WITH g, g.schema AS known SET g.schema = 99 RETURN known");
        var before = await server.DescribeAsync();
        var line = await RefusedAsync(server.Place, ground);
        Must.Hold(await server.DescribeAsync() == before, "the graph was changed");
        await server.RunAsync($"MATCH (g:Graph) SET g.schema = {known} RETURN 1");
        return $"status 3, \"{line[(line.IndexOf(" the ", StringComparison.Ordinal) + 1)..]}\"; nothing was changed";
    }

    private static async Task<string> RefusedAsync(StorePlace place, Ground ground)
    {
        var ended = await GraphProgram.RunAsync(place, "ingest", ground.Rows(21));
        Must.Hold(ended.Status == 3, $"the ingest ended with {ended.Status}: {ended.Error.Trim()}");
        return ended.ErrorLine();
    }
}
