namespace Graph.Bench.Extraction;

/// <summary>A program to be compared.</summary>
/// <param name="Name">Who does it.</param>
/// <param name="Work">What is done.</param>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Warm">What it prints when it is warmed up, or null if it does not say.</param>
/// <param name="Folder">Where it runs, or null.</param>
internal sealed record Job(string Name, string Work, string Program, string[] Arguments, string? Warm = null, string? Folder = null);
