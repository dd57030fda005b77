using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByUndertakingTests
{
    private static readonly ProgramByUndertaking Recognizer = new(new ProgramWords(Recognizing.Lexicon));

    [Theory]
    [InlineData("全面实施跨境电商加快发展行动，", "跨境电商加快发展行动")]
    [InlineData("实施加快教育强市建设三年行动。", "教育强市建设三年行动")]
    [InlineData("开展优服务提信心激发民间投资活力、重点产业招商聚能突破等行动，", "优服务提信心激发民间投资活力行动", "重点产业招商聚能突破行动")]
    [InlineData("实施医养结合促进行动和扩容工程", "医养结合促进行动")]
    [InlineData("实施方案推动重大工程落地")]
    [InlineData("开展的各类专项行动")]
    [InlineData("启动工程师招聘")]
    [InlineData("实施乡村振兴战略，推进重点工程")]
    public void Undertaking_BehindTheVerb_IsNamedToItsSuffix(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);
}
