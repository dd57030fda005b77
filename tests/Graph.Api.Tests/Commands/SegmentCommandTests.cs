using Graph.Api.Commands;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Commands;

public sealed class SegmentCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    [Theory]
    [InlineData("他来到了网易杭研大厦", "他 / 来到 / 了 / 网易 / 杭研 / 大厦")]
    [InlineData("他来到了网易杭研大厦", "他 / 来到 / 了 / 网易 / 杭 / 研 / 大厦", "--no-hmm")]
    [InlineData("他来到了网易杭研大厦", "他_r / 来到_v / 了_ul / 网易_n / 杭_j / 研_vn / 大厦_n", "--tags")]
    [InlineData("株洲市加快建设", "株洲/株洲市/加快/建设", "--mode", "full", "--separator", "/")]
    [InlineData("中国科学院", "中国|科学|学院|科学院|中国科学院", "--mode", "search", "--separator", "|")]
    public async Task Segment_Text_PrintsItsWords(string text, string expected, params string[] options)
    {
        var run = await _shell.RunAsync(["segment", text, .. options]);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldBe(expected + "\n");
        run.Status.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Segment_FileOrStandardInput_PrintsALineForEachOfItsLines()
    {
        _shell.Folder.Write("page.txt", "株洲高新区\n\n贵安新区\n");
        (await _shell.RunAsync("segment", "page.txt", "--separator", "|")).Output.ShouldBe("株洲|高新区\n\n贵安|新区\n");
        (await _shell.RunAsync("株洲高新区\n\n贵安新区\n", ["segment", "-", "--separator", "|"])).Output.ShouldBe("株洲|高新区\n\n贵安|新区\n");
    }

    [Fact]
    public async Task Segment_WithADictionary_CutsItsWordsOut()
    {
        _shell.Folder.Write("own.txt", "东数西算 10 nz\n三高四新\n");
        (await _shell.RunAsync("segment", "实施东数西算，落实三高四新", "--dictionary", "own.txt", "--tags")).Output
            .ShouldBe("实施_v / 东数西算_nz / ，_x / 落实_a / 三高四新_x\n");
    }

    [Fact]
    public async Task Segment_CalledWrongly_FailsWithOneLine()
    {
        _shell.Folder.Write("own.txt", "株洲\n市委 99999999999 n\n");
        (await _shell.RunAsync("segment", "株洲", "--dictionary", "own.txt")).ShouldFail(ExitCode.Usage, "--dictionary own.txt:2: the frequency '99999999999' is greater than 4294967295.");
        (await _shell.RunAsync("segment", "株洲", "--dictionary", "none.txt")).ShouldFail(ExitCode.Usage, "--dictionary none.txt: there is no such file.");
        (await _shell.RunAsync("segment", "株洲", "--mode", "full", "--tags")).ShouldFail(ExitCode.Usage, "segment: --tags cannot be had with --mode full.");
    }

    public void Dispose() => _shell.Dispose();
}
