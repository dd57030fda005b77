using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Linking.Regions;

/// <summary>A place of a page where one or several regions of the lexicon are named.</summary>
/// <param name="Article">The article's index on the page.</param>
/// <param name="Field">The field the span counts in.</param>
/// <param name="Span">Where.</param>
/// <param name="Entries">What it may mean; at least one.</param>
internal readonly record struct RegionMention(int Article, TextField Field, TextSpan Span, EntryList Entries);
