using System.Globalization;
using Graph.Api.Commands;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Commands;

public sealed class ThemesCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public async Task Propose_OfACorpus_PrintsWordingsInColumnsTheStrongestFirst()
    {
        var run = await _shell.RunAsync("themes", "propose", Shell.Seeds, "--min-articles", "2", "--min-entropy", "0.5", "--limit", "5");
        run.Status.ShouldBe(ExitCode.Done);
        run.Lines.Length.ShouldBeInRange(1, 5);
        run.Lines.ShouldAllBe(line => line.Split('\t').Length == 7);
        run.Lines.ShouldAllBe(line => int.Parse(line.Split('\t')[1], CultureInfo.InvariantCulture) >= 2);
        run.Lines.Select(line => double.Parse(line.Split('\t')[6], CultureInfo.InvariantCulture)).ShouldBeInOrder(SortDirection.Descending);
    }

    [Theory]
    [InlineData("--min-articles", "0", "a whole number from 1")]
    [InlineData("--min-articles", "many", "a whole number from 1")]
    [InlineData("--min-entropy", "-0.5", "a number from 0")]
    [InlineData("--min-cohesion", "NaN", "a number")]
    [InlineData("--most-words", "7", "a whole number from 2 to 6")]
    [InlineData("--limit", "0", "a whole number from 1")]
    public async Task Propose_WithANumberThatCannotBe_SaysWhatItMustBe(string option, string value, string allowed) =>
        (await _shell.RunAsync("themes", "propose", Shell.Seeds, option, value))
            .ShouldFail(ExitCode.Usage, $"{option} {value}: must be {allowed}. See --help.");

    [Fact]
    public async Task Propose_OfAFileThatCannotBeRead_GoesOnAndSaysSo()
    {
        _shell.Folder.Write("a.txt", "");
        var run = await _shell.RunAsync("themes", "propose", "a.txt");
        run.Status.ShouldBe(ExitCode.Partial);
        run.Error.ShouldStartWith("a.txt: ");
    }

    public void Dispose() => _shell.Dispose();
}
