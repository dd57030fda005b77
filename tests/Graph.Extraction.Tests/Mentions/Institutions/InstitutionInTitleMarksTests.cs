using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Institutions;

public sealed class InstitutionInTitleMarksTests
{
    [Theory]
    [InlineData("据《盐阜大众报》报道，这里变了样", "盐阜大众报")]
    [InlineData("《沐阑晚报》记者来访，他接受《珑岐时报》采访", "沐阑晚报", "珑岐时报")]
    public void Newspaper_ThatIsQuoted_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("据《工作简报》报道")]
    [InlineData("他爱读《沐阑家报》")]
    public void Paper_OfAnOfficeOrWithoutASign_IsNone(string text) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldBeEmpty();
}
