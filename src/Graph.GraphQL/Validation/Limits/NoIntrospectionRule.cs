using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Limits;

/// <summary>Refuses fields that describe the schema, <c>__typename</c> apart. For services that keep their schema to themselves.</summary>
public static class NoIntrospectionRule
{
    /// <summary>The rule; to be added to <see cref="ValidationOptions.Rules"/> together with <see cref="ValidationOptions.HideSuggestions"/>.</summary>
    public static void Check(ValidationContext context, RuleVisitor visitor) =>
        visitor.Enter(SyntaxKind.Field, (FieldNode field) =>
        {
            if (context.Type?.NamedType is { } type && Introspection.IsIntrospectionType(type))
            {
                context.Report(new GraphQLError(
                    $"GraphQL introspection has been disabled, but the requested query contained the field \"{field.Name.Value}\".",
                    field));
            }
        });
}
