namespace Graph.GraphQL.Tests.Errors;

public class SuggestionListTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "a", "a")]
    [InlineData("verylongstring", "VERYLONGSTRING", "VERYLONGSTRING")]
    [InlineData("verylongstring", "a,b,verylongstrnig", "verylongstrnig")]
    [InlineData("greenish", "green,greenisch,red", "greenisch,green")]
    [InlineData("ab", "abc,ac,ba,xyz", "abc,ac,ba")]
    [InlineData("input", "input10,input2,input", "input,input2,input10")]
    [InlineData("GraphQLs", "GraphQL,graphqls", "GraphQL,graphqls")]
    public void Find_AmongOptions_GivesTheNearFirst(string input, string options, string expected) =>
        string.Join(',', SuggestionList.Find(input, options.Split(',', StringSplitOptions.RemoveEmptyEntries))).ShouldBe(expected);

    [Theory]
    [InlineData("", "")]
    [InlineData("A", " Did you mean \"A\"?")]
    [InlineData("A,B", " Did you mean \"A\" or \"B\"?")]
    [InlineData("A,B,C", " Did you mean \"A\", \"B\", or \"C\"?")]
    [InlineData("A,B,C,D,E,F", " Did you mean \"A\", \"B\", \"C\", \"D\", or \"E\"?")]
    public void Ask_AboutSuggestions_NamesAtMostFive(string names, string question) =>
        DidYouMean.Ask(names.Split(',', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(question);

    [Theory]
    [InlineData("a", "a", 0)]
    [InlineData("A2", "A10", -1)]
    [InlineData("A0", "A1", -1)]
    [InlineData("A", "B", -1)]
    [InlineData("A99", "A100", -1)]
    [InlineData("A01", "A1", -1)]
    [InlineData("A", "", 1)]
    public void NaturalOrder_OfNames_CountsDigitsAsNumbers(string a, string b, int order)
    {
        Math.Sign(NaturalOrder.Compare(a, b)).ShouldBe(order);
        Math.Sign(NaturalOrder.Compare(b, a)).ShouldBe(-order);
    }
}
