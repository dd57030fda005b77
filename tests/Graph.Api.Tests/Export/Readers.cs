using System.Diagnostics;
using System.Text.Json;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Export;

/// <summary>The programs of <c>tests/judges/exports</c>.</summary>
internal static class Readers
{
    private static readonly Lazy<string?> PythonWithReaders = new(() =>
        ((string[])["python3", "/usr/bin/python3"]).FirstOrDefault(python => Try(python, "-c", "import networkx, igraph") is not null));

    /// <summary>A Python that has networkx and igraph, or null.</summary>
    public static string? Python => PythonWithReaders.Value;

    public static JsonElement ReadWithPython(string folder) => Read(Python ?? "python3", "read.py", folder);

    public static JsonElement ReadWithNode(string folder) => Read("node", "read.js", folder);

    private static JsonElement Read(string program, string script, string folder)
    {
        var printed = Try(program, Checkout.Path("tests", "judges", "exports", script), folder)
            ?? throw new InvalidOperationException($"{program} {script} failed; is everything installed that tests/judges/exports/README.md names?");
        using var json = JsonDocument.Parse(printed);
        return json.RootElement.Clone();
    }

    private static string? Try(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>A test that needs networkx and igraph. Skipped with the reason where they are missing, but never with <c>CI=true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true" && Readers.Python is null)
            Skip = "networkx and igraph are not installed: apt-get install python3-networkx python3-igraph.";
    }
}
