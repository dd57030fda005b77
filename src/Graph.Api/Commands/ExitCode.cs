namespace Graph.Api.Commands;

/// <summary>What a command's exit status says.</summary>
public static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>
    /// Some of it failed: a document could not be read, the response to a query carries errors, a lexicon has problems, or a figure is
    /// under what was asked for. The rest was done.
    /// </summary>
    public const int Partial = 1;

    /// <summary>The command was called wrongly: an unknown option, a path that does not exist. Nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The surroundings do not allow it: the store cannot be opened, the port is taken. Nothing was done.</summary>
    public const int Environment = 3;

    /// <summary>A mistake of this program's own (EX_SOFTWARE of sysexits.h).</summary>
    public const int Bug = 70;
}
