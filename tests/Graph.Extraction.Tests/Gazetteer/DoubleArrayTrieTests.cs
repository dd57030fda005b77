using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Tests.Gazetteer;

public sealed class DoubleArrayTrieTests
{
    [Fact]
    public void PrefixesAt_SeveralPatternsBeginThere_GivesEachShortestFirst()
    {
        var trie = DoubleArrayTrie.Build(["株洲", "株洲市", "株洲市委党校", "市委"]);
        var found = new List<DoubleArrayTrie.Prefix>();

        trie.PrefixesAt("在株洲市委", 1, found);

        found.ShouldBe([new DoubleArrayTrie.Prefix(2, 0), new DoubleArrayTrie.Prefix(3, 1)]);
    }

    [Theory]
    [InlineData("株洲", 0)]
    [InlineData("株", -1)]
    [InlineData("", -1)]
    [InlineData("株洲县", -1)]
    public void Find_Text_GivesThePatternThatEqualsIt(string text, int expected) =>
        DoubleArrayTrie.Build(["株洲", "株洲市"]).Find(text).ShouldBe(expected);

    [Fact]
    public void Build_PatternTwice_SaysWhich() =>
        Should.Throw<ArgumentException>(() => DoubleArrayTrie.Build(["贵州", "湖南", "贵州"])).Message.ShouldContain("贵州");

    [Fact]
    public void PrefixesAt_AnyPatternsAndText_AgreesWithPlainSearch()
    {
        var word = Gen.Elements("省市区县ab".ToCharArray()).ArrayOf().Select(c => new string(c));
        var cases = from patterns in word.Where(w => w.Length > 0).ListOf()
                    from text in word
                    select (Patterns: patterns.Distinct(StringComparer.Ordinal).ToList(), Text: text);

        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var trie = DoubleArrayTrie.Build(c.Patterns);
            for (var start = 0; start < c.Text.Length; start++)
            {
                var found = new List<DoubleArrayTrie.Prefix>();
                trie.PrefixesAt(c.Text, start, found);
                found.Select(p => c.Patterns[p.Pattern]).ShouldBe(
                    c.Patterns.Where(p => c.Text.AsSpan(start).StartsWith(p, StringComparison.Ordinal)).OrderBy(p => p.Length));
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void MatchLongest_NamesInsideAndAcrossEachOther_GivesTheLongestFromTheLeft()
    {
        var trie = DoubleArrayTrie.Build(["株洲", "株洲市", "市委", "委党校"]);
        var found = new List<DoubleArrayTrie.Match>();

        trie.MatchLongest("在株洲市委党校", found);

        found.ShouldBe([new DoubleArrayTrie.Match(new TextSpan(1, 4), 1), new DoubleArrayTrie.Match(new TextSpan(4, 7), 3)]);
    }

    [Fact]
    public void MatchLongest_NoPatterns_FindsNothing()
    {
        var found = new List<DoubleArrayTrie.Match>();
        DoubleArrayTrie.Build([]).MatchLongest("株洲", found);
        found.ShouldBeEmpty();
    }

    [Fact]
    public void MatchLongest_AnyPatternsAndText_AgreesWithPlainSearch()
    {
        var word = Gen.Elements("省市区县ab".ToCharArray()).ArrayOf().Select(c => new string(c));
        var cases = from patterns in word.Where(w => w.Length > 0).ListOf()
                    from text in word
                    select (Patterns: patterns.Distinct(StringComparer.Ordinal).ToList(), Text: text);

        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var found = new List<DoubleArrayTrie.Match>();
            DoubleArrayTrie.Build(c.Patterns).MatchLongest(c.Text, found);
            var expected = new List<string>();
            for (var start = 0; start < c.Text.Length;)
            {
                var longest = c.Patterns.Where(p => c.Text.AsSpan(start).StartsWith(p, StringComparison.Ordinal)).MaxBy(p => p.Length);
                if (longest is not null)
                    expected.Add(longest);
                start += longest?.Length ?? 1;
            }

            found.Select(match => match.Span.Of(c.Text)).ShouldBe(expected);
            found.Select(match => c.Patterns[match.Pattern]).ShouldBe(expected);
        }).QuickCheckThrowOnFailure();
    }
}
