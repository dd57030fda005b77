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
    public async Task Check_OfAWrongFolder_PrintsEveryProblemWithFileAndLine()
    {
        _shell.Folder.Write("mine/themes/own.tsv", "# own\n试验田主题\t\t没有这个\n试验田主题\n");
        var run = await _shell.RunAsync("lexicon", "check", "mine");
        run.Status.ShouldBe(ExitCode.Partial);
        run.Error.ShouldBeEmpty();
        run.Lines.Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]).ShouldBe(["mine/themes/own.tsv:2:", "mine/themes/own.tsv:3:"]);
    }

    [Fact]
    public async Task Check_OfAFolderThatIsNotThere_IsWrongUsage() =>
        (await _shell.RunAsync("lexicon", "check", "none")).ShouldFail(ExitCode.Usage, "none: there is no such folder of lexicon files.");

    [Theory]
    [InlineData("湖南省株洲市加快发展轨道交通产业。", "3-6\t株洲市\tREGION\tregion:430200 株洲市\tregion-", "regions/")]
    [InlineData("试验田主题在试验。", "0-5\t试验田主题\tTHEME\ttheme:试验田主题 试验田主题\ttheme-", "mine/themes/own.tsv:2")]
    public async Task Explain_NamesTheRecogniser_AndTheLineOfTheLexicon(string text, string begins, string entry)
    {
        _shell.Folder.Write("mine/themes/own.tsv", "# own\n试验田主题\n");
        var run = await _shell.RunAsync("lexicon", "explain", text, "--lexicon", "mine");
        run.Status.ShouldBe(ExitCode.Done);
        run.Lines.ShouldContain(line => line.StartsWith(begins, StringComparison.Ordinal) && line.Split('\t')[5].StartsWith(entry, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Explain_OfAFileThatIsNotThere_SaysThatItWasReadAsText()
    {
        var run = await _shell.RunAsync("lexicon", "explain", "page.txt");
        run.Error.TrimEnd().ShouldBe("Nothing is named in the text 'page.txt', and there is no such file.");
        run.Output.ShouldBeEmpty();
        run.Status.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Explain_OfANameInsideAnother_TellsThatItLost()
    {
        var run = await _shell.RunAsync("中共株洲市委党校举办培训班。", ["lexicon", "explain", "-"]);
        var lines = run.Lines.ToList();
        var school = lines.FindIndex(line => line.Contains("\tINSTITUTION\t", StringComparison.Ordinal));
        school.ShouldBeGreaterThanOrEqualTo(0);
        lines.Skip(school + 1).ShouldContain(line => line.StartsWith("\tlost\t2-5\t株洲市\tREGION\t", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("中共株洲市委党校举办培训班。", "株洲市\tREGION", "shorter than 中共株洲市委党校")]
    [InlineData("落实“三高四新”战略。", "“三高四新”战略\tPROGRAM", "less sure than program-by-name (")]
    [InlineData("我市加快发展。", "我市\tREGION", "nothing tells which region the page is of")]
    public async Task Explain_OfWhatWasNotTaken_TellsWhy(string text, string rejected, string reason) =>
        (await _shell.RunAsync("lexicon", "explain", text)).Lines.ShouldContain(
            line => line.Contains($"\t{rejected}\t", StringComparison.Ordinal) && line.Split('\t', StringSplitOptions.None).Last().StartsWith(reason, StringComparison.Ordinal));

    [Fact]
    public async Task Explain_OfAFile_ReadsItsArticles()
    {
        _shell.Folder.Write("page.txt", "株洲加快发展轨道交通产业\n\n株洲市委党校  邓伟勇\n\n株洲市加快发展轨道交通产业，落实高质量发展要求。\n");
        var run = await _shell.RunAsync("lexicon", "explain", "page.txt");
        run.Status.ShouldBe(ExitCode.Done);
        run.Lines[0].ShouldBe("# 株洲加快发展轨道交通产业");
        run.Lines.ShouldContain(line => line.Contains("\t高质量发展\tTHEME\t", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Explain_OfANameNothingDecides_TellsOnceWhatItMayMean() =>
        (await _shell.RunAsync("lexicon", "explain", "在朝阳区举办。")).Lines
            .ShouldHaveSingleItem().ShouldBe("1-4\t朝阳区\tundecided\tregion:110105, region:220104");

    [Theory]
    [InlineData("今年，该局落实到位。", "3-5\t该局\tunresolved\tINSTITUTION\tpoints back")]
    [InlineData("邓女士的事。", "0-3\t邓女士\tunresolved\tPERSON\ta surname and a title")]
    public async Task Explain_OfWordsThatReferToWhatIsNotTold_TellsWhy(string text, string line) =>
        (await _shell.RunAsync("lexicon", "explain", text)).Lines.ShouldContain(line);

    [Fact]
    public async Task Explain_OfNothing_IsWrongUsage() =>
        (await _shell.RunAsync("lexicon", "explain", " ")).ShouldFail(ExitCode.Usage, "lexicon explain: the text is empty.");

    public void Dispose() => _shell.Dispose();

    private static int[] Total(Shell.Run run)
    {
        run.Status.ShouldBe(ExitCode.Done);
        return [.. run.Lines[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(int.Parse)];
    }
}
