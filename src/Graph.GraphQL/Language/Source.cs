namespace Graph.GraphQL.Language;

/// <summary>A text to be parsed, with the name it is reported under.</summary>
/// <param name="Body">The text.</param>
/// <param name="Name">A file name or a phrase such as <c>GraphQL request</c>.</param>
public sealed record Source(string Body, string Name = "GraphQL request");
