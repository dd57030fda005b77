namespace Graph.Api.Commands;

/// <summary>What a command may touch besides its arguments.</summary>
public sealed record Surroundings
{
    /// <summary>Standard output: results, and nothing else.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard output for bytes; <see cref="Out"/> must be flushed before, and whoever asks disposes of it.</summary>
    public Func<Stream> OpenOut { get; init; } = Console.OpenStandardOutput;

    /// <summary>Tells when something was taken in.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Standard error: progress, problems, errors.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard input.</summary>
    public required TextReader In { get; init; }

    /// <summary>The value of an environment variable, or null.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>What relative paths are relative to.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal, where a line can be drawn over.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Those of this process. Output is UTF-8 without a byte order mark.</summary>
    public static Surroundings OfProcess()
    {
        var utf8 = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Surroundings
        {
            Out = new StreamWriter(Console.OpenStandardOutput(), utf8, 64 * 1024) { NewLine = "\n" },
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" },
            In = new StreamReader(Console.OpenStandardInput(), utf8),
            Variable = Environment.GetEnvironmentVariable,
            WorkingFolder = Environment.CurrentDirectory,
            IsTerminal = !Console.IsErrorRedirected,
        };
    }
}
