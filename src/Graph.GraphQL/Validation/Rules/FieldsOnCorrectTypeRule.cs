using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Selected fields exist on the type they are selected from (spec 5.3.1).</summary>
internal static class FieldsOnCorrectTypeRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor) =>
        visitor.Enter(SyntaxKind.Field, (FieldNode field) =>
        {
            if (context.ParentType is not { } type || context.Field is not null)
                return;
            var name = field.Name.Value;
            context.Report(new GraphQLError($"Cannot query field \"{name}\" on type \"{type}\".{Suggest(context, type, name)}", field));
        });

    /// <summary>Types that have the field, for fragments on an abstract type; else fields with a name like it.</summary>
    private static string Suggest(ValidationContext context, GraphQLNamedType type, string name)
    {
        if (context.HideSuggestions)
            return "";
        var types = DidYouMean.Ask(TypesWithField(context.Schema, type, name), "to use an inline fragment on");
        return types.Length > 0 || type is not GraphQLComplexType complex ? types : context.Suggest(name, complex.Fields.Keys);
    }

    /// <summary>Object types behind an abstract one that have the field, and interfaces of these that have it; the most common first.</summary>
    private static List<string> TypesWithField(GraphQLSchema schema, GraphQLNamedType type, string name)
    {
        if (!type.IsAbstractType)
            return [];
        var uses = new OrderedDictionary<GraphQLNamedType, int>();
        foreach (var possible in schema.GetPossibleTypes(type).Where(possible => possible.Fields.ContainsKey(name)))
        {
            uses[possible] = 1;
            foreach (var contract in possible.Interfaces.Where(contract => contract.Fields.ContainsKey(name)))
                uses[contract] = uses.GetValueOrDefault(contract) + 1;
        }

        return [.. uses.Keys.Order(Comparer<GraphQLNamedType>.Create(Compare)).Select(static found => found.Name)];

        int Compare(GraphQLNamedType a, GraphQLNamedType b)
        {
            if (uses[a] != uses[b])
                return uses[b].CompareTo(uses[a]);
            if (a is GraphQLInterfaceType && schema.IsSubType(a, b))
                return -1;
            if (b is GraphQLInterfaceType && schema.IsSubType(b, a))
                return 1;
            return NaturalOrder.Compare(a.Name, b.Name);
        }
    }
}
