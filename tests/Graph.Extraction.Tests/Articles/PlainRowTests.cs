using System.Text.RegularExpressions;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>A row that is told at once to be nothing but sentences must be read as if each of its lines had been asked what it is.</summary>
public class PlainRowTests
{
    private const int Samples = 1500;
    private const string Before = "株洲市与贵阳市签约，双方将共建产业园，投资十亿元。";
    private const string Behind = "双方的企业还将在人才、技术等方面合作，今年年底前签订首批合同。";

    /// <summary>Patterns by which lines are told to be no text: what they write, made a sentence, may be none all the same.</summary>
    private static readonly Dictionary<string, Regex> Patterns = new()
    {
        ["web furniture"] = Furniture.WebFurniture,
        ["page number"] = Furniture.PageNumber,
        ["staff"] = Furniture.Staff,
        ["staff without colon"] = Furniture.StaffWithoutColon,
        ["front page"] = Furniture.FrontPage,
        ["caption"] = Furniture.Caption,
        ["table of a document"] = Furniture.InfoTable,
        ["mark of a masthead"] = Furniture.MastheadMark,
        ["section"] = SectionLine.Pattern,
        ["publisher"] = Masthead.Publisher,
        ["source note"] = SourceNote.Pairs,
        ["label"] = LabelledByline.Labels,
        ["speaker"] = SpeakerLine.Label,
        ["delegate"] = SpeakerLine.Delegate,
        ["author"] = LabelledByline.Lead,
        ["label behind a title"] = GluedLines.LabelAfterTitle,
        ["standing note"] = ClosingNotes.StandingNote,
        ["topic"] = Dateline.Topic,
        ["column"] = Headings.Column,
    };

    public static TheoryData<string> Names => [.. Patterns.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Row_OfLinesMadeOfAPattern_IsReadAsByItsLines(string name)
    {
        var random = new Random(1);
        var sampler = new PatternSampler(Patterns[name].ToString(), random);
        for (var i = 0; i < Samples; i++)
        {
            var sample = sampler.Next().Trim();
            var rest = random.Next(3) == 0 ? Behind : "";
            string[] lines = [sample + rest + "。", sample.Replace(" ", "", StringComparison.Ordinal).Replace("：", "", StringComparison.Ordinal) + "。", Before[..random.Next(Before.Length)] + sample + "。"];
            foreach (var line in lines)
                ShouldBeReadAsByItsLines($"{Before}\n{line}\n{Behind}");
        }
    }

    [Theory]
    [InlineData("本报讯（记者张三）株洲市与贵阳市签约。")]
    [InlineData("新华社北京1月4日电（记者张三、李四）国务院近日印发通知，要求各地做好工作，确保落实。")]
    [InlineData("目前，各项工作正在进行。")]
    [InlineData("“我们有信心。”他说，项目将在年底前建成。")]
    [InlineData("2024年，全市生产总值增长5.5%，规模以上工业增加值增长8.1%。")]
    [InlineData("《决定》提出了三百多项改革举措。")]
    [InlineData("好。")]
    [InlineData("三是坚持以人民为中心（见第二节），让群众满意。")]
    public void Row_OfSentences_IsToldAtOnce(string line)
    {
        PlainRow.ParagraphsOf(PageOf($"{Before}\n{line}\n{Behind}")).ShouldNotBeNull().Length.ShouldBe(3);
        ShouldBeReadAsByItsLines($"{Before}\n{line}\n{Behind}");
        ShouldBeReadAsByItsLines($"{line}\n{Before}\n\n{Behind}");
    }

    [Theory]
    [InlineData("双方将共建产业园")]
    [InlineData("记者：您怎么看这件事，有什么打算。")]
    [InlineData("图为签约现场。")]
    [InlineData("上图为签约现场。")]
    [InlineData("本版图片由市委宣传部提供。")]
    [InlineData("编者按，今年是建市七十周年。")]
    [InlineData("版权所有，侵权必究。")]
    [InlineData("未经授权不得转载。")]
    [InlineData("（作者系湖南大学教授）。")]
    [InlineData("【相关链接】今年以来，全市新开工项目三十个。")]
    [InlineData("投稿邮箱和热线电话见本版。")]
    [InlineData("本报讯（记者张三，通讯员李四。")]
    [InlineData("南京 16355 16907 17421。")]
    [InlineData("▲签约现场，双方代表握手。")]
    public void Row_WithALineThatMayBeSomethingElse_IsReadLineByLine(string line)
    {
        PlainRow.ParagraphsOf(PageOf($"{Before}\n{line}\n{Behind}")).ShouldBeNull();
    }

    [Fact]
    public void Row_OfWhichSomeLinesAreIndented_IsReadLineByLine()
    {
        PlainRow.ParagraphsOf(PageOf($"　　{Before}\n{Behind}")).ShouldBeNull();
        PlainRow.ParagraphsOf(PageOf($"　　{Before}\n　　{Behind}")).ShouldNotBeNull();
        ShouldBeReadAsByItsLines($"　　{Before}\n　　{Behind}");
    }

    [Fact]
    public void Row_WithALongParagraph_MayHaveAnyCharacterInIt()
    {
        var line = string.Concat(Enumerable.Repeat("各地：新开工项目 30 个/年，", 12)) + "成效明显。";

        PlainRow.ParagraphsOf(PageOf($"{Before}\n{line}")).ShouldNotBeNull();
        ShouldBeReadAsByItsLines($"{Before}\n{line}");
        ShouldBeReadAsByItsLines($"{line}\n{Behind}");
    }

    [Fact]
    public void Rows_OfTheSentencesOfPages_AreReadAsByTheirLines()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds")))
        {
            var sentences = TextDecoder.Decode(File.ReadAllBytes(file), file).Split('\n').SelectMany(line => line.Split('。')).Select(line => line.Trim() + "。").ToList();
            for (var i = 0; i + 3 <= sentences.Count; i++)
                ShouldBeReadAsByItsLines(string.Join('\n', sentences.GetRange(i, 3)));
        }
    }

    private static void ShouldBeReadAsByItsLines(string text)
    {
        var page = PageOf(text);
        if (PlainRow.ParagraphsOf(page) is null)
            return;
        var told = ArticleAssembler.Assemble(page, BuiltIn.Lexicon).Articles.ShouldHaveSingleItem();
        var read = ArticleAssembler.AssembleByLines(page, BuiltIn.Lexicon.Places).Articles.ShouldHaveSingleItem();

        told.Body.ShouldBe(read.Body);
        told.ShouldBe(read with { Paragraphs = told.Paragraphs, Sentences = told.Sentences, BodyOffsets = told.BodyOffsets, Authors = told.Authors });
        told.Paragraphs.ShouldBe(read.Paragraphs);
        told.Sentences.ShouldBe(read.Sentences);
        told.BodyOffsets.Runs.ShouldBe(read.BodyOffsets.Runs);
        told.Authors.ShouldBe(read.Authors);
    }

    private static SourcePage PageOf(string text) => RowReader.Read(new SourceRow(new DocumentKey("a#1"), "1", "株洲与贵阳签约", new DateOnly(2024, 1, 4), "湖南日报", text));
}
