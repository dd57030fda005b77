namespace Graph.GraphQL.Annotations;

/// <summary>The default of an argument or input field, as SDL writes it, such as <c>[PROGRAM, THEME]</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DefaultValueSyntaxAttribute(string syntax) : Attribute
{
    /// <summary>A GraphQL literal.</summary>
    public string Syntax { get; } = syntax;
}
