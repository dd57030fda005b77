using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Tests.Pages;

public class PageReaderTests
{
    [Fact]
    public void Read_OnlyWhiteSpace_IsUnreadable() => Reason(" \r\n　\n").ShouldBe("the file holds nothing but white space.");

    [Fact]
    public void Read_OneEndlessLine_IsUnreadableAndNamesTheLine() =>
        Reason("标题\n" + new string('字', PageReader.MaxLineLength + 1)).ShouldStartWith("text line 2 has 1000001 characters");

    [Fact]
    public void Read_HtmlOfScripts_IsUnreadable() =>
        Reason("<!DOCTYPE html><html><head><script>var a = '株洲';</script></head><body><script>1</script></body></html>").ShouldContain("no text outside scripts");

    [Theory]
    [InlineData("# 标题\n正文。", PageForm.Markdown)]
    [InlineData("标题\n正文。", PageForm.PlainText)]
    [InlineData("#标签# 正文。", PageForm.PlainText)]
    [InlineData("\n<html><body><p>正文。</p></body></html>", PageForm.Html)]
    public void Read_Form_IsToldByContent(string text, PageForm form) => Read(text).Form.ShouldBe(form);

    [Fact]
    public void Read_Lines_KnowTheGapsAndIndentsBeforeThem()
    {
        var page = Read("甲\r\n\r\n\r\n　　乙");

        page.Lines.Select(line => line.Span.Of(page.Text)).ShouldBe(["甲", "乙"]);
        page.Lines[1].BlankLinesBefore.ShouldBe(2);
        page.Lines[1].Indent.ShouldBe(4);
    }

    [Theory]
    [InlineData("# 题\n\n**芜湖**依托数据中心。", "题|芜湖依托数据中心。")]
    [InlineData("# 题\n\n见[原文](http://a.cn/b)与![](c.jpg)。", "题|见原文与。")]
    [InlineData("# 题\n\n| 指标 | 数 |\n| --- | --- |\n| 算力 | 12 |", "题|指标   数|算力   12")]
    [InlineData("---\ntitle: 甲\ndate: 2024-04-02\n---\n正文。", "正文。")]
    [InlineData("# 题\n\n10<sup>2</sup>米<br>宽", "题|102米宽")]
    public void Read_Markdown_MarksInsideLinesAreGoneAndPlacesStay(string text, string lines)
    {
        var page = Read(text);

        string.Join('|', page.Lines.Select(line => line.Span.Of(page.Text))).ShouldBe(lines);
        var last = page.Lines[^1].Span;
        text[page.Offsets.ToSource(last.End - 1)].ShouldBe(page.Text[last.End - 1]);
    }

    [Fact]
    public void Read_FactsBeforeMarkdown_AreTheGivenOnes()
    {
        var page = Read("---\ntitle: \"甲\"\nauthor: 张三\nsource: 安徽日报\ndate: 2024-04-02 10:00\n---\n正文。");

        page.Given.ShouldBe(new GivenFacts("甲", new DateOnly(2024, 4, 2), "安徽日报", "张三"));
    }

    [Fact]
    public void Read_Html_KeepsTheWayBackToTheFile()
    {
        const string Html = "<html><body><div class='n'><a href='/'>首页</a></div><div><h1>贵州“富矿精开”</h1><p>贵州&nbsp;推动<b>磷</b>化工产业发展，<a href='/x'>瓮安</a>等地加快建设。</p><p>第二段，继续写下去，写得长一些。</p></div></body></html>";
        var page = Read(Html);
        var article = ArticleAssembler.Assemble(page, BuiltIn.Lexicon).Articles.Single();

        article.Title.ShouldBe("贵州“富矿精开”");
        article.Body.ShouldBe("贵州推动磷化工产业发展，瓮安等地加快建设。\n第二段，继续写下去，写得长一些。".Replace("贵州推动", "贵州 推动", StringComparison.Ordinal));
        foreach (var (c, i) in article.Body.Select((c, i) => (c, i)).Where(pair => pair.c is not (' ' or '\n')))
            Html[article.BodyOffsets.ToSource(i)].ShouldBe(c);
    }

    [Theory]
    [InlineData("标题\n\n\u200B\u2F08工智\u00AD能产业。", "人工智能产业。")]
    [InlineData("# 标题\n\n**\u2F08工**智\u00AD能产业。", "人工智能产业。")]
    [InlineData("<html><body><h1>标题</h1><p>\u2F08工\u200B智<b>能</b>产业。</p></body></html>", "人工智能产业。")]
    [InlineData("<html><body><h1>标题</h1><p>人工&shy;智能&#8203;产业&#x2F64;。</p></body></html>", "人工智能产业用。")]
    public void Read_CharactersOfPdfAndWebPages_AreTheUsualOnesAndLeadBack(string text, string line)
    {
        var page = Read(text);
        var last = page.Lines[^1].Span;

        last.Of(page.Text).ShouldBe(line);
        UnifiedForms.Of(text[page.Offsets.ToSource(last.Start)]).ShouldBe('人');
        text[page.Offsets.ToSource(last.Start + 2)].ShouldBe('智');
        text[page.Offsets.ToSource(last.Start + 4)].ShouldBe('产');
    }

    [Fact]
    public void Read_RowOfPdfCharacters_IsOfTheUsualOnesAndLeadsBack()
    {
        var row = new SourceRow(new DocumentKey("row"), "row", "\u2F08才政策", null, "\u2F08民\u2F47报", "\uFEFF\u2F08工智能。");
        var page = RowReader.Read(row);

        page.Given.ShouldBe(new GivenFacts("人才政策", null, "人民日报"));
        page.Text.ShouldBe("人工智能。");
        page.Offsets.ToSource(1).ShouldBe(2);
    }

    private static SourcePage Read(string text) => PageReader.Read(new SourceFile(new DocumentKey("page"), "page", Encoding.UTF8.GetBytes(text)));

    private static string Reason(string text) => Should.Throw<PageUnreadableException>(() => Read(text)).Reason;
}
