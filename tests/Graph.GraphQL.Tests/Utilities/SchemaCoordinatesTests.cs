using Graph.GraphQL.Types;
using Graph.GraphQL.Utilities;

namespace Graph.GraphQL.Tests.Utilities;

public class SchemaCoordinatesTests
{
    private static readonly GraphQLSchema _schema = SchemaFromSdl.Build(
        """
        type Query { searchBusiness(criteria: SearchCriteria!): [Business] }
        type Business { id: ID }
        input SearchCriteria { name: String filter: SearchFilter }
        enum SearchFilter { OPEN_NOW }
        scalar Moment
        directive @private(scope: String!) on FIELD
        """);

    [Theory]
    [InlineData("Business", typeof(SchemaElement.TypeElement))]
    [InlineData("Query.searchBusiness", typeof(SchemaElement.FieldElement))]
    [InlineData("SearchCriteria.filter", typeof(SchemaElement.InputFieldElement))]
    [InlineData("SearchFilter.OPEN_NOW", typeof(SchemaElement.EnumValueElement))]
    [InlineData("Query.searchBusiness(criteria:)", typeof(SchemaElement.FieldArgumentElement))]
    [InlineData("@private", typeof(SchemaElement.DirectiveElement))]
    [InlineData("@private(scope:)", typeof(SchemaElement.DirectiveArgumentElement))]
    [InlineData("__Type.name", typeof(SchemaElement.FieldElement))]
    public void Coordinate_OfAnElement_LeadsThere(string coordinate, Type kind) => SchemaCoordinates.Resolve(_schema, coordinate).ShouldBeOfType(kind);

    [Theory]
    [InlineData("Missing")]
    [InlineData("Query.missing")]
    [InlineData("SearchCriteria.missing")]
    [InlineData("SearchFilter.MISSING")]
    [InlineData("Query.searchBusiness(missing:)")]
    [InlineData("@missing")]
    [InlineData("@private(missing:)")]
    public void Coordinate_OfNothing_LeadsNowhere(string coordinate) => SchemaCoordinates.Resolve(_schema, coordinate).ShouldBeNull();

    [Theory]
    [InlineData("Missing.field", "Expected \"Missing\" to be defined as a type in the schema.")]
    [InlineData("Moment.field", "Expected \"Moment\" to be an Enum, Input Object, Object or Interface type.")]
    [InlineData("SearchFilter.OPEN_NOW(arg:)", "Expected \"SearchFilter\" to be an object type or interface type.")]
    [InlineData("Query.missing(arg:)", "Expected \"missing\" to exist as a field of type \"Query\" in the schema.")]
    [InlineData("@missing(arg:)", "Expected \"@missing\" to be defined as a directive in the schema.")]
    public void Coordinate_ThroughNothing_IsRefused(string coordinate, string message) =>
        Should.Throw<GraphQLException>(() => SchemaCoordinates.Resolve(_schema, coordinate)).Message.ShouldBe(message);
}
