using System.Text;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;
using Graph.GraphQL.Utilities;
using Graph.GraphQL.Validation;
using Graph.GraphQL.Validation.Limits;

namespace Graph.GraphQL.Tests.Validation.Limits;

public class DocumentLimitCheckerTests
{
    private static readonly DocumentLimits _tight = new()
    {
        MaxDepth = 3,
        MaxFields = 6,
        MaxRootFields = 4,
        MaxAliases = 2,
        MaxDirectives = 3,
        MaxDirectivesPerLocation = 2,
        MaxFragments = 2,
    };

    [Theory]
    [InlineData("{ a { b { c } } }")]
    [InlineData("{ a b c d }")]
    [InlineData("{ a { b c d e f } }")]
    [InlineData("{ x: a y: b }")]
    [InlineData("{ a @d @d b @d }")]
    [InlineData("{ ...F } fragment F on Q { a } fragment G on Q { b }")]
    [InlineData("{ __schema { types { fields { type { ofType { name } } } } } }")]
    public void Document_WithinLimits_IsLet(string text) => DocumentLimitChecker.Check(GraphQLParser.Parse(text), _tight).ShouldBeEmpty();

    [Theory]
    [InlineData("{ a { b { c { d } } } }", "The operation nests fields 4 deep, more than the 3 levels allowed. (1:1)")]
    [InlineData("query Q { ...F } fragment F on Q { a { ... { ...G } } } fragment G on Q { b { c { d } } }", "Operation \"Q\" nests fields 4 deep, more than the 3 levels allowed. (1:1)")]
    [InlineData("{ a { b c d } e { f g } }", "The operation selects 7 fields, more than the 6 allowed. (1:1)")]
    [InlineData("{ a { ...F ...F ...F ...F } } fragment F on Q { b c }", "The operation selects 9 fields, more than the 6 allowed. (1:1)")]
    [InlineData("{ a b ...F } fragment F on Q { c d e }", "The operation selects 5 root fields, more than the 4 allowed. (1:1)")]
    [InlineData("{ x: a y: b z: c }", "The document has 3 aliases, more than the 2 allowed. (1:13)")]
    [InlineData("query @d { a @d b @d c @d }", "The document has 4 directives, more than the 3 allowed. (1:24)")]
    [InlineData("{ a @d @d @d }", "The document has 3 directives at one place, more than the 2 allowed. (1:11)")]
    [InlineData("{ ...F } fragment F on Q { a } fragment G on Q { b } fragment H on Q { c }", "The document has 3 fragments, more than the 2 allowed. (1:54)")]
    public void Document_BeyondALimit_IsRefusedAtItsPlace(string text, string error) =>
        DocumentLimitChecker.Check(GraphQLParser.Parse(text), _tight).Select(RuleCase.Show).ShouldBe([error]);

    [Fact]
    public void Fragments_ThatDoubleOneAnother_AreCountedWithoutBeingExpanded()
    {
        var text = new StringBuilder("{ ...F0 }");
        for (var i = 0; i < 90; i++)
            text.Append($" fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}");
        text.Append(" fragment F90 on Query { a }");

        var errors = DocumentLimitChecker.Check(GraphQLParser.Parse(text.ToString()), DocumentLimits.Default);

        errors.Select(static error => error.Message).ShouldBe(
        [
            "The operation selects too many to count fields, more than the 2000 allowed.",
            "The operation selects too many to count root fields, more than the 30 allowed.",
        ]);
    }

    [Fact]
    public void Fragments_ThatComeBackToThemselves_AreLeftToValidation() =>
        DocumentLimitChecker.Check(GraphQLParser.Parse("{ ...F } fragment F on Q { a { ...G } } fragment G on Q { b { ...F } }"), _tight).ShouldBeEmpty();

    [Fact]
    public void Introspection_AsToolsAskForIt_IsLet() =>
        DocumentLimitChecker.Check(
            GraphQLParser.Parse(
                """
                query IntrospectionQuery { __schema { description queryType { name } types { ...T } directives { name args { ...I } } } }
                fragment T on __Type { kind name fields(includeDeprecated: true) { name args { ...I } type { ...R } } inputFields { ...I } possibleTypes { ...R } }
                fragment I on __InputValue { name type { ...R } defaultValue }
                fragment R on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } }
                """),
            DocumentLimits.Default).ShouldBeEmpty();

    [Fact]
    public void Limits_BelowOne_CannotBeSet() => Should.Throw<ArgumentOutOfRangeException>(() => new DocumentLimits { MaxAliases = 0 });

    [Fact]
    public void Introspection_SwitchedOff_IsRefusedButForTypeName()
    {
        GraphQLSchema schema = SchemaFromSdl.Build("type Query { a: Int }");
        var options = new ValidationOptions { Rules = [NoIntrospectionRule.Check], HideSuggestions = true };

        var errors = DocumentValidator.Validate(schema, GraphQLParser.Parse("{ a __typename __schema { types { name } } }"), options);

        errors.Select(RuleCase.Show).ShouldBe(
        [
            "GraphQL introspection has been disabled, but the requested query contained the field \"__schema\". (1:16)",
            "GraphQL introspection has been disabled, but the requested query contained the field \"types\". (1:27)",
        ]);
    }
}
