namespace Graph.Api.Configuration;

/// <summary>One thing that can be set.</summary>
/// <param name="Environment">Its environment variable.</param>
/// <param name="Path">Where it stands in <c>appsettings.json</c>, below <c>Graph</c>; levels are separated by colons.</param>
internal abstract record SettingKey(string Environment, string Path)
{
    /// <summary>The section of <c>appsettings.json</c> that is this program's.</summary>
    public const string Section = "Graph";

    /// <summary>Its option on the command line, or null.</summary>
    public string? Option { get; init; }

    /// <summary>What it means, in one sentence.</summary>
    public required string Meaning { get; init; }

    /// <summary>What it may be, as it follows "must be".</summary>
    public required string Allowed { get; init; }

    /// <summary>What holds when it is not set, as it would be typed; null for nothing.</summary>
    public string? Default { get; init; }

    /// <summary>Whether its value is told to nobody.</summary>
    public bool IsSecret { get; init; }
}

/// <summary>One thing that can be set, and how its text is read.</summary>
/// <typeparam name="T">What it is once read.</typeparam>
internal sealed record SettingKey<T>(string Environment, string Path) : SettingKey(Environment, Path)
{
    /// <summary>Reads its text; the second argument is what relative paths are relative to. False when it is none of <see cref="SettingKey.Allowed"/>.</summary>
    public required SettingParser<T> TryParse { get; init; }
}

/// <summary>Reads a setting's text.</summary>
internal delegate bool SettingParser<T>(string text, string workingFolder, out T value);
