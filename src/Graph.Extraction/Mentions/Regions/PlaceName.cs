using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>A name of the lexicon's regions where it really is a name, not a part of another word.</summary>
/// <param name="Span">Where.</param>
/// <param name="Entries">Every region it may mean; at least one.</param>
/// <param name="IsWeak">Whether it means any of them only where the context confirms it.</param>
internal readonly record struct PlaceName(TextSpan Span, EntryList Entries, bool IsWeak);
