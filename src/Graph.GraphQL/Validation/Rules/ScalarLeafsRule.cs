using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Leaf fields have no selection, all others have one (spec 5.3.3).</summary>
internal static class ScalarLeafsRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor) =>
        visitor.Enter(SyntaxKind.Field, (FieldNode field) =>
        {
            if (context.Type is not { } type)
                return;
            var name = field.Name.Value;
            if (type.NamedType.IsLeafType)
            {
                if (field.SelectionSet is { } selectionSet)
                {
                    context.Report(new GraphQLError(
                        $"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.",
                        selectionSet));
                }
            }
            else if (field.SelectionSet is null)
            {
                context.Report(new GraphQLError(
                    $"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?",
                    field));
            }
        });
}
