using Graph.Model;

namespace Graph.Api.Schema.Inputs;

/// <summary>The window within which two mentions count as together. An entity counts once a window.</summary>
public enum Scope
{
    /// <summary>One sentence of the body, or the title.</summary>
    Sentence,

    /// <summary>One paragraph of the body, or the title.</summary>
    Paragraph,

    /// <summary>One article: body, title and byline.</summary>
    Article,
}

/// <summary>From the schema's word to the model's.</summary>
internal static class Scopes
{
    public static CoMentionScope ToModel(this Scope scope) => scope switch
    {
        Scope.Sentence => CoMentionScope.Sentence,
        Scope.Paragraph => CoMentionScope.Paragraph,
        Scope.Article => CoMentionScope.Article,
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "Not a scope."),
    };
}
