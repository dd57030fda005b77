using Graph.Api.Commands;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Commands;

public sealed class LexiconCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public async Task Check_OfAFolder_CountsItsNamesWithTheBuiltInOnes()
    {
        _shell.Folder.Write("mine/themes/own.tsv", "试验田主题\t试验主题|?试题\n");
        var alone = Total(await _shell.RunAsync("lexicon", "check"));
        var with = Total(await _shell.RunAsync("lexicon", "check", "mine"));
        with.Zip(alone, (a, b) => a - b).ShouldBe([1, 1, 1]);
        Total(await _shell.RunAsync("lexicon", "check", "--lexicon", "mine")).ShouldBe(with);
    }

    [Fact]
    public async Task Check_OfAWrongFolder_PrintsEveryProblem_WithFileAndLine()
    {
        _shell.Folder.Write("mine/themes/own.tsv", "# own\n试验田主题\t\t没有这个\n试验田主题\n");
        var run = await _shell.RunAsync("lexicon", "check", "mine");
        run.Status.ShouldBe(ExitCode.Partial);
        run.Error.ShouldBeEmpty();
        run.Lines.Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]).ShouldBe(["themes/own.tsv:2:", "themes/own.tsv:3:"]);
    }

    [Fact]
    public async Task Check_OfAFolderThatIsNotThere_IsWrongUsage() =>
        (await _shell.RunAsync("lexicon", "check", "none")).ShouldFail(ExitCode.Usage, "--lexicon none: no such folder.");

    public void Dispose() => _shell.Dispose();

    private static int[] Total(Shell.Run run)
    {
        run.Status.ShouldBe(ExitCode.Done);
        return [.. run.Lines[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(int.Parse)];
    }
}
