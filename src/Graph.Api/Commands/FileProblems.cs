namespace Graph.Api.Commands;

/// <summary>What a person is told of a file or folder that the system refuses, as the end of a sentence: what is wrong with it and what to do.</summary>
internal static class FileProblems
{
    /// <summary>Why it cannot be read.</summary>
    public static string OfReading(Exception refused) => refused switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file.",
        UnauthorizedAccessException => "it may not be read; it is a folder, or its rights forbid it.",
        _ => $"it cannot be read ({refused.Message.TrimEnd('.')}).",
    };

    /// <summary>Why it cannot be written.</summary>
    public static string OfWriting(Exception refused) => refused switch
    {
        DirectoryNotFoundException => "its folder does not exist; make it, or name another place.",
        UnauthorizedAccessException => "it may not be written; check the rights of its folder, or name another place.",
        _ => $"it cannot be written ({refused.Message.TrimEnd('.')}).",
    };
}
