using System.CommandLine;
using System.Globalization;
using Graph.Api.Configuration;
using Graph.Api.Export;
using Graph.Api.Hosting;
using Graph.Storage.Neo4j.Importing;

namespace Graph.Api.Commands;

/// <summary>
/// <c>export --format NAME --output FILE</c>: writes the graph for another program; <c>export --format neo4j-import DIR</c>: all of it, for
/// an empty Neo4j.
/// </summary>
/// <param name="surroundings">What the command may touch.</param>
/// <param name="options">The options every command takes.</param>
internal sealed class ExportCommand(Surroundings surroundings, GlobalOptions options)
{
    /// <summary>The one format that is a folder of files and takes no choice: the whole graph goes.</summary>
    private const string Neo4jImportFormat = "neo4j-import";

    /// <summary>The argument that takes a file too: an address takes none, for a service gives nobody its files.</summary>
    private const string Entities = "entities";

    /// <summary>The command for the tree.</summary>
    public Command Build()
    {
        var format = new Option<string>("--format")
        {
            Description = string.Join('\n', ExportFormats.All.Select(one => $"{one.Name}: {one.Description}").Prepend("One of")
                .Append($"{Neo4jImportFormat}: the whole graph as the files of `neo4j-admin database import full`, into the folder DIR.")),
            HelpName = "NAME",
            Required = true,
        };
        var output = new Option<string>("--output") { Description = "The file to write; - for standard output.", HelpName = "FILE" };
        var folder = new Argument<string?>("DIR") { Description = $"The folder to write, for {Neo4jImportFormat}.", Arity = ArgumentArity.ZeroOrOne };
        var arguments = ExportArguments.All
            .Select(argument => argument.Name == Entities ? argument with { Description = argument.Description + WordList.Description } : argument)
            .ToDictionary(argument => argument.Name, Arguments.Of, StringComparer.Ordinal);
        var command = new Command("export", "Writes co-occurrence networks and occurrence matrices in the formats other programs read.") { format, output, folder };
        foreach (var argument in arguments.Values)
            command.Add(argument);
        command.SetAction((parsed, cancellation) =>
        {
            var name = parsed.GetRequiredValue(format);
            var file = parsed.GetValue(output);
            var given = arguments.Values.FirstOrDefault(argument => parsed.GetResult(argument) is not null);
            return name == Neo4jImportFormat
                ? WriteImportAsync(options.Read(parsed), parsed.GetValue(folder) ?? file, given, cancellation)
                : parsed.GetValue(folder) is { } extra
                    ? throw new CommandException($"{extra}: only {Neo4jImportFormat} takes a folder; name the file with --output.", ExitCode.Usage)
                    : RunAsync(
                        options.Read(parsed),
                        name,
                        file ?? throw new CommandException("--output FILE must be given; - is standard output.", ExitCode.Usage),
                        argument => ValuesOf(argument, parsed.GetValue(arguments[argument]) ?? []),
                        cancellation);
        });
        return command;
    }

    private IReadOnlyList<string> ValuesOf(string argument, string[] given) =>
        argument == Entities ? WordList.Read(ExportArguments.All.First(one => one.Name == Entities).Option, given, surroundings.WorkingFolder) : given;

    private async Task<int> RunAsync(
        Settings settings, string name, string output, Func<string, IReadOnlyList<string>> values, CancellationToken cancellation)
    {
        var (format, asked) = Parse(name, values);
        var path = output == "-" ? output : OutputFile.PathOf(output, settings, surroundings);
        await using var store = Stores.OpenExisting(settings, surroundings);
        var data = await Exporter.ReadAsync(store, format, asked, cancellation);
        if (output == "-")
        {
            await surroundings.Out.FlushAsync(cancellation);
            using var standard = surroundings.OpenOut();
            format.Write(data, standard);
            return ExitCode.Done;
        }

        WriteFile(path, output, stream => format.Write(data, stream));
        surroundings.Out.WriteLine($"{output}: {data.Statement}");
        return ExitCode.Done;
    }

    private async Task<int> WriteImportAsync(Settings settings, string? folder, Option? given, CancellationToken cancellation)
    {
        if (folder is null)
            throw new CommandException($"{Neo4jImportFormat}: name the folder to write, `export --format {Neo4jImportFormat} DIR`.", ExitCode.Usage);
        if (given is not null)
            throw new CommandException($"{given.Name}: {Neo4jImportFormat} carries the whole graph; leave it out.", ExitCode.Usage);
        await using var store = Stores.OpenExisting(settings, surroundings);
        try
        {
            var import = await Neo4jImport.WriteAsync(store, Path.GetFullPath(folder, surroundings.WorkingFolder), cancellation: cancellation);
            surroundings.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{folder}: {import.Nodes:N0} nodes and {import.Relationships:N0} relationships. With the server stopped and its database empty, run"));
            surroundings.Out.WriteLine();
            surroundings.Out.WriteLine(import);
            surroundings.Out.WriteLine();
            surroundings.Out.WriteLine("and start the server. Indexes are made when this program first opens it.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new CommandException($"{folder}: {FileProblems.OfWriting(e)}", ExitCode.Environment);
        }

        return ExitCode.Done;
    }

    private static (ExportFormat Format, ExportOptions Options) Parse(string name, Func<string, IReadOnlyList<string>> values)
    {
        try
        {
            var format = ExportFormats.Parse(name);
            return (format, ExportArguments.Parse(format, values));
        }
        catch (ExportArgumentException e)
        {
            throw Arguments.Refused(e, e.Argument == "format" ? $", {Neo4jImportFormat}" : "");
        }
    }

    private static void WriteFile(string path, string shown, Action<Stream> write)
    {
        try
        {
            OutputFile.Write(path, write);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"--output {shown}: {FileProblems.OfWriting(e)}", ExitCode.Environment);
        }
    }
}
