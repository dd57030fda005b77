namespace Graph.Api.Ingest;

/// <summary>
/// How much one input may hold before it is refused, so that a hostile or broken file costs a message and not the memory.
/// The defaults are far above what newspapers print: the longest page of a daily paper is some 100 KB of text.
/// </summary>
public sealed record SourceLimits
{
    /// <summary>The limits of the command line.</summary>
    public static SourceLimits Default { get; } = new();

    /// <summary>Largest file read whole, in bytes. The default is 32 MiB.</summary>
    public long FileBytes { get; init; } = 32 << 20;

    /// <summary>Longest line of a <c>.jsonl</c> and longest row of a table, in bytes. The default is 16 MiB.</summary>
    public int LineBytes { get; init; } = 16 << 20;

    /// <summary>How many times its own size a <c>.gz</c> may expand to. Texts reach 10, gzip itself 1,032. The default is 200.</summary>
    public int ExpansionFactor { get; init; } = 200;

    /// <summary>Expanded size below which <see cref="ExpansionFactor"/> is not looked at, in bytes. The default is 32 MiB.</summary>
    public long ExpansionFloor { get; init; } = 32 << 20;

    /// <summary>Expanded size of a workbook, whose texts are held together while it is read, in bytes. The default is 2 GiB.</summary>
    public long WorkbookBytes { get; init; } = 2L << 30;
}
