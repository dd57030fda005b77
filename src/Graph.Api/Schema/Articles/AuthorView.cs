using Graph.GraphQL.Annotations;
using Graph.Model;

namespace Graph.Api.Schema.Articles;

/// <summary>A person named in a byline.</summary>
[ObjectType("Author")]
public sealed class AuthorView
{
    private readonly Author _author;

    internal AuthorView(Author author) => _author = author;

    /// <summary>The personal name without blanks.</summary>
    public string Name => _author.Name;

    /// <summary>The institution as printed in （作者单位：…） or the byline.</summary>
    public string? Affiliation => _author.Affiliation;
}
