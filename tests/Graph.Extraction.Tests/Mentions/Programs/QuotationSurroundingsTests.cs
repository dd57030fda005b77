using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class QuotationSurroundingsTests
{
    private readonly QuotationSurroundings _surroundings = new(new ProgramWords(Recognizing.Lexicon));

    [Theory]
    [InlineData("破解“不愿转”难题", nameof(QuotationSign.Belittled))]
    [InlineData("“一网通办”的窗口", nameof(QuotationSign.Possessive))]
    [InlineData("推行“一网通办”。", nameof(QuotationSign.EndsSentence))]
    [InlineData("用好“一网通办”平台", nameof(QuotationSign.Service))]
    [InlineData("构建“两圈联动、三核引领”的发展格局", nameof(QuotationSign.Service))]
    public void Behind_WhatFollowsTheMark_IsTheSign(string text, string sign) =>
        _surroundings.Behind(text, Quotation.FindAll(text)[0], suffix: 0).HasFlag(Enum.Parse<QuotationSign>(sign)).ShouldBeTrue();

    [Theory]
    [InlineData("推行“一网通办”", nameof(QuotationSign.CarriedOut))]
    [InlineData("推广“人才码”“人才绿卡”", nameof(QuotationSign.CarriedOut))]
    [InlineData("严防“过度治疗”", nameof(QuotationSign.Fought))]
    [InlineData("让“一滴清水”走千里", nameof(QuotationSign.Handled))]
    [InlineData("犹如“一张网”", nameof(QuotationSign.Likened))]
    public void Before_WordBeforeTheMarkOrTheChain_IsTheSign(string text, string sign) =>
        _surroundings.Before(text, Quotation.FindAll(text)[^1]).HasFlag(Enum.Parse<QuotationSign>(sign)).ShouldBeTrue();
}
