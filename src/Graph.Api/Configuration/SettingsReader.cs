using System.Text.RegularExpressions;
using Graph.Api.Commands;

namespace Graph.Api.Configuration;

/// <summary>Reads and checks every setting, whether a command needs it or not: a wrong one is told at once and not on the day it is needed.</summary>
/// <param name="sources">Where they may stand.</param>
/// <param name="workingFolder">What relative paths are relative to.</param>
internal sealed partial class SettingsReader(SettingSources sources, string workingFolder)
{
    /// <summary>Reads them.</summary>
    /// <exception cref="CommandException">One is not what it may be; the message names its key, its value and what is allowed.</exception>
    public Settings Read() => new()
    {
        Store = Read(SettingKeys.Store)!,
        LexiconFolder = Read(SettingKeys.Lexicon),
        Urls = Read(SettingKeys.Urls)!,
        CorsOrigins = Read(SettingKeys.Cors) ?? [],
        Seeds = Read(SettingKeys.Seeds),
        Log = Read(SettingKeys.Log),
        MaxCost = Read(SettingKeys.MaxCost),
        MaxPageSize = Read(SettingKeys.MaxPageSize),
        QueryTimeout = Read(SettingKeys.QueryTimeout),
        Neo4j = new Neo4jSettings
        {
            ReadUrl = Read(SettingKeys.Neo4jReadUrl),
            User = Read(SettingKeys.Neo4jUser)!,
            Password = Read(SettingKeys.Neo4jPassword) ?? Read(SettingKeys.Neo4jPasswordFile),
            Database = Read(SettingKeys.Neo4jDatabase)!,
            Timeout = Read(SettingKeys.Neo4jTimeout),
            Retries = Read(SettingKeys.Neo4jRetries),
        },
    };

    private T? Read<T>(SettingKey<T> key)
    {
        var given = sources.Find(key);
        if ((given?.Text ?? key.Default) is not { } text)
            return default;
        return key.TryParse(text, workingFolder, out var value)
            ? value
            : throw new CommandException($"{given?.Where}{Shown(key, text)}: must be {key.Allowed}.", ExitCode.Usage);
    }

    // Somebody may have put user and password into an address, where they do not belong.
    private static string Shown(SettingKey key, string text) => key.IsSecret ? "" : $" {Credentials().Replace(text, "//***@")}";

    [GeneratedRegex("//[^/]*@")]
    private static partial Regex Credentials();
}
