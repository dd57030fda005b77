using Graph.Api.Schema.Inputs;
using Graph.GraphQL;

namespace Graph.Api.Schema.Paging;

/// <summary>
/// A client's cursor: the store's key of an item, the sign of the question it was given out to and the moment of the graph it was read from,
/// <c>key.question.moment</c>.
/// </summary>
/// <param name="Key">The store's.</param>
/// <param name="Question">See <see cref="QuestionSign"/>.</param>
/// <param name="Moment">The snapshot's id.</param>
internal readonly record struct Cursor(string Key, string Question, string Moment)
{
    private const char Separator = '.';

    /// <summary>The parts of a text that looks like a cursor; null for any other.</summary>
    public static Cursor? Parse(string text) => text.Split(Separator) is [var key, var question, var moment] ? new Cursor(key, question, moment) : null;

    /// <summary>The store's key in what a client sent as the argument named, which must be a cursor of the question asked.</summary>
    /// <exception cref="GraphQLException">It is none, or of another question.</exception>
    public static string? KeyOf(string? text, string argument, string question)
    {
        if (text is null)
            return null;
        if (Parse(text) is not { } cursor)
            throw InvalidArgument.Because($"`{argument}`: '{text}' is not a cursor. Pass one that an earlier answer of the same question returned.");
        return cursor.Question == question
            ? cursor.Key
            : throw InvalidArgument.Because(
                $"`{argument}` is a cursor of another question: it was given out by another field, or with another filter or order. "
                + $"Pass one that this field returned for the same arguments (only `first` and `last` may change), or leave `{argument}` out to begin anew.");
    }

    /// <summary>As clients get it.</summary>
    public override string ToString() => $"{Key}{Separator}{Question}{Separator}{Moment}";
}
