using System.IO.Hashing;
using System.Text;
using System.Text.Json;

namespace Graph.Api.Schema.Paging;

/// <summary>
/// What a cursor bears of the question it was given out to: a hash of everything that was asked (filter, order, entities by their ids) but the part. The same question has the same sign
/// on every machine, however it was put: by name or id, through one field or another that ask the same of the store.
/// </summary>
internal static class QuestionSign
{
    /// <summary>Hexadecimal digits: one foreign cursor in some four thousand million passes.</summary>
    private const int Digits = 8;

    // Tuples keep their items in fields.
    private static readonly JsonSerializerOptions Options = new() { IncludeFields = true };

    /// <summary>The sign of a question.</summary>
    /// <param name="question">The store's query without a part, or a tuple of all that decides what is listed and in which order.</param>
    public static string Of<TQuestion>(TQuestion question)
    {
        var kind = XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(typeof(TQuestion).Name));
        return XxHash3.HashToUInt64(JsonSerializer.SerializeToUtf8Bytes(question, Options), unchecked((long)kind)).ToString("x16", null)[..Digits];
    }
}
