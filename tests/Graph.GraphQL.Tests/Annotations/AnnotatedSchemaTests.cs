using Graph.GraphQL.Annotations;
using Graph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.GraphQL.Tests.Annotations;

public class AnnotatedSchemaTests
{
    private static readonly GraphQLSchema Schema = Build(typeof(Library), typeof(BookFields), typeof(Changes));

    [Theory]
    [InlineData("Query", "book", "Book")]
    [InlineData("Query", "books", "BookConnection!")]
    [InlineData("Query", "titles", "[String!]!")]
    [InlineData("Query", "node", "Node")]
    [InlineData("Query", "nodes", "[Node]!")]
    [InlineData("Book", "id", "ID!")]
    [InlineData("Book", "title", "String!")]
    [InlineData("Book", "subtitle", "String")]
    [InlineData("Book", "genre", "Genre!")]
    [InlineData("Book", "pages", "Int!")]
    [InlineData("Book", "words", "Long")]
    [InlineData("Book", "reviews", "[String]!")]
    [InlineData("Book", "similar", "[Book!]!")]
    [InlineData("BookConnection", "nodes", "[Book!]!")]
    [InlineData("BookConnection", "edges", "[BookEdge!]!")]
    [InlineData("BookConnection", "pageInfo", "PageInfo!")]
    [InlineData("BookConnection", "totalCount", "Int!")]
    [InlineData("BookEdge", "node", "Book!")]
    [InlineData("Mutation", "addBook", "Book!")]
    public void Field_OfAnnotatedClass_HasTheTypeItsNullabilitySays(string type, string field, string expected) =>
        ((GraphQLComplexType)Schema.GetType(type)!).Fields[field].Type.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("book", "id: ID!")]
    [InlineData("books", "where: BookFilterInput|genres: [Genre!]!|first: Int|after: String|last: Int|before: String")]
    public void Arguments_OfMethod_AreItsParametersButServices(string field, string expected) =>
        string.Join('|', Schema.QueryType!.Fields[field].Arguments.Values).ShouldBe(expected);

    [Fact]
    public void Argument_WithDefaultSyntax_HasThatLiteral() =>
        Graph.GraphQL.Language.Printer.Print(Schema.QueryType!.Fields["books"].Arguments["genres"].DefaultValue!).ShouldBe("[SCIENCE_FICTION]");

    [Fact]
    public void Arguments_OfASet_AreItsPropertiesOverridingOnesWithTheirOwnDefault()
    {
        var arguments = Build(typeof(Catalogue)).QueryType!.Fields["search"].Arguments;
        string.Join('|', arguments.Values).ShouldBe("text: String!|limit: Int!|genre: Genre|exact: Boolean!");
        Graph.GraphQL.Language.Printer.Print(arguments["limit"].DefaultValue!).ShouldBe("50");
        arguments["limit"].Description.ShouldBe("At most so many.");
        arguments["genre"].Description.ShouldBe("Only of this genre.");
    }

    [Theory]
    [InlineData("{ search(text: \"a\") }", "a 50 null")]
    [InlineData("{ search(text: \"a\", genre: POETRY, limit: 3, exact: true) }", "a 3 Poetry exact")]
    public async Task Arguments_OfASet_ReachTheResolverInOneObject(string query, string expected) =>
        (await new Execution.TestServer(server => server.AddTypes(typeof(Catalogue))).ExecuteAsync(query)).ShouldBe($$$"""{"data":{"search":"{{{expected}}}"}}""");

    [Fact]
    public void InputObject_OneOf_IsMarked()
    {
        var type = Schema.GetType("BookFilterInput").ShouldBeOfType<GraphQLInputObjectType>();
        type.IsOneOf.ShouldBeTrue();
        type.Fields.Keys.ShouldBe(["title", "minPages"]);
    }

    [Fact]
    public void Enum_OfCSharpEnum_HasUpperSnakeValues() =>
        Schema.GetType("Genre").ShouldBeOfType<GraphQLEnumType>().Values.Keys.ShouldBe(["POETRY", "SCIENCE_FICTION"]);

    [Fact]
    public void Node_OfAnnotatedType_ImplementsTheInterface() =>
        ((GraphQLObjectType)Schema.GetType("Book")!).Interfaces.Select(i => i.Name).ShouldBe(["Node"]);

    [Fact]
    public void Helper_OfIgnoredMember_IsNoField() =>
        ((GraphQLObjectType)Schema.GetType("Book")!).Fields.Keys.ShouldBe(
            ["id", "title", "subtitle", "genre", "pages", "words", "reviews", "similar"]);

    private static GraphQLSchema Build(params Type[] types)
    {
        var services = new ServiceCollection().AddSingleton<Shelf>();
        services.AddGraphQLServer().AddTypes(types);
        return services.BuildServiceProvider().GetRequiredService<GraphQLSchema>();
    }

    public enum Genre
    {
        Poetry,
        ScienceFiction,
    }

    public sealed class Shelf
    {
        public IReadOnlyList<Book> Books { get; } = [];
    }

    public sealed record Book(string Id, string Title, string? Subtitle, Genre Genre, int Pages, long? Words, List<string?> Reviews)
    {
        [GraphQLIgnore]
        public string Secret => "";

        public bool IsLong() => Pages > 500;
    }

    [OneOf]
    public sealed record BookFilter(string? Title, int? MinPages);

    [ObjectType<Book>]
    [Node]
    public static class BookFields
    {
        [NodeResolver]
        public static Book? GetById(string id, Shelf shelf) => shelf.Books.FirstOrDefault(book => book.Id == id);

        public static IEnumerable<Book> GetSimilar([Parent] Book book, Shelf shelf) => shelf.Books.Where(other => other.Genre == book.Genre);
    }

    [QueryType]
    public static class Library
    {
        public static Book? GetBook([ID<Book>] string id, Shelf shelf) => shelf.Books.FirstOrDefault(book => book.Id == id);

        [UsePaging]
        public static IEnumerable<Book> GetBooks(Shelf shelf, BookFilter? where, [DefaultValueSyntax("[SCIENCE_FICTION]")] Genre[] genres) =>
            shelf.Books.Where(book => genres.Contains(book.Genre) && (where?.Title is null || book.Title == where.Title));

        public static async Task<IReadOnlyList<string>> GetTitlesAsync(Shelf shelf, CancellationToken cancellationToken)
        {
            await Task.Delay(0, cancellationToken);
            return [.. shelf.Books.Select(book => book.Title)];
        }
    }

    public record Bounds
    {
        [GraphQLDescription("At most so many.")]
        [DefaultValue(10)]
        public virtual int Limit { get; init; }

        [GraphQLDescription("Only of this genre.")]
        public Genre? Genre { get; init; }
    }

    public sealed record WideBounds : Bounds
    {
        [DefaultValue(50)]
        public override int Limit { get; init; }
    }

    [QueryType]
    public static class Catalogue
    {
        public static string Search(string text, [AsArguments] WideBounds bounds, bool exact = false) =>
            $"{text} {bounds.Limit} {bounds.Genre?.ToString() ?? "null"}{(exact ? " exact" : "")}";
    }

    [MutationType]
    public static class Changes
    {
        public static Book AddBook(string title) => new("1", title, null, Genre.Poetry, 1, null, []);
    }
}
