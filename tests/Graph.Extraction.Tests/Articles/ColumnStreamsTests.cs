using Graph.Extraction.Articles;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Tests.Articles;

/// <summary>Columns whose lines all break inside words are told apart however they were shuffled, and one column is left as it is.</summary>
public class ColumnStreamsTests
{
    private static readonly string[] First =
    [
        "高速公路", "人民政府", "社会主义", "知识产权", "精神文明", "基础设施", "生态环境", "文化遗产", "人工智能", "科学技术", "公共服务", "义务教育", "森林公园", "农民工人", "劳动模范", "海关总署",
        "图书馆员", "电子商务", "自然资源", "交通运输", "体育运动", "医疗卫生", "国有企业", "新闻记者",
    ];

    private static readonly string[] Second =
    [
        "轻而易举", "自力更生", "艰苦奋斗", "风调雨顺", "五谷丰登", "全心全意", "实事求是", "与时俱进", "脚踏实地", "千方百计", "欢天喜地", "日新月异", "齐心协力", "因地制宜", "热火朝天", "丰富多彩",
        "引人注目", "家喻户晓", "络绎不绝", "井井有条", "一帆风顺", "大势所趋", "坚持不懈", "持之以恒",
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Part_TwoColumnsBrokenInsideWords_GivesThemBack(int seed)
    {
        var random = new Random(seed);
        Queue<string>[] columns = [new(Column(First)), new(Column(Second))];
        var (lines, expected) = (new List<ColumnLine>(), new List<int>());
        while (columns.Any(column => column.Count > 0))
        {
            for (var column = 0; column < columns.Length; column++)
            {
                for (var run = random.Next(1, 4); run > 0 && columns[column].TryDequeue(out var line); run--)
                {
                    lines.Add(new ColumnLine(line, 0));
                    expected.Add(column);
                }
            }
        }

        var parting = ColumnStreams.Part(lines, 2, Segmenter.BuiltIn.Dictionary);

        parting.Streams.ShouldBe(expected);
        parting.Gain.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Part_OneColumn_IsNoMoreProbableParted()
    {
        var lines = Column([.. First, .. Second]).Select(line => new ColumnLine(line, 0)).ToList();

        ColumnStreams.Part(lines, 2, Segmenter.BuiltIn.Dictionary).Gain.ShouldBeLessThanOrEqualTo(0.001);
    }

    [Theory]
    [InlineData("在晋", "江市", "流动")]
    [InlineData("五谷丰", "登场", "的高处")]
    [InlineData("今天下雨", "路上很滑", "们都来")]
    public void Of_WordAcrossTheBreak_ReadsOnBetter(string line, string next, string other)
    {
        var lines = ((string[])[line, next, other]).Select(text => new ColumnLine(text, 0)).ToList();
        var succession = new LineSuccession(lines, Segmenter.BuiltIn.Dictionary);

        succession.Of(0, 1, 8).ShouldBeGreaterThan(succession.Of(0, 2, 8));
    }

    [Theory]
    [InlineData("他说，“好的", false, 0, true)]
    [InlineData("就来。”说完", true, 0, false)]
    [InlineData("就来。”说完", false, 1, false)]
    [InlineData("“一”和“二", true, 1, true)]
    public void OddQuotes_Line_AreThoseThatOpenOrCloseWhatIsNot(string text, bool isOpen, int odd, bool leavesOpen)
    {
        var line = new ColumnLine(text, 0);

        (line.OddQuotes(isOpen), line.LeavesOpen(isOpen)).ShouldBe((odd, leavesOpen));
    }

    /// <summary>Lines of sixteen characters, each word of four broken behind its first where a line ends; the last ends a sentence.</summary>
    private static IEnumerable<string> Column(string[] words)
    {
        var text = string.Concat(words)[3..] + "。";
        for (var start = 0; start < text.Length; start += 16)
            yield return text[start..Math.Min(text.Length, start + 16)];
    }
}
