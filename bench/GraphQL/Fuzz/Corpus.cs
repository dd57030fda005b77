namespace Graph.GraphQL.Fuzz;

/// <summary>What is damaged: sound documents with every construct of the language.</summary>
internal static class Corpus
{
    public const string Schema = """
        directive @mark(note: String = "n", many: [Int!]) repeatable on FIELD | QUERY | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION | FRAGMENT_DEFINITION
        interface Node { id: ID! }
        type Query implements Node { id: ID! self(depth: Int = 1, in: Filter, color: [Color!]): Query list: [Thing!]! text(of: String): String }
        type Other implements Node { id: ID! number: Float }
        union Thing = Query | Other
        enum Color { RED GREEN }
        input Filter { text: String not: Filter one: Choice range: [[Int]] }
        input Choice @oneOf { a: Int b: String }
        scalar Any @specifiedBy(url: "https://example.org")
        type Mutation { set(to: Any): Query }
        type Subscription { ticks: Int }
        """;

    public static readonly string[] Documents =
    [
        "{ id self { list { ... on Query { id } ... on Other { number } } } }",
        "query Q($a: Int = 3 @mark, $f: Filter) @mark(many: [1, 2]) { s: self(depth: $a, in: $f, color: [RED, GREEN]) { ...F @include(if: true) } } fragment F on Query { text(of: \"株洲 \\u{1F600} \\n\") }",
        "mutation M { set(to: {deep: [1, -2.5e3, null, true, \"x\", {k: \"\"\"block\n  text\"\"\"}]}) { id @skip(if: false) } }",
        "subscription { ticks }",
        "\"described\" query D(\"of a variable\" $x: [[Int!]!]) { self(in: {range: $x, one: {a: 1}, not: {text: \"\"}}) { __typename } }",
        "query I { __schema { types { name fields(includeDeprecated: true) { name } } } __type(name: \"Query\") { kind } }",
        Schema,
        "extend type Query @mark { more: Int } extend schema { query: Query } extend union Thing = Other extend enum Color { BLUE } extend input Filter { z: Int } extend scalar Any @mark extend interface Node { z: Int }",
    ];

    public static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "!", "|", "&", "@", "$", "...", "..", ".", "\"", "\"\"\"", "\\", "\\\"\"\"", "\\u", "\\u{", "\\uD83D", "\\uDE00", "#", ",", "\n", "\r", "\r\n", "\t", " ",
        "\uFEFF", "\u0000", "\u0007", "\u007f", "\u2028", "\uD800", "\uDC00", "\U0001F600", "株", "query", "mutation", "subscription", "fragment", "on", "true", "false", "null", "type", "extend", "schema",
        "interface", "implements", "union", "enum", "input", "scalar", "directive", "repeatable", "0", "-", "01", "1.5e-7", "99999999999999999999", "e", "_", "__typename", "id", "RED", "F",
    ];
}
