namespace Graph.Api.Commands;

/// <summary>Something the caller of a command can mend. Printed as one line, never with a stack trace.</summary>
/// <param name="message">What is wrong, where, and what to do.</param>
/// <param name="exitCode">One of <see cref="Commands.ExitCode"/>.</param>
public sealed class CommandException(string message, int exitCode) : Exception(message)
{
    /// <summary>The process's exit status.</summary>
    public int ExitCode { get; } = exitCode;
}
