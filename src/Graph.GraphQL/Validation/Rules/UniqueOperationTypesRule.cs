using System.Collections.Immutable;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Each operation has at most one root type (spec 3.3.1).</summary>
internal static class UniqueOperationTypesRule
{
    public static void Check(DocumentContext context, RuleVisitor visitor)
    {
        var defined = new Dictionary<OperationType, OperationTypeDefinitionNode>();
        visitor.Enter(SyntaxKind.SchemaDefinition, (SchemaDefinitionNode schema) => CheckAll(schema.OperationTypes));
        visitor.Enter(SyntaxKind.SchemaExtension, (SchemaExtensionNode schema) => CheckAll(schema.OperationTypes));

        void CheckAll(ImmutableArray<OperationTypeDefinitionNode> operationTypes)
        {
            foreach (var node in operationTypes)
            {
                var operation = Printer.Print(node).Split(':')[0];
                if (context.KnownSchema?.GetRootType(node.Operation) is not null)
                    context.Report(new GraphQLError($"Type for {operation} already defined in the schema. It cannot be redefined.", node));
                else if (!defined.TryAdd(node.Operation, node))
                    context.Report(new GraphQLError($"There can be only one {operation} type in schema.", [defined[node.Operation], node]));
            }
        }
    }
}
