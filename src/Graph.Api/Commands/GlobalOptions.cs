using System.CommandLine;
using Graph.Api.Configuration;

namespace Graph.Api.Commands;

/// <summary>The options every command takes, before or after its own arguments. What is not given stands elsewhere, see <see cref="SettingSources"/>.</summary>
public sealed class GlobalOptions
{
    private readonly Surroundings _surroundings;
    private readonly Dictionary<string, Option<string>> _options;

    /// <summary>Defines them.</summary>
    /// <param name="surroundings">Where else settings may stand.</param>
    public GlobalOptions(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _options = SettingKeys.All.Where(key => key.Option is not null).ToDictionary(key => key.Option!, Define, StringComparer.Ordinal);
    }

    /// <summary>All of them, in the order of <c>--help</c>.</summary>
    public IEnumerable<Option> All => SettingKeys.All.Where(key => key.Option is not null).Select(key => _options[key.Option!]);

    /// <summary>All settings: what was typed, or stands in the environment or in <c>appsettings.json</c>, or holds anyway.</summary>
    /// <exception cref="CommandException">One of them is impossible.</exception>
    public Settings Read(ParseResult parsed)
    {
        // Beside the program, where it was deployed; and where it is run, which knows better.
        string[] folders = [AppContext.BaseDirectory, _surroundings.WorkingFolder];
        var sources = SettingSources.Of(option => parsed.GetValue(_options[option]), _surroundings.Variable, folders);
        return new SettingsReader(sources, _surroundings.WorkingFolder).Read();
    }

    private static Option<string> Define(SettingKey key) => new(key.Option!)
    {
        Description = $"{char.ToUpperInvariant(key.Meaning[0])}{key.Meaning[1..]}: {key.Allowed}. [environment: {key.Environment}]{(key.Default is { } value ? $" [default: {value}]" : "")}",
        HelpName = key.Path.ToUpperInvariant(),
        Recursive = true,
    };
}
