using System.Text;

namespace Graph.Api.Export;

/// <summary>An argument of an export, the same on the command line (<c>--min-support</c>) and in an address (<c>minSupport</c>).</summary>
/// <param name="Name">As an address spells it.</param>
/// <param name="Value">What stands for its value in help.</param>
/// <param name="Description">What it does and what is allowed.</param>
internal sealed record ExportArgument(string Name, string Value, string Description)
{
    /// <summary>As the command line spells it.</summary>
    public string Option { get; } = ToOption(Name);

    /// <summary>Whether it may be given several times, or with several values separated by commas.</summary>
    public bool Repeats { get; init; }

    private static string ToOption(string name)
    {
        var option = new StringBuilder("--");
        foreach (var c in name)
            option.Append(char.IsAsciiLetterUpper(c) ? $"-{char.ToLowerInvariant(c)}" : c);
        return option.ToString();
    }
}
