using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

public class LineMeasureTests
{
    [Fact]
    public void Of_LinesBrokenAfterSoManyCharacters_CountsThem()
    {
        var measure = Of("今年前5个月全县新建茶园120亩", "比去年同期增加了三成一共有二十", "6家企业投产产值达到35亿元人", "其中出口额占到一半左右比去年高", "出12个百分点是近10年来最好");

        measure.IsExact.ShouldBeTrue();
        measure.Width("12个", int.MaxValue).ShouldBe(12);
    }

    [Fact]
    public void Of_LinesOfOneWidth_CountsDigitsHalf()
    {
        var measure = Of("今年前5个月全县新建茶园120亩是", "比去年同期增加了三成一共有二十", "6家企业投产其中产值达到35亿元", "其中出口额占到一半左右比去年高");

        measure.IsExact.ShouldBeFalse();
        measure.Width("12个", int.MaxValue).ShouldBe(8);
    }

    private static LineMeasure Of(params string[] lines)
    {
        var text = string.Join('\n', lines);
        var spans = new List<SourceLine>();
        foreach (var line in lines)
        {
            var start = spans.Count == 0 ? 0 : spans[^1].Span.End + 1;
            spans.Add(new SourceLine(new TextSpan(start, start + line.Length), 0, 0));
        }

        return LineMeasure.Of(text, spans);
    }
}
