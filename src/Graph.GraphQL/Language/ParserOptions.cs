namespace Graph.GraphQL.Language;

/// <summary>How much a parser reads before it refuses. The defaults suit requests from strangers.</summary>
public sealed record ParserOptions
{
    /// <summary>The deepest nesting that can be configured: what the smallest usual thread stack (512 KB) holds with room to spare.</summary>
    public const int DeepestMaxDepth = 500;

    /// <summary>The defaults, for requests.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>For texts of the service's own, such as its schema: any number of tokens and characters, the deepest nesting.</summary>
    public static ParserOptions Trusted { get; } = new() { MaxDocumentLength = int.MaxValue, MaxTokens = int.MaxValue, MaxDepth = DeepestMaxDepth };

    /// <summary>The longest text read, in UTF-16 units. The default is 262,144.</summary>
    public int MaxDocumentLength
    {
        get;
        init => field = AtLeastOne(value, nameof(MaxDocumentLength));
    } = 262_144;

    /// <summary>The most tokens read; comments, commas and blanks are not tokens. The default is 15,000.</summary>
    public int MaxTokens
    {
        get;
        init => field = AtLeastOne(value, nameof(MaxTokens));
    } = 15_000;

    /// <summary>
    /// How deep selection sets, list and object values and list types may nest, all counted together; 1 to <see cref="DeepestMaxDepth"/>.
    /// The default is 200.
    /// </summary>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DeepestMaxDepth, nameof(MaxDepth));
            field = AtLeastOne(value, nameof(MaxDepth));
        }
    } = 200;

    private static int AtLeastOne(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
