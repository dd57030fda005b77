using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Graph.Faults.Cases;
using Graph.Faults.Support;

// Each with what is done; it gives what was seen, or throws.
(string Name, string Fault, Func<Ground, Task<string>> Run)[] all =
[
    ("sqlite-kill", "SQLite: `ingest` killed (-9) at random moments and started again", KilledIngest.SqliteAsync),
    ("sqlite-two", "SQLite: two ingests of the same articles at once into one file", TwoIngests.SqliteAsync),
    ("disk-full", "SQLite: the disk is full in mid-ingest; later there is space", FullDisk.RunAsync),
    ("file-limit", "SQLite: the file may not grow on (`ulimit -f`)", FullDisk.LimitAsync),
    ("read-only", "SQLite: the store's file, or its folder, may not be written", ReadOnly.RunAsync),
    ("sqlite-newer", "SQLite: a newer program's store", NewerSchema.SqliteAsync),
    ("neo4j-late", "Neo4j: away when the service starts, there later", LateServer.RunAsync),
    ("neo4j-password", "Neo4j: a wrong password", WrongPassword.RunAsync),
    ("neo4j-newer", "Neo4j: a newer program's graph", NewerSchema.Neo4jAsync),
    ("neo4j-two", "Neo4j: two ingests of the same articles at once", TwoIngests.Neo4jAsync),
    ("neo4j-stopped", "Neo4j: stopped in mid-ingest, started again after 30 s", StoppedServer.StoppedAsync),
    ("neo4j-killed", "Neo4j: killed (-9) in mid-ingest, started again at once", StoppedServer.KilledAsync),
    ("neo4j-kill", "Neo4j: `ingest` killed (-9) at random moments and started again", KilledIngest.Neo4jAsync),
];

var kills = 100;
var keep = true;
var names = new List<string>();
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--kills" && i + 1 < args.Length && int.TryParse(args[++i], NumberStyles.None, CultureInfo.InvariantCulture, out kills))
        continue;
    if (args[i] == "--no-result")
        keep = false;
    else if (all.Any(one => one.Name == args[i]))
        names.Add(args[i]);
    else
        return Usage();
}

var folder = Directory.CreateTempSubdirectory("graph-faults-").FullName;
// Another user must be able to come this far.
File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
var lines = new List<string>();
int passed = 0, failed = 0;
try
{
    await using var ground = new Ground(folder, kills);
    foreach (var (name, fault, run) in all.Where(one => names.Count == 0 || names.Contains(one.Name)))
    {
        var clock = Stopwatch.StartNew();
        string seen;
        try
        {
            seen = await run(ground);
            passed++;
        }
        catch (SkippedException e)
        {
            seen = $"skipped: {e.Message}";
        }
        catch (Exception e) when (e is FaultException or HttpRequestException)
        {
            seen = $"FAILED: {e.Message.ReplaceLineEndings(" ")}";
            failed++;
        }

        lines.Add(string.Create(CultureInfo.InvariantCulture, $"| `{name}` | {fault} | {seen} | {clock.Elapsed.TotalSeconds:0} |"));
        Console.WriteLine(lines[^1]);
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}

if (keep && names.Count == 0)
    await File.WriteAllLinesAsync(Path.Combine(Here(), "RESULT.md"), [.. Head(), .. lines]);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed"));
return failed == 0 ? 0 : 1;

string[] Head() =>
[
    "# Result",
    "",
    string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores, load average {File.ReadAllText("/proc/loadavg").Split(' ')[0]} at the end, {kills} kills where there are any; {passed} passed, {failed} failed."),
    "",
    "| case | what was done | what was seen | seconds |",
    "| --- | --- | --- | --- |",
];

int Usage()
{
    Console.Error.WriteLine($"usage: Graph.Faults [CASE...] [--kills N] [--no-result]; cases: {string.Join(", ", all.Select(one => one.Name))}");
    return 2;
}

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
