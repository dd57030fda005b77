using Graph.Extraction.Articles;
using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Tests.Articles;

public class PlacesTests
{
    [Theory]
    [InlineData("甘肃陇南", true)]
    [InlineData("湖南省新化县", true)]
    [InlineData("崇文区", false)]
    [InlineData("王小明", false)]
    public void IsPath_DivisionsInUse_Are(string text, bool expected) => BuiltIn.Lexicon.Places.IsPath(text).ShouldBe(expected);

    [Fact]
    public void Read_PlaceOfAFolder_IsKnownToBylines()
    {
        var lexicon = LexiconCatalog.Load([.. BuiltInLexicon.ReadFiles(), new LexiconFile("regions/own.tsv", "云岫县\t云岫\t430200\tcounty\t430299\n")]);

        BylineReader.ReadAfterPlace("云岫 王小明", lexicon.Places).ShouldNotBeNull().Authors[0].Name.ShouldBe("王小明");
        BylineReader.ReadAfterPlace("云岫 王小明", BuiltIn.Lexicon.Places).ShouldBeNull();
    }
}
