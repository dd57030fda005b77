using Graph.Model;

namespace Graph.Extraction.Lexicon;

/// <summary>A place in a text where a name of the lexicon stands, whatever it may mean there.</summary>
/// <param name="Span">Where.</param>
/// <param name="Entry">Whose name it is. Homonyms give one match each over the same span.</param>
/// <param name="Kind">The entry's kind. It stands here too because most readers of a match want to know nothing else of its entry.</param>
/// <param name="IsWeak">Whether the name means the entry only where context confirms it.</param>
public readonly record struct LexiconMatch(TextSpan Span, LexiconEntry Entry, EntityKind Kind, bool IsWeak);
