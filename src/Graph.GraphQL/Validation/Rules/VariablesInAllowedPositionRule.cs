using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Variables are used only where their types are allowed (spec 5.8.5).</summary>
internal static class VariablesInAllowedPositionRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor) =>
        visitor.Leave(SyntaxKind.OperationDefinition, (OperationDefinitionNode operation) =>
        {
            var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
            foreach (var variable in operation.VariableDefinitions)
                definitions[variable.Variable.Name.Value] = variable;
            foreach (var usage in context.GetVariableUsages(operation))
            {
                var name = usage.Node.Name.Value;
                if (usage.Type is null
                    || !definitions.TryGetValue(name, out var definition)
                    || TypeFromNode.Resolve(context.Schema, definition.Type) is not { } type)
                    continue;
                if (!IsAllowed(context.Schema, type, definition.DefaultValue, usage))
                {
                    context.Report(new GraphQLError(
                        $"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{usage.Type}\".",
                        [definition, usage.Node]));
                }

                if (usage.ParentType?.NullableType is GraphQLInputObjectType { IsOneOf: true } parent && type is not GraphQLNonNull)
                {
                    context.Report(new GraphQLError(
                        $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{parent}\".",
                        [definition, usage.Node]));
                }
            }
        });

    /// <summary>IsVariableUsageAllowed: a default on either side makes up for a variable that may be null.</summary>
    private static bool IsAllowed(GraphQLSchema schema, GraphQLType type, ValueNode? defaultValue, VariableUsage usage)
    {
        if (usage.Type is GraphQLNonNull required && type is not GraphQLNonNull)
        {
            return (defaultValue is not (null or NullValueNode) || usage.DefaultValue is not null)
                && TypeComparison.IsSubType(schema, type, required.OfType);
        }

        return TypeComparison.IsSubType(schema, type, usage.Type!);
    }
}
