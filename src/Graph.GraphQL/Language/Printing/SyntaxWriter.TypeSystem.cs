using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>Type system definitions and extensions.</summary>
internal sealed partial class SyntaxWriter
{
    private void WriteDefinition(DefinitionNode definition)
    {
        switch (definition)
        {
            case OperationDefinitionNode it:
                WriteOperation(it);
                break;
            case FragmentDefinitionNode it:
                WriteFragment(it);
                break;
            case SchemaDefinitionNode it:
                WriteDescription(it.Description);
                WriteBody("schema", null, [], it.Directives, it.OperationTypes);
                break;
            case SchemaExtensionNode it:
                WriteBody("extend schema", null, [], it.Directives, it.OperationTypes);
                break;
            case DirectiveDefinitionNode it:
                WriteDirectiveDefinition(it);
                break;
            case TypeDefinitionNode it:
                WriteDescription(it.Description);
                WriteTypeDefinition(it);
                break;
            default:
                WriteTypeExtension((TypeExtensionNode)definition);
                break;
        }
    }

    private void WriteTypeDefinition(TypeDefinitionNode type)
    {
        switch (type)
        {
            case ObjectTypeDefinitionNode it:
                WriteBody("type", it.Name, it.Interfaces, it.Directives, it.Fields);
                break;
            case InterfaceTypeDefinitionNode it:
                WriteBody("interface", it.Name, it.Interfaces, it.Directives, it.Fields);
                break;
            case UnionTypeDefinitionNode it:
                WriteUnion("union", it.Name, it.Directives, it.Types);
                break;
            case EnumTypeDefinitionNode it:
                WriteBody("enum", it.Name, [], it.Directives, it.Values);
                break;
            case InputObjectTypeDefinitionNode it:
                WriteBody("input", it.Name, [], it.Directives, it.Fields);
                break;
            default:
                WriteBody<SyntaxNode>("scalar", type.Name, [], type.Directives, []);
                break;
        }
    }

    private void WriteTypeExtension(TypeExtensionNode type)
    {
        switch (type)
        {
            case ObjectTypeExtensionNode it:
                WriteBody("extend type", it.Name, it.Interfaces, it.Directives, it.Fields);
                break;
            case InterfaceTypeExtensionNode it:
                WriteBody("extend interface", it.Name, it.Interfaces, it.Directives, it.Fields);
                break;
            case UnionTypeExtensionNode it:
                WriteUnion("extend union", it.Name, it.Directives, it.Types);
                break;
            case EnumTypeExtensionNode it:
                WriteBody("extend enum", it.Name, [], it.Directives, it.Values);
                break;
            case InputObjectTypeExtensionNode it:
                WriteBody("extend input", it.Name, [], it.Directives, it.Fields);
                break;
            default:
                WriteBody<SyntaxNode>("extend scalar", type.Name, [], type.Directives, []);
                break;
        }
    }

    private void WriteBody<T>(
        string keyword, NameNode? name, ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<DirectiveNode> directives, ImmutableArray<T> members)
        where T : SyntaxNode
    {
        _text.Append(keyword);
        if (name is not null)
            _text.Append(' ').Append(name.Value);
        if (!interfaces.IsEmpty)
        {
            _text.Append(" implements ");
            WriteAll(interfaces, " & ");
        }

        WriteDirectives(directives);
        WriteBlock(" {", members, '}');
    }

    private void WriteUnion(string keyword, NameNode name, ImmutableArray<DirectiveNode> directives, ImmutableArray<NamedTypeNode> types)
    {
        WriteBody<SyntaxNode>(keyword, name, [], directives, []);
        if (types.IsEmpty)
            return;
        _text.Append(" = ");
        WriteAll(types, " | ");
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        WriteDescription(directive.Description);
        _text.Append("directive @").Append(directive.Name.Value);
        WriteArgumentDefinitions(directive.Arguments);
        _text.Append(directive.IsRepeatable ? " repeatable on " : " on ");
        WriteAll(directive.Locations, " | ");
    }

    /// <summary>What stands between the braces of a definition.</summary>
    private void WriteMember(SyntaxNode member)
    {
        switch (member)
        {
            case OperationTypeDefinitionNode it:
                _text.Append(Keyword(it.Operation)).Append(": ").Append(it.Type.Name.Value);
                break;
            case FieldDefinitionNode it:
                WriteDescription(it.Description);
                _text.Append(it.Name.Value);
                WriteArgumentDefinitions(it.Arguments);
                _text.Append(": ");
                WriteType(it.Type);
                WriteDirectives(it.Directives);
                break;
            case InputValueDefinitionNode it:
                WriteDescription(it.Description);
                _text.Append(it.Name.Value).Append(": ");
                WriteType(it.Type);
                WriteDefault(it.DefaultValue);
                WriteDirectives(it.Directives);
                break;
            case EnumValueDefinitionNode it:
                WriteDescription(it.Description);
                _text.Append(it.Name.Value);
                WriteDirectives(it.Directives);
                break;
            default:
                throw new ArgumentException($"A {member.Kind} cannot be printed.", nameof(member));
        }
    }

    /// <summary>On one line, unless an argument takes several of its own.</summary>
    private void WriteArgumentDefinitions(ImmutableArray<InputValueDefinitionNode> arguments)
    {
        if (arguments.IsEmpty)
            return;
        if (arguments.Any(static argument => Printer.Print(argument).Contains('\n', StringComparison.Ordinal)))
        {
            WriteBlock("(", arguments, ')');
            return;
        }

        _text.Append('(');
        WriteAll(arguments, ", ");
        _text.Append(')');
    }
}
