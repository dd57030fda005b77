namespace Graph.Storage;

/// <summary>Why a store cannot be read or written.</summary>
public enum StoreProblem
{
    /// <summary>The file is no store: another kind of file, or damaged.</summary>
    NotAStore,

    /// <summary>It may not be opened or written: missing folder, missing rights, a read-only disk.</summary>
    NoAccess,

    /// <summary>Another program has been writing for too long.</summary>
    Busy,

    /// <summary>The disk is full.</summary>
    Full,

    /// <summary>Another program changed it while a question was answered; asking again helps.</summary>
    Changed,

    /// <summary>Another store stands where it was opened, or none.</summary>
    Replaced,

    /// <summary>A server that does not answer.</summary>
    Unreachable,
}

/// <summary>The store cannot be read or written. Nothing was half written: the transaction was undone.</summary>
/// <param name="problem">Why.</param>
/// <param name="location">The file or server.</param>
/// <param name="reason">What is wrong and what to do, as one sentence without the location.</param>
/// <param name="inner">What the driver said.</param>
public sealed class StoreUnavailableException(StoreProblem problem, string location, string reason, Exception? inner = null)
    : GraphStoreException($"{location}: {reason}", inner)
{
    /// <summary>Why.</summary>
    public StoreProblem Problem { get; } = problem;
}
