namespace Graph.GraphQL.Language;

/// <summary>The lexical tokens (spec 2.1.6).</summary>
internal enum TokenKind : byte
{
    StartOfFile,
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    ParenLeft,
    ParenRight,
    Dot,
    Spread,
    Colon,
    EqualsSign,
    At,
    BracketLeft,
    BracketRight,
    BraceLeft,
    Pipe,
    BraceRight,
    Name,
    Int,
    Float,
    String,
    BlockString,
}

/// <summary>What error messages call the tokens.</summary>
internal static class TokenKinds
{
    private static readonly string[] _names =
    [
        "<SOF>", "<EOF>", "\"!\"", "\"$\"", "\"&\"", "\"(\"", "\")\"", "\".\"", "\"...\"", "\":\"", "\"=\"", "\"@\"", "\"[\"", "\"]\"", "\"{\"",
        "\"|\"", "\"}\"", "Name", "Int", "Float", "String", "BlockString",
    ];

    public static string Describe(TokenKind kind) => _names[(int)kind];
}
