using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Tests.Gazetteer;

public sealed class EntryGazetteerTests
{
    private static readonly EntryGazetteer Gazetteer = EntryGazetteer.Build(
    [
        new LexiconEntry(EntityKind.Program, "东数西算", "东数西算工程") { Aliases = ["东数西算"] },
        new LexiconEntry(EntityKind.Program, "三高四新战略", "三高四新战略"),
        new LexiconEntry(EntityKind.Industry, "人工智能", "人工智能") { Aliases = ["AI"] },
        new LexiconEntry(EntityKind.Industry, "5G", "5G"),
        new LexiconEntry(EntityKind.Region, "110105", "朝阳区") { WeakAliases = ["朝阳"] },
        new LexiconEntry(EntityKind.Region, "220104", "朝阳区"),
    ]);

    [Theory]
    [InlineData("实施“东数西算”工程", "“东数西算”工程")]
    [InlineData("落实“三高四新”战略", "“三高四新”战略")]
    [InlineData("推动“东数西算工程”建设", "东数西算工程")]
    [InlineData("发展５Ｇ和ai", "５Ｇ", "ai")]
    [InlineData("落實三高四新戰略", "三高四新戰略")]
    [InlineData("布局人エ智能", "人エ智能")]
    public void FindAll_NameInOtherPrint_GivesThePrintedSpan(string text, params string[] expected) =>
        Longest(text).ShouldBe(expected);

    /// <summary>Places are looked at eight at a time, and those left over one by one.</summary>
    [Fact]
    public void FindAll_NamesAnywhereInALongText_GivesEachOnce()
    {
        for (var offset = 0; offset < 40; offset++)
        {
            var text = $"{new string('的', offset)}东数西算，人工智能{new string('了', 40 - offset)}";

            Gazetteer.FindAll(text).Select(match => match.Span).ShouldBe([new TextSpan(offset, offset + 4), new TextSpan(offset + 5, offset + 9)]);
        }
    }

    [Fact]
    public void FindAll_NamesOfOneCharacter_GivesEachOnce()
    {
        var gazetteer = EntryGazetteer.Build([new LexiconEntry(EntityKind.Region, "430000", "湖南省") { Aliases = ["湘"] }]);

        gazetteer.FindAll(string.Concat(Enumerable.Repeat("湘的，", 9))).Select(match => match.Span.Start).ShouldBe(Enumerable.Range(0, 9).Select(i => i * 3));
    }

    [Theory]
    [InlineData("MAIN")]
    [InlineData("15G")]
    [InlineData("AIGC")]
    public void FindAll_LatinNameInsideALongerRun_FindsNothing(string text) => Gazetteer.FindAll(text).ShouldBeEmpty();

    [Theory]
    [InlineData("“三高”四新战略")]
    [InlineData("三高四新”战略")]
    public void FindAll_QuotationCutInTwo_KeepsMarksBalanced(string text) =>
        Gazetteer.FindAll(text).ShouldAllBe(m => Count(m.Span.Of(text), '“') == Count(m.Span.Of(text), '”'));

    [Fact]
    public void FindAll_Homonyms_GivesOneMatchEach() =>
        Gazetteer.FindAll("朝阳区").Where(m => m.Span.Length == 3).Select(m => m.Entry.Key).ShouldBe(["110105", "220104"]);

    [Fact]
    public void FindAll_WeakAlias_IsMarkedWeak() =>
        Gazetteer.FindAll("朝阳").ShouldHaveSingleItem().IsWeak.ShouldBeTrue();

    private static string[] Longest(string text)
    {
        var spans = Gazetteer.FindAll(text).Select(m => m.Span).Distinct().ToList();
        return [.. spans.Where(span => !spans.Exists(other => other != span && other.Contains(span))).Select(span => span.Of(text))];
    }

    private static int Count(string text, char mark) => text.Count(c => c == mark);
}
