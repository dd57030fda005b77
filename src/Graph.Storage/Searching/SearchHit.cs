using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// Something a search found. Entities come before articles: those whose name is the text, those whose name begins with it, those whose
/// name holds it, those whose name is read so and those whose name begins so in pinyin, the more often mentioned first. Then articles: the text in the title first, then the more occurrences.
/// </summary>
/// <param name="Text">The name or the sentence that matched.</param>
/// <param name="Highlights">Where the words stand in <paramref name="Text"/>, in order.</param>
public abstract record SearchHit(string Text, IReadOnlyList<TextSpan> Highlights);

/// <summary>An entity found by one of its names.</summary>
/// <param name="Text">The name that matched.</param>
/// <param name="Highlights">Where the words stand in it.</param>
/// <param name="Entity">The entity.</param>
public sealed record EntityHit(string Text, IReadOnlyList<TextSpan> Highlights, EntitySummary Entity) : SearchHit(Text, Highlights);

/// <summary>An article found by its title or body.</summary>
/// <param name="Text">The title, or the sentence with the first match.</param>
/// <param name="Highlights">Where the words stand in it.</param>
/// <param name="Article">The article.</param>
/// <param name="Field">Which field <paramref name="Text"/> is from.</param>
/// <param name="Span">Where it stands in that field.</param>
public sealed record ArticleHit(string Text, IReadOnlyList<TextSpan> Highlights, Article Article, TextField Field, TextSpan Span)
    : SearchHit(Text, Highlights);
