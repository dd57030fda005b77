using System.Runtime.CompilerServices;
using Graph.GraphQL.Annotations;
using Graph.GraphQL.DataLoader;

namespace Graph.GraphQL.TestHost;

/// <summary>What can be asked.</summary>
[QueryType]
public static class Queries
{
    /// <summary>A greeting.</summary>
    public static string Hello(string name = "world") => $"Hello, {name}!";

    /// <summary>One book.</summary>
    public static Book? GetBook(BookRef by, Library library) => library.Books.FirstOrDefault(book => by.Id is null ? book.Title == by.Title : book.Id == by.Id);

    /// <summary>All books.</summary>
    [UsePaging]
    public static IEnumerable<Book> GetBooks(Library library, Genre? genre) => library.Books.Where(book => genre is null || book.Genre == genre);

    /// <summary>Books and authors whose name has the text in it.</summary>
    public static IEnumerable<ISearchResult> Search(string text, Library library) =>
    [
        .. library.Books.Where(book => book.Title.Contains(text, StringComparison.OrdinalIgnoreCase)),
        .. library.Books.Select(book => new Author(book.AuthorId)).Where(author => author.Name.Contains(text, StringComparison.OrdinalIgnoreCase)),
    ];

    /// <summary>Something that always fails.</summary>
    public static string? GetFailure() => throw new InvalidOperationException("A secret of the server.");
}

/// <summary>Fields of books that take work.</summary>
[ObjectType<Book>]
public static class BookFields
{
    /// <summary>Who wrote it.</summary>
    public static Task<Author?> GetAuthorAsync([Parent] Book book, IDataLoader<string, Author> authors, CancellationToken cancellationToken) =>
        authors.LoadAsync(book.AuthorId, cancellationToken);

    /// <summary>Authors by id.</summary>
    [DataLoader]
    public static Task<IReadOnlyDictionary<string, Author>> GetAuthorsAsync(IReadOnlyList<string> ids) =>
        Task.FromResult<IReadOnlyDictionary<string, Author>>(ids.ToDictionary(id => id, id => new Author(id)));
}

/// <summary>What can be changed.</summary>
[MutationType]
public static class Mutations
{
    /// <summary>Takes a book in.</summary>
    public static Book AddBook(string title, Library library, Genre genre = Genre.Novel) => library.Add(title, genre);
}

/// <summary>What can be followed.</summary>
[SubscriptionType]
public static class Subscriptions
{
    /// <summary>Counts.</summary>
    /// <param name="to">The last number.</param>
    /// <param name="delay">Milliseconds between two numbers.</param>
    /// <param name="cancellationToken">Ends the count.</param>
    public static async IAsyncEnumerable<int> Count(int to, int delay = 1, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Delay(delay, cancellationToken);
            yield return i;
        }
    }
}
