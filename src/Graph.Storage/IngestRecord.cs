namespace Graph.Storage;

/// <summary>That something was taken in: when, by which rules and names, and what came of it.</summary>
/// <param name="Finished">When it was done, by the clock of the machine that did it.</param>
/// <param name="Extractor">The version of the rules.</param>
/// <param name="Lexicon">The version of the names: 16 hexadecimal digits derived from every line of the lexicon.</param>
/// <param name="Added">Documents that were new.</param>
/// <param name="Replaced">Documents that had changed.</param>
/// <param name="Unchanged">Documents that were there already.</param>
/// <param name="Problems">Documents that could not be read.</param>
public sealed record IngestRecord(DateTimeOffset Finished, string Extractor, string Lexicon, int Added, int Replaced, int Unchanged, int Problems);
