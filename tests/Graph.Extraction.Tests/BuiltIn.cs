using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Tests;

/// <summary>The lexicon that comes with the product, loaded once for the tests that only read it.</summary>
internal static class BuiltIn
{
    public static LexiconCatalog Lexicon { get; } = LexiconCatalog.LoadBuiltIn();
}
