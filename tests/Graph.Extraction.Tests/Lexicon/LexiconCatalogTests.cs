using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Tests.Lexicon;

public sealed class LexiconCatalogTests
{
    [Fact]
    public void Load_LineWithAllColumns_ReadsEach()
    {
        var catalog = LexiconCatalog.Load(
        [
            new LexiconFile("regions/a.tsv", "# comment\n\n湖南省\t湖南|?湘\t\tprovince\t430000\n株洲市\t株洲\t430000\tprefecture\t430200\n"),
        ]);

        var entry = catalog.Find(new EntityId("region:430000")).ShouldNotBeNull();
        entry.Name.ShouldBe("湖南省");
        entry.Aliases.ShouldBe(["湖南"]);
        entry.WeakAliases.ShouldBe(["湘"]);
        entry.Has("province").ShouldBeTrue();
        entry.Line.ShouldBe(3);
        catalog.FindByName("株洲").ShouldHaveSingleItem().Parent.ShouldBe("430000");
    }

    [Theory]
    [InlineData("themes/a.tsv", "科技创新\n科技创新\n", "themes/a.tsv:2:", "line 1")]
    [InlineData("themes/a.tsv", "双碳\t碳达峰|碳达峰\n", "themes/a.tsv:1:", "碳达峰")]
    [InlineData("themes/a.tsv", "双碳\t碳达峰\n碳中和\t碳达峰\n", "themes/a.tsv:2:", "双碳")]
    [InlineData("regions/a.tsv", "株洲市\t\t430000\tprefecture\t430200\n", "regions/a.tsv:1:", "430000")]
    [InlineData("topics/a.tsv", "科技创新\n", "topics/a.tsv:1:", "topics")]
    [InlineData("a.tsv", "科技创新\n", "a.tsv:1:", "none of the folders")]
    [InlineData("themes/a.tsv", "a\tb\tc\td\te\tf\n", "themes/a.tsv:1:", "five columns")]
    [InlineData("themes/a.tsv", "甲\t\t乙\n乙\t\t甲\n", "themes/a.tsv:1:", "甲 > 乙 > 甲")]
    [InlineData("themes/a.tsv", "甲\t\t乙\n乙\t\t甲\n", "themes/a.tsv:2:", "乙 > 甲 > 乙")]
    [InlineData("themes/a.tsv", "丙\t\t丙\n", "themes/a.tsv:1:", "丙 > 丙")]
    [InlineData("regions/a.tsv", "株洲市\t\t\tprefectur\t430200\n", "regions/a.tsv:1:", "'prefectur' is none of province, prefecture,")]
    [InlineData("programs/a.tsv", "“三高四新”战略\n", "programs/a.tsv:1:", "quotation marks")]
    [InlineData("programs/a.tsv", "三高四新战略\t“三高四新”\n", "programs/a.tsv:1:", "'“三高四新”' holds quotation marks")]
    [InlineData("programs/a.tsv", "三高四新战略|三高四新\n", "programs/a.tsv:1:", "put a tab")]
    [InlineData("persons/a.tsv", "# ok\n坏\uFFFD\n", "persons/a.tsv:2:", "not UTF-8")]
    public void Load_BrokenRule_NamesFileLineAndCause(string path, string text, string place, string cause)
    {
        var error = Should.Throw<LexiconException>(() => LexiconCatalog.Load([new LexiconFile(path, text)]));

        error.Message.ShouldContain(place);
        error.Message.ShouldContain(cause);
    }

    [Fact]
    public void Load_ExtensionOfAnEntryInAnotherFile_AddsItsAliases()
    {
        var catalog = LexiconCatalog.Load(
        [
            new LexiconFile("themes/a.tsv", "科技创新\t科创\n"),
            new LexiconFile("themes/own.tsv", "科技创新\t科学技术创新\n"),
        ]);

        catalog.FindByName("科学技术创新").ShouldHaveSingleItem().Aliases.ShouldBe(["科创", "科学技术创新"]);
    }

    [Fact]
    public void Load_ExtensionInAFileOfTheSamePath_IsNoRepetition()
    {
        var catalog = LexiconCatalog.Load(
        [
            new LexiconFile("themes/a.tsv", "科技创新\t科创\n"),
            new LexiconFile("themes/a.tsv", "科技创新\t科学技术创新\n") { Folder = "own" },
        ]);

        catalog.FindByName("科学技术创新").ShouldHaveSingleItem().Name.ShouldBe("科技创新");
    }

    [Fact]
    public void Load_ContradictionInAnotherFile_NamesBothLines()
    {
        var error = Should.Throw<LexiconException>(() => LexiconCatalog.Load(
        [
            new LexiconFile("regions/a.tsv", "株洲市\t\t\tprefecture\t430200\n"),
            new LexiconFile("regions/own.tsv", "长沙市\t\t\tprefecture\t430200\n"),
        ]));

        error.Message.ShouldContain("regions/own.tsv:1:");
        error.Message.ShouldContain("regions/a.tsv:1");
    }

    [Theory]
    [InlineData("persons/surname.txt", "王\n", "own/persons/surname.txt:1: There is no list of this name to add to; there are surnames.txt: rename the file.")]
    [InlineData("persons/surnames.txt", "# mine\n王\n李\n王\n", "own/persons/surnames.txt:4: '王' stands at line 2 already: take one of them out.")]
    [InlineData("persons/surnames.txt", "\uFFFD\n", "own/persons/surnames.txt:1: The line is not UTF-8: save the file in that encoding.")]
    public void Load_ListOfAUser_MustAddToOneThatThereIs(string path, string text, string message) =>
        Should.Throw<LexiconException>(() => LexiconCatalog.Load([new LexiconFile("persons/surnames.txt", "张\n"), new LexiconFile(path, text) { Folder = "own" }]))
            .Message.ShouldBe(message);

    [Fact]
    public void Load_ParentThatContradicts_NamesBothLines() =>
        Should.Throw<LexiconException>(() => LexiconCatalog.Load(
        [
            new LexiconFile("themes/a.tsv", "甲\n乙\n丙\t\t甲\n"),
            new LexiconFile("themes/own.tsv", "丙\t\t乙\n"),
        ])).Message.ShouldBe("themes/own.tsv:1: The parent '乙' of '丙' contradicts themes/a.tsv:3, where it is '甲': leave it out.");

    [Fact]
    public void Load_SameListTwice_JoinsThem() =>
        LexiconCatalog.Load([new LexiconFile("persons/x.txt", "# c\n张\n王\n"), new LexiconFile("persons/x.txt", "王\n李\n")])
            .List("persons/x.txt").ShouldBe(["张", "王", "李"]);

    [Fact]
    public void LoadBuiltIn_TheLexiconAsItIs_KeepsEveryRule() => LexiconCatalog.LoadBuiltIn().Entries.ShouldNotBeEmpty();
}
