using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Graph.GraphQL.Http;

/// <summary>The media types of GraphQL over HTTP and their negotiation.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json; charset=utf-8";
    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";
    public const string EventStream = "text/event-stream";

    /// <summary>The media type to answer with; null when the client accepts none of ours.</summary>
    public static string? Negotiate(StringValues accept)
    {
        // What nearly every client sends, without parsing.
        if (accept.Count == 0)
            return Json;
        if (accept.Count == 1)
        {
            switch (accept[0])
            {
                case "" or "*/*" or "application/json":
                    return Json;
                case "application/graphql-response+json":
                    return GraphQLResponse;
                case EventStream:
                    return EventStream;
            }
        }

        if (!MediaTypeHeaderValue.TryParseList(accept!, out var accepted))
            return Json;
        return accepted
            .Select((value, position) => (Value: value, Position: position, Type: Matching(value)))
            .Where(static candidate => candidate.Type is not null && candidate.Value.Quality is not 0)
            // The dearest first; of equals the more specific one, then the one named first.
            .OrderByDescending(static candidate => candidate.Value.Quality ?? 1)
            .ThenBy(static candidate => candidate.Value.MatchesAllSubTypes)
            .ThenBy(static candidate => candidate.Position)
            .Select(static candidate => candidate.Type)
            .FirstOrDefault();
    }

    /// <summary>True for the content types a POST may have. Others could come from a form on a foreign page.</summary>
    public static bool IsJsonBody(HttpRequest request)
    {
        if (request.ContentType is "application/json")
            return true;
        return MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }

    private static string? Matching(MediaTypeHeaderValue accepted)
    {
        if (accepted.Charset.HasValue && !accepted.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return null;
        return accepted.MediaType.Value?.ToLower(CultureInfo.InvariantCulture) switch
        {
            "application/graphql-response+json" => GraphQLResponse,
            "application/json" or "application/*" or "*/*" => Json,
            EventStream => EventStream,
            _ => null,
        };
    }
}
