using Graph.GraphQL.Types;
using Graph.GraphQL.Utilities;

namespace Graph.GraphQL.Tests.Utilities;

public class SchemaFromSdlTests
{
    private const string Sdl =
        """"
        """What it is for"""
        schema {
          query: Root
          subscription: Watch
        }

        """Where it stands"""
        directive @place(
          """The name"""
          name: String! = "x"
          level: Int @deprecated
        ) repeatable on FIELD | OBJECT

        type Mutation {
          notARoot: Int
        }

        type Root implements Named & Node @unlisted {
          id: ID!
          name: String

          """
          Two
            lines
          """
          list(first: Int = 10, of: [Color!]! = [RED], in: Place = {y: 1.5, label: "a\"b"}): [[Named!]]!
          old: Int @deprecated
          older(why: String @deprecated(reason: "Say \"no\"")): Thing @deprecated(reason: "Use new")
        }

        type Watch {
          added(by: By!): Root
        }

        interface Node {
          id: ID!
        }

        interface Named implements Node {
          id: ID!
          name: String
        }

        union Thing = Root | Watch

        enum Color {
          """like a tomato"""
          RED
          GREEN @deprecated
        }

        input Place {
          x: Float! = 0
          y: Float!
          label: String @deprecated(reason: "Gone")
        }

        input By @oneOf {
          id: ID
          place: Place
        }

        scalar Moment @specifiedBy(url: "https://example.org/moment")

        scalar Anything

        """"
        ;

    [Fact]
    public void Schema_FromSdl_IsPrintedAsItWas()
    {
        var text = Sdl.Replace(" @unlisted", "", StringComparison.Ordinal).TrimEnd('\n') + "\n";

        SchemaPrinter.Print(SchemaFromSdl.Build(text)).ShouldBe(text);
    }

    [Fact]
    public void Schema_FromSdl_HasWhatItSays()
    {
        var schema = SchemaFromSdl.Build(Sdl.Replace(" @unlisted", "", StringComparison.Ordinal));

        (schema.QueryType?.Name, schema.MutationType?.Name, schema.SubscriptionType?.Name).ShouldBe(("Root", null, "Watch"));
        schema.Description.ShouldBe("What it is for");
        schema.QueryType!.Fields["older"].DeprecationReason.ShouldBe("Use new");
        schema.QueryType.Fields["old"].DeprecationReason.ShouldBe("No longer supported");
        schema.GetType("By").ShouldBeOfType<GraphQLInputObjectType>().IsOneOf.ShouldBeTrue();
        schema.GetType("Moment").ShouldBeOfType<GraphQLScalarType>().SpecifiedByUrl.ShouldBe("https://example.org/moment");
        schema.GetDirective("place")!.IsRepeatable.ShouldBeTrue();
        schema.GetPossibleTypes(schema.GetType("Node")!).ShouldBe([schema.QueryType]);
    }

    [Fact]
    public void Extensions_OfEveryKind_AddToTheirTypes()
    {
        var schema = SchemaFromSdl.Build(
            """
            type Query { a: Int }
            extend type Query implements I { b: Int }
            interface I { a: Int }
            extend interface I { b: Int }
            union U = Query
            extend union U = Other
            type Other { a: Int }
            enum E { A }
            extend enum E { B @deprecated }
            input N { a: Int }
            extend input N @oneOf { b: Int }
            scalar S
            extend scalar S @specifiedBy(url: "u")
            extend schema { mutation: Other }
            """);

        SchemaPrinter.Print(schema.GetType("Query")!).ShouldBe("type Query implements I {\n  a: Int\n  b: Int\n}");
        SchemaPrinter.Print(schema.GetType("I")!).ShouldBe("interface I {\n  a: Int\n  b: Int\n}");
        SchemaPrinter.Print(schema.GetType("U")!).ShouldBe("union U = Query | Other");
        SchemaPrinter.Print(schema.GetType("E")!).ShouldBe("enum E {\n  A\n  B @deprecated\n}");
        SchemaPrinter.Print(schema.GetType("N")!).ShouldBe("input N @oneOf {\n  a: Int\n  b: Int\n}");
        SchemaPrinter.Print(schema.GetType("S")!).ShouldBe("scalar S @specifiedBy(url: \"u\")");
    }

    [Theory]
    [InlineData("type Query { a: Missing }", "Unknown type \"Missing\".")]
    [InlineData("type A { a: Int } type A { b: Int }", "There can be only one type named \"A\".")]
    [InlineData("schema { query: A } scalar A", "\"A\" stands where an object type is expected. Name an object type here.")]
    [InlineData("type Query implements A { a: Int } type A { a: Int }", "\"A\" stands where an interface is expected. Name an interface here.")]
    public void Sdl_ThatContradictsItself_IsRefused(string sdl, string message) =>
        Should.Throw<GraphQLException>(() => SchemaFromSdl.Build(sdl)).Errors[0].Message.ShouldBe(message);
}
