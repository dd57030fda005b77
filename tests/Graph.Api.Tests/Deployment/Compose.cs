using System.Diagnostics;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Deployment;

/// <summary>Docker Compose, which reads and resolves a file without an engine.</summary>
internal static class Compose
{
    /// <summary>The program and its first arguments, or null where there is none: the plugin of <c>docker</c>, or the program of its own.</summary>
    public static string[]? Command { get; } = Array.Find<string[]>([["docker", "compose"], ["docker-compose"]], command => Run([.. command, "version"], []).Status == 0);

    /// <summary>What <c>config</c> makes of the checkout's file in an environment of these variables.</summary>
    public static (int Status, string Output, string Error) Config(params (string Name, string Value)[] variables) =>
        Run([.. Command!, "--file", Checkout.Path("docker-compose.yml"), "config"], variables);

    private static (int Status, string Output, string Error) Run(string[] command, (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GRAPH_", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.Result);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return (-1, "", e.Message);
        }
    }
}

/// <summary>A test that needs Docker Compose; skipped with the reason where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ComposeFactAttribute : FactAttribute
{
    public ComposeFactAttribute()
    {
        if (Compose.Command is null)
            Skip = "Not installed: docker-compose, or docker with its compose plugin (no engine is needed).";
    }
}
