using System.Collections.Immutable;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>No two arguments of a field or directive have the same name (spec 3.6.1 and 3.13).</summary>
internal static class UniqueArgumentDefinitionNamesRule
{
    public static void Check(DocumentContext context, RuleVisitor visitor)
    {
        visitor.Enter(SyntaxKind.DirectiveDefinition, (DirectiveDefinitionNode directive) =>
            CheckArguments("@" + directive.Name.Value, directive.Arguments));
        visitor.Enter(SyntaxKind.InterfaceTypeDefinition, (InterfaceTypeDefinitionNode type) => CheckFields(type.Name, type.Fields));
        visitor.Enter(SyntaxKind.InterfaceTypeExtension, (InterfaceTypeExtensionNode type) => CheckFields(type.Name, type.Fields));
        visitor.Enter(SyntaxKind.ObjectTypeDefinition, (ObjectTypeDefinitionNode type) => CheckFields(type.Name, type.Fields));
        visitor.Enter(SyntaxKind.ObjectTypeExtension, (ObjectTypeExtensionNode type) => CheckFields(type.Name, type.Fields));

        void CheckFields(NameNode type, ImmutableArray<FieldDefinitionNode> fields)
        {
            foreach (var field in fields)
                CheckArguments($"{type.Value}.{field.Name.Value}", field.Arguments);
        }

        void CheckArguments(string owner, ImmutableArray<InputValueDefinitionNode> arguments)
        {
            foreach (var same in Repeated.Names(arguments, static argument => argument.Name))
                context.Report(new GraphQLError($"Argument \"{owner}({same[0].Value}:)\" can only be defined once.", same));
        }
    }
}
