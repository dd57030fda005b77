using Graph.GraphQL.Annotations;

namespace Graph.GraphQL.TestHost;

/// <summary>The books the server knows.</summary>
public sealed class Library
{
    private readonly List<Book> _books =
    [
        new("1", "The Peony Pavilion", Genre.Drama, "tang-xianzu", 1598),
        new("2", "Dream of the Red Chamber", Genre.Novel, "cao-xueqin", 1791),
        new("3", "Journey to the West", Genre.Novel, "wu-chengen", 1592),
    ];

    /// <summary>All books, in the order they came.</summary>
    public IReadOnlyList<Book> Books => _books;

    /// <summary>Takes a book in.</summary>
    public Book Add(string title, Genre genre)
    {
        var book = new Book((_books.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), title, genre, "unknown", null);
        _books.Add(book);
        return book;
    }
}

/// <summary>What kind of work a book is.</summary>
public enum Genre
{
    /// <summary>For the stage.</summary>
    Drama,

    /// <summary>Told at length.</summary>
    Novel,

    /// <summary>No longer given.</summary>
    [GraphQLDeprecated("Use NOVEL.")]
    ShortStory,
}

/// <summary>Something with a title.</summary>
[InterfaceType("Titled")]
public interface ITitled
{
    /// <summary>The title.</summary>
    string Title { get; }
}

/// <summary>A book.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Genre">What kind of work it is.</param>
/// <param name="AuthorId">Who wrote it.</param>
/// <param name="Year">When it was printed.</param>
[Node]
public sealed record Book(string Id, string Title, Genre Genre, [property: GraphQLIgnore] string AuthorId, int? Year) : ITitled, ISearchResult
{
    /// <summary>The book of an id.</summary>
    [NodeResolver]
    public static Book? GetBookById(string id, Library library) => library.Books.FirstOrDefault(book => book.Id == id);
}

/// <summary>A writer.</summary>
/// <param name="Name">The name.</param>
[ObjectType]
public sealed record Author(string Name) : ISearchResult;

/// <summary>What a search finds.</summary>
[UnionType("SearchResult")]
public interface ISearchResult;

/// <summary>One way to say which book is meant.</summary>
/// <param name="Id">By number.</param>
/// <param name="Title">By title.</param>
[OneOf]
public sealed record BookRef(string? Id, string? Title);
