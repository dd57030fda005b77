using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Graph.Api.Configuration;
using Graph.Api.Hosting;

namespace Graph.Api.Commands;

/// <summary><c>query FILE-or-text</c>: asks the store one GraphQL question, without a service.</summary>
/// <param name="surroundings">What the command may touch.</param>
/// <param name="options">The options every command takes.</param>
internal sealed class QueryCommand(Surroundings surroundings, GlobalOptions options)
{
    /// <summary>The command for the tree.</summary>
    public Command Build()
    {
        var query = new Argument<string>("QUERY") { Description = "A GraphQL document: a file that holds it, its text, or - for standard input." };
        var variables = new Option<string>("--variables") { Description = "The variables as a JSON object: its text, or a file that holds it.", HelpName = "JSON" };
        var operation = new Option<string>("--operation") { Description = "Which operation of the document to run.", HelpName = "NAME" };
        var command = new Command("query", "Asks the store a GraphQL question and prints the response as JSON.") { query, variables, operation };
        command.SetAction((parsed, cancellation) => RunAsync(
            options.Read(parsed), parsed.GetRequiredValue(query), parsed.GetValue(variables), parsed.GetValue(operation), cancellation));
        return command;
    }

    private async Task<int> RunAsync(Settings settings, string query, string? variables, string? operation, CancellationToken cancellation)
    {
        var document = query == "-" ? await surroundings.In.ReadToEndAsync(cancellation) : TextOrFile(query, "a GraphQL document");
        var given = variables is null ? default : ParseVariables(TextOrFile(variables, "a JSON object"));
        await using var store = Stores.OpenExisting(settings, surroundings);
        var answer = await GraphQLAnswers.AskAsync(store, settings, document, given, operation, cancellation);
        surroundings.Out.WriteLine(answer.Json);
        return answer.HasErrors ? ExitCode.Partial : ExitCode.Done;
    }

    private string TextOrFile(string given, string what)
    {
        // A document has a brace, and no file is likely to.
        if (given.Contains('{', StringComparison.Ordinal))
            return given;
        var path = Path.GetFullPath(given, surroundings.WorkingFolder);
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{given}: neither {what} nor a file that can be read.", ExitCode.Usage);
        }
    }

    private static JsonElement ParseVariables(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? json.RootElement.Clone()
                : throw new CommandException("--variables: must be a JSON object.", ExitCode.Usage);
        }
        catch (JsonException e)
        {
            throw new CommandException(string.Create(CultureInfo.InvariantCulture,
                $"--variables: not valid JSON at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}; give an object such as {{\"name\": \"株洲\"}}."), ExitCode.Usage);
        }
    }
}
