using Graph.GraphQL.Language;
using Graph.GraphQL.Validation.Limits;

namespace Graph.GraphQL.Execution;

/// <summary>How a server answers, and what it refuses. All limits are on by default; each refusal names its limit.</summary>
public sealed class GraphQLOptions
{
    /// <summary>Limits of the parser: document length, tokens, nesting.</summary>
    public ParserOptions Parser { get; set; } = ParserOptions.Default;

    /// <summary>Limits of what a parsed document may ask for: nesting, fields, aliases, directives, fragments.</summary>
    public DocumentLimits Document { get; set; } = DocumentLimits.Default;

    /// <summary>
    /// The highest estimated cost of an operation: one for each call of a resolver method, ten for an asynchronous one, times the
    /// size of every list around it, from the actual arguments. Default 50,000.
    /// </summary>
    public double MaxCost { get; set; } = 50_000;

    /// <summary>How many errors a response lists at most. Default 100.</summary>
    public int MaxErrors { get; set; } = 100;

    /// <summary>How long an operation may run before it is stopped. Default 30 seconds.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many parsed, validated and planned documents are kept. Default 1,000.</summary>
    public int DocumentCacheSize { get; set; } = 1_000;

    /// <summary>Whether clients may ask for the schema. Default true; where it is off, errors suggest no names either.</summary>
    public bool EnableIntrospection { get; set; } = true;

    /// <summary>Whether errors carry the message of any exception, for development. Default false: unexpected ones are masked.</summary>
    public bool IncludeExceptionDetails { get; set; }

    /// <summary>The page size of connection fields that name none. Default 10.</summary>
    public int DefaultPageSize { get; set; } = 10;

    /// <summary>The largest page of connection fields that name none. Default 50.</summary>
    public int MaxPageSize { get; set; } = 50;

    /// <summary>How many ids the field <c>nodes</c> takes. Default 50.</summary>
    public int MaxNodes { get; set; } = 50;
}
