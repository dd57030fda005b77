namespace Graph.GraphQL.Language;

/// <summary>Writes syntax trees as text, laid out as graphql-js lays them out. Parsing the text again gives an equal tree.</summary>
public static class Printer
{
    /// <summary>The text of a node and everything under it, without a line break at the end.</summary>
    /// <exception cref="InsufficientExecutionStackException">
    /// The tree was made by hand and is nested deeper than the stack reaches. Parsed trees never are.
    /// </exception>
    public static string Print(SyntaxNode node)
    {
        var writer = new SyntaxWriter();
        writer.Write(node);
        return writer.ToString();
    }
}
