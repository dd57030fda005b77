using System.Text.Json;
using Graph.Extraction.Evaluation;

namespace Graph.Extraction.Tests.Evaluation;

public class GoldPageTests
{
    [Theory]
    [InlineData("null", "null where an annotated page is expected")]
    [InlineData("""{"articles":[]}""", "'page'")]
    [InlineData("""{"page":"p.txt"}""", "'articles'")]
    [InlineData("""{"page":"p.txt","articles":[{"title":"甲"},{"authors":[]}]}""", "Article 2")]
    [InlineData("""{"page":"p.txt","articles":[{"title":"甲","entities":[{"name":"株洲市"}]}]}""", "article '甲'")]
    public void Parse_WithoutWhatAPageNeeds_SaysWhatIsMissing(string json, string message) =>
        Should.Throw<JsonException>(() => GoldPage.Parse(json)).Message.ShouldContain(message);

    [Fact]
    public void Parse_ArticleThatNamesNobody_HasNoAuthorsAndNoEntities()
    {
        var article = GoldPage.Parse("""{"page":"p.txt","articles":[{"title":"甲"}]}""").Articles.ShouldHaveSingleItem();

        article.Authors.ShouldBeEmpty();
        article.Entities.ShouldBeEmpty();
    }
}
