using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Institutions;

public sealed class InstitutionByContextTests
{
    [Theory]
    [InlineData("起家于深圳的麦壳迈特，将基地建在株洲", "麦壳迈特")]
    [InlineData("像孵化企业奇宏散热这样", "奇宏散热")]
    [InlineData("靠饲料起步的笕垚神，走向全国", "笕垚神")]
    public void Company_BehindItsOriginOrItsKind_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("靠饲料起步的，走向全国")]
    [InlineData("上市公司高质量发展")]
    public void Words_BehindAnOriginOrAKind_AreNone(string text) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldBeEmpty();
}
