using System.Text;
using Graph.GraphQL.Language;
using Graph.GraphQL.Validation;

namespace Graph.GraphQL.Tests.Validation;

public class DocumentValidatorTests
{
    [Fact]
    public void Document_Valid_HasNoErrors() => Validate("query Q($c: DogCommand!) { dog { name doesKnowCommand(dogCommand: $c) ...F } } fragment F on Pet { name }").ShouldBeEmpty();

    [Fact]
    public void Errors_OfSeveralRules_ComeInTheOrderOfTheWalk() =>
        Validate("query ($a: Int) { dog { nam @gone owner } }").Select(RuleCase.Show).ShouldBe(
        [
            "Cannot query field \"nam\" on type \"Dog\". Did you mean \"name\"? (1:25)",
            "Unknown directive \"@gone\". (1:29)",
            "Field \"owner\" of type \"Human\" must have a selection of subfields. Did you mean \"owner { ... }\"? (1:35)",
            "Variable \"$a\" is never used. (1:8)",
        ]);

    [Fact]
    public void Suggestions_Hidden_NameNothingOfTheSchema()
    {
        var options = new ValidationOptions { HideSuggestions = true };

        var errors = DocumentValidator.Validate(
            RuleCase.Schema,
            GraphQLParser.Parse("query ($x: Dogg) { dog { nam } pet { barkVolume } arguments { enumArgField(enumArg: BLAK, enumArgs: 1) } findDog(searchBy: {nam: 1}) { name } }"),
            options);

        errors.Length.ShouldBe(7);
        errors.ShouldAllBe(static error => !error.Message.Contains("Did you mean", StringComparison.Ordinal));
    }

    [Fact]
    public void Errors_MoreThanAllowed_EndValidation()
    {
        var text = "{" + string.Concat(Enumerable.Range(0, 200).Select(static i => $" f{i}")) + " }";

        var errors = DocumentValidator.Validate(RuleCase.Schema, GraphQLParser.Parse(text), new ValidationOptions { MaxErrors = 3 });

        errors.Select(static error => error.Message[..15]).ShouldBe(["Cannot query fi", "Cannot query fi", "Cannot query fi", "Too many valida"]);
    }

    public static TheoryData<string, string> Bombs => new()
    {
        // Fields compared with fields: the square of their number.
        { "one field many times", "{" + Repeat(2_000, static i => $" dog {{ x: name y{i}: name }}") + "}" },
        { "fragments spread into one another", "{ ...F0 }" + Repeat(60, static i => $" fragment F{i} on Query {{ ...F{i + 1} dog {{ ...G{i} }} ...F{i + 1} }} fragment G{i} on Dog {{ name }}") + " fragment F60 on Query { __typename }" },
        { "every fragment in every other", Repeat(100, static i => $" fragment F{i} on Human {{ relatives {{ {Repeat(100, static j => $"...F{j} ")} }} }}") + " { human { ...F0 } }" },
        { "a chain of fragments", Repeat(1_500, static i => $" fragment F{i} on Human {{ relatives {{ ...F{i + 1} }} }}") + " fragment F1500 on Human { name } { human { ...F0 relatives { ...F1 } } }" },
        { "two chains side by side", "{ human { ...A0 ...B0 } }" + Repeat(700, static i => $" fragment A{i} on Human {{ relatives {{ ...A{i + 1} }} }} fragment B{i} on Human {{ relatives {{ ...B{i + 1} }} }}") + " fragment A700 on Human { name } fragment B700 on Human { name }" },
        { "variables times operations", Repeat(300, static i => $" query Q{i} {{ human {{ ...F }} }}") + " fragment F on Human {" + Repeat(300, static i => $" a{i}: name @skip(if: $v{i})") + " }" },
        { "a cycle of many", Repeat(800, static i => $" fragment F{i} on Human {{ relatives {{ ...F{(i + 1) % 800} ...F0 }} }}") + " { human { ...F0 } }" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Bomb_OfAnyKind_EndsWithErrorsAndWithoutExhaustingTheStack(string what, string text)
    {
        var document = GraphQLParser.Parse(text, new ParserOptions { MaxTokens = 200_000, MaxDocumentLength = 2_000_000 });
        Exception? failure = null;
        var errors = 0;
        var thread = new Thread(
            () => failure = Record.Exception(() => errors = DocumentValidator.Validate(RuleCase.Schema, document).Length),
            maxStackSize: 512 * 1024);

        thread.Start();
        thread.Join(TimeSpan.FromSeconds(60)).ShouldBeTrue(what);

        failure.ShouldBeNull(what);
        errors.ShouldBeLessThanOrEqualTo(101, what);
    }

    private static IEnumerable<GraphQLError> Validate(string text) => DocumentValidator.Validate(RuleCase.Schema, GraphQLParser.Parse(text));

    private static string Repeat(int count, Func<int, string> text)
    {
        var all = new StringBuilder();
        for (var i = 0; i < count; i++)
            all.Append(text(i));
        return all.ToString();
    }
}
