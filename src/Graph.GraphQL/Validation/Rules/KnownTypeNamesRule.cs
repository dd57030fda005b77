using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Types referred to exist (spec 5.5.1.2, 5.8.2 and 3.4).</summary>
internal static class KnownTypeNamesRule
{
    private static readonly string[] _standardTypes =
        [.. SpecifiedScalars.All.Select(static type => type.Name), .. Introspection.Types.Select(static type => type.Name)];

    public static void Check(DocumentContext context, RuleVisitor visitor)
    {
        HashSet<string> defined = new(context.Document.Definitions.OfType<TypeDefinitionNode>().Select(static type => type.Name.Value), StringComparer.Ordinal);
        visitor.Enter(SyntaxKind.NamedType, (NamedTypeNode node) =>
        {
            var name = node.Name.Value;
            if (context.KnownSchema?.GetType(name) is not null || defined.Contains(name))
                return;
            var isTypeSystem = (context.Ancestors.Count > 1 ? context.Ancestors[1] : node) is not ExecutableDefinitionNode;
            if (isTypeSystem && _standardTypes.Contains(name))
                return;
            var known = (context.KnownSchema?.Types.Keys ?? []).Concat(defined).Concat(isTypeSystem ? _standardTypes : []);
            context.Report(new GraphQLError($"Unknown type \"{name}\".{context.Suggest(name, known)}", node));
        });
    }
}
