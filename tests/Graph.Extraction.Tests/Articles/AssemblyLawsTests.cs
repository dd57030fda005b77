using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>What holds for any page whatever, made by throwing lines of real kinds together.</summary>
public class AssemblyLawsTests
{
    private static readonly string[] Lines =
    [
        "", "", "打造经济发展新引擎", "张三丰", "赵岩 刘松", "【掌握先机，首在创新。】", "编者按", "经济观察", "（作者单位：市委党校）", "——以株洲为例", "（", "【", "。", "张 武",
        "株洲“3+3+2”现代产业体系的特色鲜明、动能富足、品牌响亮、结构优良。", "近日，青岛发布了首批“妈妈岗”用人目录，涉及餐饮、家政、保安服务等领", "域，受到社会广泛关注。",
        "本报讯（记者 段志刚）县里召开会议。", "责任编辑:盛荣 校对:张武", "一、合肥经验", "本版制图/左骏", "讲述人:市科学技术局局长 李红", "来源：新华网", "2024年1月5日 星期五", "a b c", "24 小 时 不 打 烊",
    ];

    [Fact]
    public void Assemble_AnyPage_NeverFailsAndKeepsItsPromises()
    {
        var pages = Gen.Elements(Lines).ListOf().Select(lines => string.Join('\n', lines));

        Prop.ForAll(pages.ToArbitrary(), Check).QuickCheckThrowOnFailure();
    }

    private static void Check(string text)
    {
        AssembledPage page;
        try
        {
            page = Assemble(text);
        }
        catch (PageUnreadableException)
        {
            return;
        }

        Assemble(text).Articles.Select(article => article.Body).ShouldBe(page.Articles.Select(article => article.Body));
        page.Articles.Select(article => article.Ordinal).ShouldBe(Enumerable.Range(0, page.Articles.Count));
        foreach (var article in page.Articles)
        {
            article.Body.ShouldNotBeEmpty();
            article.Sentences.ShouldAllBe(sentence => article.Paragraphs.Any(paragraph => paragraph.Contains(sentence)));
            for (var i = 0; i < article.Body.Length; i++)
            {
                if (!char.IsWhiteSpace(article.Body[i]))
                    text[article.BodyOffsets.ToSource(i)].ShouldBe(article.Body[i]);
            }
        }
    }

    private static AssembledPage Assemble(string text) =>
        ArticleAssembler.Assemble(PageReader.Read(new SourceFile(new DocumentKey("page"), "page", Encoding.UTF8.GetBytes(text))), BuiltIn.Lexicon);
}
