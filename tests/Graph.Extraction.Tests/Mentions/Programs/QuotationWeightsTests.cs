using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class QuotationWeightsTests
{
    [Fact]
    public void WeightOf_EverySign_SpeaksForOrAgainst() =>
        Enum.GetValues<QuotationSign>().ShouldAllBe(sign => sign == QuotationSign.None || QuotationWeights.Sum(sign) != 0);

    [Fact]
    public void Sum_SeveralSigns_AddsThemUp() =>
        QuotationWeights.Sum(QuotationSign.Kind | QuotationSign.Listed).ShouldBe(QuotationWeights.Sum(QuotationSign.Kind) + QuotationWeights.Sum(QuotationSign.Listed));
}
