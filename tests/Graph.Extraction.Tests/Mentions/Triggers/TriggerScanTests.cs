using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Triggers;

public sealed class TriggerScanTests
{
    [Fact]
    public void Read_WordsOfOneAndOfMoreCharacters_GivesEveryPlaceOneMayBeginAt()
    {
        var trigger = Trigger.Words(["委", "教育厅"]);

        PlacesIn("省教育厅、市委教工委", trigger).ShouldBe([1, 6, 9]);
    }

    [Fact]
    public void Read_WordsOfThreeCharacters_LeavesOutWhereOnlyTwoOfThemStand()
    {
        var trigger = Trigger.Words(["教育厅", "教育局长"]);

        PlacesIn("教育、教育厅、教育的教育局", trigger).ShouldBe([3, 10]);
        trigger.FindAll("教育、教育厅、教育的教育局").ShouldBe([3, 10]);
    }

    [Fact]
    public void Read_WordOfTwoAmongLongerOnes_GivesEveryPlaceOfTheTwo() =>
        PlacesIn("教育、教育厅", Trigger.Words(["教育厅", "教育"])).ShouldBe([0, 3]);

    [Fact]
    public void Read_EitherOfTwoWithOneBeginning_GivesThePlacesOfBoth() =>
        PlacesIn("教育厅、教育局、教育的", Trigger.Words(["教育厅"]).Or(Trigger.Words(["教育局"]))).ShouldBe([0, 4]);

    [Fact]
    public void Read_Pairs_GivesPlacesOfAFirstBeforeASecond() =>
        PlacesIn("我市全市我和全", Trigger.Pairs("我全", "市县")).ShouldBe([0, 2]);

    [Fact]
    public void Read_EitherOfTwo_GivesThePlacesOfBoth() =>
        PlacesIn("株洲的长沙", Trigger.Words(["株洲"]).Or(Trigger.Words(["的"]))).ShouldBe([0, 2]);

    [Fact]
    public void Read_BehindCharacters_GivesPlacesThereAndAtTheBeginning()
    {
        var trigger = Trigger.Words(["李", "欧阳", "长谷川"]).Or(Trigger.Pairs("比", "尔")).Behind(new CharacterSet("长，"));
        const string Text = "李局长李与李，欧阳、欧阳，欧，长谷川长谷，比尔的比尔";

        PlacesIn(Text, trigger).ShouldBe([0, 3, 7, 15, 21]);
        trigger.FindAll(Text).ShouldBe([0, 3, 7, 15, 21]);
    }

    /// <summary>Places are looked at eight at a time, and those left over one by one.</summary>
    [Fact]
    public void Read_WordsAnywhereInALongText_GivesEachOnce()
    {
        Trigger[] triggers = [Trigger.Words(["教育厅"]), Trigger.Words(["委"]), Trigger.Pairs("我全", "市县"), Trigger.Words(["李"]).Behind(new CharacterSet("长"))];
        for (var offset = 0; offset < 40; offset++)
        {
            var text = $"{new string('的', offset)}教育厅委我市长李{new string('了', 40 - offset)}";

            triggers.Select(trigger => PlacesIn(text, trigger)).ShouldBe([[offset], [offset + 3], [offset + 4], [offset + 7]]);
        }
    }

    [Fact]
    public void Or_OneBehindCharacters_IsAnError() =>
        Should.Throw<InvalidOperationException>(() => Trigger.Words(["李"]).Behind(new CharacterSet("长")).Or(Trigger.Words(["王"])));

    [Fact]
    public void Read_NextTextWhileTheFirstIsInUse_LeavesThePlacesOfTheFirst()
    {
        var trigger = Trigger.Words(["委"]);
        var scan = new TriggerScan([trigger]);
        using (scan.Read("委委委"))
        {
            // Given back, its memory is the next one's.
        }

        using var first = scan.Read("省委");
        using var second = scan.Read(new string('委', 100));

        first.TryGet(trigger, out var places).ShouldBeTrue();
        places.ToArray().ShouldBe([1]);
        second.TryGet(trigger, out places).ShouldBeTrue();
        places.ToArray().ShouldBe(Enumerable.Range(0, 100));
    }

    [Fact]
    public void Read_NothingStands_GivesNoPlace() => PlacesIn("", Trigger.Words(["委"])).ShouldBeEmpty();

    [Fact]
    public void Scan_MoreTriggersThanFit_SaysHowMany() =>
        Should.Throw<ArgumentException>(() => new TriggerScan(Enumerable.Range(0, 65).Select(_ => Trigger.Words(["委"])))).Message.ShouldContain("65");

    [Fact]
    public void Read_AnyTriggersAndText_MissesNoWordAndGivesNoOtherBeginnings()
    {
        var word = Gen.Elements("省市区县ab".ToCharArray()).ArrayOf().Select(c => new string(c));
        var cases = from lists in word.Where(w => w.Length > 0).ListOf().ListOf()
                    from text in word
                    select (Lists: lists.Take(64).ToList(), Text: text);

        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            Trigger[] triggers = [.. c.Lists.Select(list => Trigger.Words([.. list]))];
            var scanned = new TriggerScan(triggers).Read(c.Text);
            var alone = TextOf(c.Text);
            for (var i = 0; i < triggers.Length; i++)
            {
                scanned.TryGet(triggers[i], out var places).ShouldBeTrue();
                int[] found = [.. places];
                int[] foundAlone = [.. alone.PlacesOf(triggers[i])];
                found.ShouldBeInOrder();
                foundAlone.ShouldBeSubsetOf(found);
                PlacesOf(c.Text, c.Lists[i]).ShouldBeSubsetOf(foundAlone);
                found.ShouldBeSubsetOf(PlacesOf(c.Text, c.Lists[i].Select(word => word[..Math.Min(word.Length, 2)])));
            }
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<int> PlacesOf(string text, IEnumerable<string> words) =>
        Enumerable.Range(0, text.Length).Where(at => words.Any(word => text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)));

    private static int[] PlacesIn(string text, Trigger trigger)
    {
        new TriggerScan([Trigger.Words(["另"]), trigger]).Read(text).TryGet(trigger, out var places).ShouldBeTrue();
        return [.. places];
    }

    private static RecognitionText TextOf(string body)
    {
        var key = new DocumentKey("test");
        return new RecognitionText(new Article { Id = ArticleId.Of(key, 0), Document = key, Page = "test", Ordinal = 0, Title = "", Body = body }, TextField.Body, []);
    }
}
