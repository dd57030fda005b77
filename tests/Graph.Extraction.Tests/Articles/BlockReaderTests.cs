using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

public sealed class BlockReaderTests
{
    private const string Title = "山村夜校点亮灯火";

    [Fact]
    public void Read_OneBlankLineOverEveryLine_StandsInsideTitlesToo() =>
        TitleGapOf([Title, .. Enumerable.Range(0, 10).Select(Paragraph)]).ShouldBe(1);

    [Fact]
    public void Read_OneLineOfTenNearerToTheOneAbove_IsSpacedEvenlyAllTheSame() =>
        TitleGapOf([Title, .. Enumerable.Range(0, 10).Select(Paragraph)], 5).ShouldBe(1);

    [Fact]
    public void Read_TwoLinesOfTenNearerToTheOneAbove_IsNotSpacedEvenly() =>
        TitleGapOf([Title, .. Enumerable.Range(0, 10).Select(Paragraph)], 5, 6).ShouldBe(0);

    /// <summary>Rules are left out of the count of lines, and must not make up for lines with another gap.</summary>
    [Fact]
    public void Read_TwoLinesOfTenNearerToTheOneAboveAmongRules_IsNotSpacedEvenly() =>
        TitleGapOf([Title, .. Enumerable.Range(0, 10).Select(Paragraph), .. Enumerable.Range(10, 6).SelectMany(number => new[] { "——————", Paragraph(number) })], 5, 6).ShouldBe(0);

    /// <summary>The blank lines that stand inside titles of a page whose lines have one above them each, and none where a line is named.</summary>
    private static int TitleGapOf(string[] lines, params int[] near)
    {
        var text = new StringBuilder(lines[0]);
        for (var i = 1; i < lines.Length; i++)
            text.Append(near.Contains(i) ? "\n" : "\n\n").Append(lines[i]);
        var page = PageReader.Read(new SourceFile(new DocumentKey("page"), "page.txt", Encoding.UTF8.GetBytes(text.ToString())));
        return BlockReader.Read(page, BuiltIn.Lexicon.Places).TitleGap;
    }

    private static string Paragraph(int number) => $"夜校第{number}课讲的是怎样修剪果树，来听的人{(number % 2 == 0 ? "比上一课多，有的还带来了自家的枝条" : "不少")}。";
}
