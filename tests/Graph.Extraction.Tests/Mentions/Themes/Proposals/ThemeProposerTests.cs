using Graph.Extraction.Mentions.Themes.Proposals;

namespace Graph.Extraction.Tests.Mentions.Themes.Proposals;

public sealed class ThemeProposerTests
{
    private static readonly ThemeProposer Proposer = new(Recognizing.Segmenter, Recognizing.Lexicon);

    /// <summary>校园 and 足球 stand together in varied company; 校园 and 天气 stand side by side by chance.</summary>
    private static readonly string[] Corpus =
    [
        "市里推广校园足球，企业欢迎。今天天气很好。", "省里谈到校园足球改造，群众关心。城市天气转凉。", "专家建议校园足球补贴。学校开学。",
        "媒体报道校园足球价格。医院扩建。", "代表提出校园足球标准。公路通车。", "公司投资校园足球设备。工厂停产。校园天气晴朗。",
    ];

    [Fact]
    public void Propose_FirmWordingInVariedCompany_IsFound()
    {
        var proposal = Proposer.Propose(Corpus, new ThemeProposalOptions { MinArticles = 5, MinCohesion = 2 }).ShouldHaveSingleItem();
        proposal.Term.ShouldBe("校园足球");
        proposal.Articles.ShouldBe(6);
        proposal.Occurrences.ShouldBe(6);
        proposal.LeftEntropy.ShouldBe(Math.Log2(6), 1e-9);
    }

    [Fact]
    public void Propose_SameWordAlwaysBefore_IsOnlyPartOfALongerTerm() =>
        Proposer.Propose(Corpus.Select(text => text.Replace("校园足球", "绿色校园足球", StringComparison.Ordinal)), new ThemeProposalOptions { MinCohesion = 2 })
            .ShouldNotContain(proposal => proposal.Term == "校园足球");

    [Fact]
    public void Propose_WhatTheLexiconNames_IsLeftOut() =>
        Proposer.Propose(Corpus.Select(text => text.Replace("校园足球", "基层治理", StringComparison.Ordinal)), new ThemeProposalOptions { MinCohesion = 1, MinEntropy = 0 })
            .ShouldNotContain(proposal => proposal.Term == "基层治理");

    [Theory]
    [InlineData("重点足球")]
    [InlineData("校园机构")]
    public void Propose_WordingOfGeneralWords_IsLeftOut(string wording) =>
        Proposer.Propose(Corpus.Select(text => text.Replace("校园足球", wording, StringComparison.Ordinal)), new ThemeProposalOptions { MinCohesion = 1, MinEntropy = 0 })
            .ShouldNotContain(proposal => proposal.Term == wording);

    [Fact]
    public void Propose_EmptyCorpus_GivesNone() => Proposer.Propose([], new ThemeProposalOptions()).ShouldBeEmpty();

    [Theory]
    [InlineData(0, 4, 200)]
    [InlineData(5, 1, 200)]
    [InlineData(5, 7, 200)]
    [InlineData(5, 4, 0)]
    public void Propose_OptionOutOfRange_IsRefused(int articles, int words, int limit) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Proposer.Propose([], new ThemeProposalOptions { MinArticles = articles, MostWords = words, Limit = limit }));
}
