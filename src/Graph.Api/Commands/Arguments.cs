using System.CommandLine;

namespace Graph.Api.Commands;

/// <summary>Arguments that several commands take.</summary>
internal static class Arguments
{
    /// <summary>Files and folders to read, at least <paramref name="least"/>.</summary>
    public static Argument<string[]> Paths(int least = 1) => new("PATH")
    {
        Description = "Files or folders: pages as .txt, .html or .md, rows as .jsonl or .jsonl.gz.",
        Arity = new ArgumentArity(least, 100_000),
    };
}
