using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests.Articles;

/// <summary>Which of the titles and names that stand above each other belong to which text.</summary>
public class InterleavedHeadsTests
{
    private const string Tea = "茶园里的茶农忙着采茶，茶香飘满山坡。合作社把鲜叶收走，老茶树又发新芽。";
    private const string Steel = "钢厂的高炉烧得正旺，钢水奔流。炼钢工人守在炉前，一炉好钢要看火候。";
    private const string SteelNews = "本报讯（记者 洪远）钢厂的高炉烧得正旺，钢水奔流，炼钢工人守在炉前。";

    public static TheoryData<string[], string, string> Heads() => new()
    {
        { ["茶香飘出", "新日子", "炼钢炉前", "守火人", "□本报记者 许琳", "□本报记者 郑琪"], "0 1 4", "2 3 5" },
        { ["炼钢炉前", "守火人", "□本报记者 郑琪", "茶香飘出", "新日子", "□本报记者 许琳"], "3 4 5", "0 1 2" },
        { ["茶香飘出", "炼钢炉前", "新日子的", "守火人", "□本报记者 许琳", "□本报记者 郑琪"], "0 4", "1 2 3 5" },
        { ["民生观察", "茶香飘出新日子", "炼钢炉前守火人", "□本报记者 许琳", "□本报记者 郑琪"], "0 1 3", "0 2 4" },
        { ["茶香飘出新日子", "炼钢炉前守火人", "□本报记者 许琳", "通讯员 李想", "□本报记者 郑琪"], "0 2 3", "1 4" },
        { ["“一杯茶的", "老味道”", "钢花飞溅", "□本报记者 许琳"], "0 1", "2 3" },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void Give_HeadsAboveEachOther_GivesEachTextItsOwn(string[] lines, string first, string second)
    {
        var heads = Give(lines, Tea, Steel);

        heads.ShouldBe([first, second]);
    }

    [Fact]
    public void Give_OneNameAndATextThatNamesItsReporters_GivesTheNameToTheOther()
    {
        Give(["茶香飘出新日子", "炼钢炉前守火人", "□本报记者 许琳"], Tea, SteelNews).ShouldBe(["0 2", "1"]);
    }

    [Fact]
    public void Give_OneNameAndTextsThatAllNameTheirReporters_GivesTheNameToTheTitleAboveIt()
    {
        Give(["茶香飘出新日子", "炼钢炉前守火人", "□本报记者 许琳"], "本报讯（记者 许琳）" + Tea, SteelNews).ShouldBe(["0", "1 2"]);
    }

    private static string[] Give(string[] lines, params string[] texts) =>
        [.. InterleavedHeads.Give([.. lines.Select(line => (line, line.Contains("记者", StringComparison.Ordinal) || line.StartsWith("通讯员", StringComparison.Ordinal)))], texts).Select(head => string.Join(' ', head))];
}
