using System.CommandLine;
using Graph.Api.Export;
using Graph.Api.Hosting;

namespace Graph.Api.Commands;

/// <summary><c>export --format NAME --output FILE</c>: writes the graph for another program.</summary>
/// <param name="surroundings">What the command may touch.</param>
/// <param name="options">The options every command takes.</param>
internal sealed class ExportCommand(Surroundings surroundings, GlobalOptions options)
{
    /// <summary>The command for the tree.</summary>
    public Command Build()
    {
        var format = new Option<string>("--format")
        {
            Description = string.Join('\n', ExportFormats.All.Select(one => $"{one.Name}: {one.Description}").Prepend("One of")),
            HelpName = "NAME",
            Required = true,
        };
        var output = new Option<string>("--output") { Description = "The file to write; - for standard output.", HelpName = "FILE", Required = true };
        var arguments = ExportArguments.All.ToDictionary(argument => argument.Name, ToOption, StringComparer.Ordinal);
        var command = new Command("export", "Writes co-occurrence networks and occurrence matrices in the formats other programs read.") { format, output };
        foreach (var argument in arguments.Values)
            command.Add(argument);
        command.SetAction((parsed, cancellation) => RunAsync(
            options.Read(parsed),
            parsed.GetRequiredValue(format),
            parsed.GetRequiredValue(output),
            name => parsed.GetValue(arguments[name]) ?? [],
            cancellation));
        return command;
    }

    private static Option<string[]> ToOption(ExportArgument argument) => new(argument.Option)
    {
        Description = argument.Description,
        HelpName = argument.Value,
        AllowMultipleArgumentsPerToken = false,
    };

    private async Task<int> RunAsync(
        Settings settings, string name, string output, Func<string, IReadOnlyList<string>> values, CancellationToken cancellation)
    {
        var (format, asked) = Parse(name, values);
        await using var store = Stores.OpenExisting(settings.Store, surroundings);
        var data = await Exporter.ReadAsync(store, format, asked, cancellation);
        if (output == "-")
        {
            await surroundings.Out.FlushAsync(cancellation);
            using var standard = surroundings.OpenOut();
            format.Write(data, standard);
            return ExitCode.Done;
        }

        WriteFile(Path.GetFullPath(output, surroundings.WorkingFolder), output, stream => format.Write(data, stream));
        surroundings.Out.WriteLine($"{output}: {data.Statement}");
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
            var option = ExportArguments.All.FirstOrDefault(argument => argument.Name == e.Argument)?.Option ?? $"--{e.Argument}";
            throw new CommandException($"{option} {e.Given}: {e.Allowed}.", ExitCode.Usage);
        }
    }

    /// <summary>Writes beside the file and moves it there when it is whole: nobody opens half an export.</summary>
    private static void WriteFile(string path, string shown, Action<Stream> write)
    {
        var unfinished = path + ".unfinished";
        try
        {
            using (var stream = File.Create(unfinished))
                write(stream);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"--output {shown}: cannot be written ({e.Message.TrimEnd('.')}).", ExitCode.Environment);
        }
        finally
        {
            if (File.Exists(unfinished))
                File.Delete(unfinished);
        }
    }
}
