using System.CommandLine;
using Graph.Api.Export;

namespace Graph.Api.Commands;

/// <summary>Arguments that several commands take.</summary>
internal static class Arguments
{
    /// <summary>Files and folders to read, at least <paramref name="least"/>.</summary>
    public static Argument<string[]> Paths(int least = 1) => new("PATH")
    {
        Description = "Files or folders: pages as .txt, .html or .md, rows as .xlsx, .xls, .csv, .tsv, .json or .jsonl, the last four compressed (.gz) or not.",
        Arity = new ArgumentArity(least, 100_000),
    };

    /// <summary>An argument of an export or a selection as an option of a command.</summary>
    public static Option<string[]> Of(ExportArgument argument) => new(argument.Option)
    {
        Description = argument.Description,
        HelpName = argument.Value,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Lets an option be one of a few words.</summary>
    public static void Among(Option<string> option, params string[] words)
    {
        option.HelpName = string.Join('|', words);
        option.CompletionSources.Add(words);
        option.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var word }] && !words.Contains(word, StringComparer.Ordinal))
                given.AddError($"{option.Name} {word}: must be {(words.Length == 1 ? words[0] : $"one of {string.Join(", ", words)}")}.");
        });
    }

    /// <summary>What a person is told of such an argument that cannot be.</summary>
    /// <param name="refused">Which one, and why.</param>
    /// <param name="more">What else is allowed, as the end of the sentence.</param>
    public static CommandException Refused(ExportArgumentException refused, string more = "")
    {
        var option = ExportArguments.All.FirstOrDefault(argument => argument.Name == refused.Argument)?.Option ?? $"--{refused.Argument}";
        return new CommandException($"{option} {refused.Given}: {refused.Allowed}{more}.", ExitCode.Usage);
    }
}
