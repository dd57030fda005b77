using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Persons;

public sealed class NameInTurnTests
{
    [Theory]
    [InlineData("主持人：怎样把政策变成订单？\n何远帆：公司在海口起步。\n蔡文博：省里正实施行动。", "何远帆", "蔡文博")]
    [InlineData("主持人：何时开工？\n时间：明天。\n高度：三米。")]
    [InlineData("何远帆：公司在海口起步。")]
    [InlineData("他问主持人：何时开工。\n何远帆：公司在海口起步。")]
    public void Turn_OfATalkWithAHost_NamesWhoSpeaks(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Person, text).ShouldBe(expected);
}
