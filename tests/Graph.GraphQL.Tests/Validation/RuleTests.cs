using Graph.GraphQL.Language;
using Graph.GraphQL.Validation;

namespace Graph.GraphQL.Tests.Validation;

public class RuleTests
{
    public static TheoryData<RuleCase> ExecutableCases { get; } = RuleCase.Read("Executable");

    public static TheoryData<RuleCase> TypeSystemCases { get; } = RuleCase.Read("TypeSystem");

    [Theory]
    [MemberData(nameof(ExecutableCases))]
    public void Rule_ExecutableDocument_ReportsWhatTheCaseSays(RuleCase rule)
    {
        var options = new ValidationOptions { Rules = [SpecifiedRules.All.Single(one => NameOf(one) == rule.Rule)] };

        var errors = DocumentValidator.Validate(RuleCase.Schema, GraphQLParser.Parse(rule.Document), options);

        errors.Select(RuleCase.Show).ShouldBe(rule.Errors);
    }

    [Theory]
    [MemberData(nameof(TypeSystemCases))]
    public void Rule_TypeSystemDocument_ReportsWhatTheCaseSays(RuleCase rule)
    {
        var only = SpecifiedRules.ForSchemaDocuments.Single(one => NameOf(one) == rule.Rule);

        var errors = SchemaDocumentValidator.Validate(GraphQLParser.Parse(rule.Document), null, [only]);

        errors.Select(RuleCase.Show).ShouldBe(rule.Errors);
    }

    [Fact]
    public void Rules_All_HaveCases()
    {
        SpecifiedRules.All.Select(static rule => NameOf(rule)).ShouldBe(RuleCase.RulesIn("Executable"), ignoreOrder: true);
        SpecifiedRules.ForSchemaDocuments.Select(static rule => NameOf(rule)).ShouldBe(RuleCase.RulesIn("TypeSystem"), ignoreOrder: true);
    }

    private static string NameOf(Delegate rule) => rule.Method.DeclaringType!.Name[..^"Rule".Length];
}
