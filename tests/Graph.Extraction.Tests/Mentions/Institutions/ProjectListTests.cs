using Graph.Extraction.Mentions.Institutions;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Institutions;

public sealed class ProjectListTests
{
    [Theory]
    [InlineData("推动奕斯伟二期、唐晶半导体等项目释放产能", "奕斯伟", "唐晶半导体")]
    public void List_OfProjects_NamesTheirBuilders(string text, params string[] expected) =>
        Recognizing.FormsBy(InstitutionRecognizers.All(Recognizing.Lexicon), text).ShouldBe(expected);

    [Theory]
    [InlineData("推进引汉济渭二期、平陆运河二期等项目")]
    public void List_OfWaterworks_NamesNone(string text) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldBeEmpty();
}
