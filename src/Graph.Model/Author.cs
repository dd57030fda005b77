namespace Graph.Model;

/// <summary>A person named in an article's byline, or its speaker.</summary>
/// <param name="Name">The personal name without blanks (张武, not 张 武).</param>
/// <param name="Affiliation">The institution as printed in （作者单位：…）, （作者系…） or the byline; null when none is.</param>
public sealed record Author(string Name, string? Affiliation = null);
