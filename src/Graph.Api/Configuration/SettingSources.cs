using System.Text.Json;
using Graph.Api.Commands;

namespace Graph.Api.Configuration;

/// <summary>A text that was set, and where: what a message names.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="Where">The option, the variable, or the key with its file.</param>
internal readonly record struct GivenSetting(string Text, string Where);

/// <summary>Where settings may stand: the command line, then the environment, then <c>appsettings.json</c>. The first that says something counts.</summary>
internal sealed class SettingSources
{
    private const string FileName = "appsettings.json";

    private readonly Func<string, string?> _option;
    private readonly Func<string, string?> _variable;
    private readonly Dictionary<string, GivenSetting> _file;

    private SettingSources(Func<string, string?> option, Func<string, string?> variable, Dictionary<string, GivenSetting> file) =>
        (_option, _variable, _file) = (option, variable, file);

    /// <summary>Nothing is set anywhere.</summary>
    public static SettingSources None { get; } = new(_ => null, _ => null, []);

    /// <summary>The sources of a command.</summary>
    /// <param name="option">The value of an option of the command line, or null.</param>
    /// <param name="variable">The value of an environment variable, or null.</param>
    /// <param name="folders">Folders that may hold an <c>appsettings.json</c>; what a later one says counts.</param>
    /// <exception cref="CommandException">A file cannot be read, or holds what is no setting.</exception>
    public static SettingSources Of(Func<string, string?> option, Func<string, string?> variable, IEnumerable<string> folders)
    {
        var file = new Dictionary<string, GivenSetting>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in folders.Select(folder => Path.Combine(folder, FileName)).Distinct(StringComparer.Ordinal).Where(File.Exists))
            ReadFile(path, file);
        return new SettingSources(option, variable, file);
    }

    /// <summary>What is set, or null. An empty text is the same as none: a variable cannot always be left out.</summary>
    public GivenSetting? Find(SettingKey key)
    {
        if (key.Option is { } option && _option(option) is { } typed)
            return new GivenSetting(typed, option);
        if (_variable(key.Environment) is { Length: > 0 } value)
            return new GivenSetting(value, key.Environment);
        return _file.TryGetValue(key.Path, out var given) && given.Text.Length > 0 ? given : null;
    }

    private static void ReadFile(string path, Dictionary<string, GivenSetting> settings)
    {
        try
        {
            using var json = JsonDocument.Parse(
                File.ReadAllBytes(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new CommandException($"{path}: must be a JSON object.", ExitCode.Usage);
            foreach (var section in json.RootElement.EnumerateObject().Where(one => one.Name.Equals(SettingKey.Section, StringComparison.OrdinalIgnoreCase)))
                ReadSection(section.Value, "", path, settings);
        }
        catch (JsonException e)
        {
            throw new CommandException($"{path}: is not valid JSON, line {e.LineNumber + 1}.", ExitCode.Usage);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: {FileProblems.OfReading(e)}", ExitCode.Usage);
        }
    }

    private static void ReadSection(JsonElement section, string above, string path, Dictionary<string, GivenSetting> settings)
    {
        if (section.ValueKind != JsonValueKind.Object)
            throw new CommandException($"{$"{SettingKey.Section}:{above}".TrimEnd(':')} in {path}: must be a JSON object.", ExitCode.Usage);
        foreach (var member in section.EnumerateObject())
        {
            var name = above + member.Name;
            var where = $"{SettingKey.Section}:{name} in {path}";
            if (SettingKeys.All.Any(key => key.Path.Equals(name, StringComparison.OrdinalIgnoreCase)))
                settings[name] = new GivenSetting(Text(member.Value, where), where);
            else if (SettingKeys.All.Any(key => key.Path.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase)))
                ReadSection(member.Value, $"{name}:", path, settings);
            else
                throw new CommandException($"{where}: is no setting; there are {string.Join(", ", SettingKeys.All.Select(key => key.Path))}.", ExitCode.Usage);
        }
    }

    private static string Text(JsonElement value, string where) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        // A list is what is typed with semicolons elsewhere.
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(item => Text(item, where))),
        _ => throw new CommandException($"{where}: must be a text, a number, true, false, or a list of texts.", ExitCode.Usage),
    };
}
