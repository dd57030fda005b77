using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Tests.Lexicon;

public sealed class BuiltInLexiconTests
{
    [Fact]
    public void ReadFiles_EachOfThem_BeginsWithWhatItHolds() =>
        BuiltInLexicon.ReadFiles().ShouldAllBe(file => file.Text.StartsWith("# "));
}
