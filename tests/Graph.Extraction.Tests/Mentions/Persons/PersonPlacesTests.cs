using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Persons;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Persons;

public sealed class PersonPlacesTests
{
    private readonly PersonPlaces _places = new(new PersonWords(BuiltIn.Lexicon), "由", ["同志"]);

    [Theory]
    [InlineData("王建国说", 0)]
    [InlineData("局长王建国说", 2)]
    [InlineData("，王建国说", 1)]
    [InlineData("由王建国说", 1)]
    [InlineData("按王建国同志", 1)]
    [InlineData("36岁的王建国", 4)]
    public void In_SurnameWithASignBesideIt_GivesItsPlace(string text, int expected) => _places.In(TextOf(text), hasDots: false).ToArray().ShouldContain(expected);

    [Theory]
    [InlineData("按王建国精神")]
    [InlineData("新来的王建国")]
    [InlineData("同志按王建国")]
    public void In_SurnameWithoutASign_LeavesItOut(string text) => _places.In(TextOf(text), hasDots: false).ToArray().ShouldNotContain(text.IndexOf('王', StringComparison.Ordinal));

    [Fact]
    public void In_TitlesAndSigns_GivesEachPlaceOnceInOrder()
    {
        var places = _places.In(TextOf("按王建国同志，王建国同志"), hasDots: false).ToArray();

        places.ShouldBe(places.Distinct().Order());
        places.ShouldContain(1);
        places.ShouldContain(7);
    }

    [Theory]
    [InlineData("17岁的全红婵和19岁的", 4)]
    [InlineData("只有19岁的")]
    public void In_TextThatEndsBehindAnAge_GivesWhatStandsBeforeItAlone(string text, params int[] expected) => _places.In(TextOf(text), hasDots: false).ToArray().ShouldBe(expected);

    [Theory]
    [InlineData("按约瑟夫·熊彼特的理论", 1)]
    [InlineData("见阿不都热合曼·艾力", 1)]
    public void In_TextWithDots_GivesWhereANameBeforeOneMayBegin(string text, int expected)
    {
        _places.In(TextOf(text), hasDots: true).ToArray().ShouldContain(expected);
        _places.In(TextOf(text), hasDots: false).ToArray().ShouldNotContain(expected);
    }

    [Fact]
    public void In_TextWithDots_LeavesOutWhatStandsBehindThem() =>
        _places.In(TextOf("熊彼特·约，按克里"), hasDots: true).ToArray().ShouldNotContain(7);

    private static RecognitionText TextOf(string body)
    {
        var key = new DocumentKey("test");
        return new RecognitionText(new Article { Id = ArticleId.Of(key, 0), Document = key, Page = "test", Ordinal = 0, Title = "", Body = body }, TextField.Body, []);
    }
}
