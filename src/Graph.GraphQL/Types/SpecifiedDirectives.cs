using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary>The directives every schema knows (specification, section 3.13).</summary>
public static class SpecifiedDirectives
{
    /// <summary>The reason given when <c>@deprecated</c> names none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    /// <summary><c>@include(if:)</c>: the field or fragment only when true.</summary>
    public static GraphQLDirective Include { get; } = new(
        "include",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        [new("if", new GraphQLNonNull(SpecifiedScalars.Boolean)) { Description = "Included when true." }])
    {
        Description = "Directs the executor to include this field or fragment only when the `if` argument is true.",
    };

    /// <summary><c>@skip(if:)</c>: not the field or fragment when true.</summary>
    public static GraphQLDirective Skip { get; } = new(
        "skip",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        [new("if", new GraphQLNonNull(SpecifiedScalars.Boolean)) { Description = "Skipped when true." }])
    {
        Description = "Directs the executor to skip this field or fragment when the `if` argument is true.",
    };

    /// <summary><c>@deprecated(reason:)</c>: no longer to be used.</summary>
    public static GraphQLDirective Deprecated { get; } = new(
        "deprecated",
        [
            DirectiveLocation.FieldDefinition,
            DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.InputFieldDefinition,
            DirectiveLocation.EnumValue,
        ],
        [
            // Non-null since the September 2025 edition.
            new("reason", new GraphQLNonNull(SpecifiedScalars.String))
            {
                Description = "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
                DefaultValue = new StringValueNode(Location.None, DefaultDeprecationReason, isBlock: false),
            },
        ])
    {
        Description = "Marks an element of a GraphQL schema as no longer supported.",
    };

    /// <summary><c>@specifiedBy(url:)</c>: where a scalar's format is written down.</summary>
    public static GraphQLDirective SpecifiedBy { get; } = new(
        "specifiedBy",
        [DirectiveLocation.Scalar],
        [new("url", new GraphQLNonNull(SpecifiedScalars.String)) { Description = "The URL that specifies the behavior of this scalar." }])
    {
        Description = "Exposes a URL that specifies the behavior of this scalar.",
    };

    /// <summary><c>@oneOf</c>: exactly one field of the input object must be given.</summary>
    public static GraphQLDirective OneOf { get; } = new("oneOf", [DirectiveLocation.InputObject])
    {
        Description = "Indicates exactly one field must be supplied and this field must not be `null`.",
    };

    /// <summary>All of them, in the order graphql-js lists them.</summary>
    public static IReadOnlyList<GraphQLDirective> All { get; } = [Include, Skip, Deprecated, SpecifiedBy, OneOf];

    /// <summary>True when the directive is one of these.</summary>
    public static bool Contains(GraphQLDirective directive) => All.Any(known => known.Name == directive.Name);
}
