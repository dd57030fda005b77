using System.CommandLine;
using Graph.Extraction.Lexicon;
using Graph.Storage;

namespace Graph.Api.Commands;

/// <summary>The program's command line: parses the arguments, runs a command, and says in one line what went wrong.</summary>
/// <param name="surroundings">What commands may touch.</param>
public sealed class CommandLine(Surroundings surroundings)
{
    private const string Description =
        """
        Reads Chinese newspaper pages and policy documents, finds who and what they name, and answers which strategies link two regions
        with the sentences that say so. Without a command it serves.

        Exit status: 0 done, 1 something could not be read or answered or did not reach what was asked for, 2 wrong usage, 3 store or port not available, 70 a bug.
        """;

    /// <summary>Runs one command line.</summary>
    /// <returns>The exit status, one of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation = default)
    {
        try
        {
            return await ParseAndRunAsync(arguments, cancellation);
        }
        catch (CommandException e)
        {
            return Fail(e.Message, e.ExitCode);
        }
        catch (LexiconException e)
        {
            return Fail(e.Problems.Count == 1 ? e.Message : $"{e.Problems[0]} (and {e.Problems.Count - 1} more; `lexicon check DIR` tells them all)", ExitCode.Usage);
        }
        catch (GraphStoreException e)
        {
            return Fail(e.Message, e is StoreTooNewException or StoreUnavailableException ? ExitCode.Environment : ExitCode.Usage);
        }
        catch (OperationCanceledException)
        {
            return Fail("stopped.", ExitCode.Partial);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Fail($"failed, which is a bug: {e.GetType().Name}: {e.Message}", ExitCode.Bug);
        }
        finally
        {
            await surroundings.Out.FlushAsync(CancellationToken.None);
            await surroundings.Error.FlushAsync(CancellationToken.None);
        }
    }

    /// <summary>The tree of commands, as <c>--help</c> shows it.</summary>
    internal RootCommand Build()
    {
        var options = new GlobalOptions(surroundings);
        var serve = new ServeCommand(surroundings, options);
        var root = new RootCommand(Description)
        {
            serve.Build(),
            new IngestCommand(surroundings, options).Build(),
            new ExtractCommand(surroundings, options).Build(),
            new LinksCommand(surroundings, options).Build(),
            new QueryCommand(surroundings, options).Build(),
            new ExportCommand(surroundings, options).Build(),
            new StatisticsCommand(surroundings, options).Build(),
            new CheckCommand(surroundings, options).Build(),
            new BackupCommand(surroundings, options).Build(),
            new SchemaCommand(surroundings).Build(),
            new EvaluateCommand(surroundings, options).Build(),
            new LexiconCommand(surroundings, options).Build(),
            new ThemesCommand(surroundings, options).Build(),
            new SegmentCommand(surroundings).Build(),
        };
        foreach (var option in options.All)
            root.Add(option);
        root.SetAction((parsed, cancellation) => serve.RunAsync(options.Read(parsed), [], cancellation));
        return root;
    }

    private async Task<int> ParseAndRunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var parsed = Build().Parse(arguments);
        if (parsed.Errors.Count > 0)
            throw new CommandException($"{WhatIsWrong(parsed).TrimEnd('.')}. See --help.", ExitCode.Usage);
        var invocation = new InvocationConfiguration
        {
            Output = surroundings.Out,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
        };
        return await parsed.InvokeAsync(invocation, cancellation);
    }

    private static string WhatIsWrong(ParseResult parsed)
    {
        // A command of commands, such as lexicon, alone or with one it does not have.
        if (parsed.CommandResult.Command is { Action: null, Subcommands: { Count: > 0 } commands } command)
            return $"{command.Name}{string.Concat(parsed.UnmatchedTokens.Take(1).Select(token => " " + token))}: the commands are {string.Join(", ", commands.Select(one => one.Name))}";
        // The program alone serves, so that an unknown word is taken for none of its arguments instead of for a command.
        if (parsed.CommandResult.Command is RootCommand root && parsed.UnmatchedTokens is [var word, ..] && !word.StartsWith('-'))
            return $"'{word}' is no command; there are {string.Join(", ", root.Subcommands.Select(one => one.Name))}";
        return parsed.Errors[0].Message;
    }

    private int Fail(string message, int exitCode)
    {
        surroundings.Error.WriteLine($"graph: {message.ReplaceLineEndings(" ")}");
        return exitCode;
    }
}
