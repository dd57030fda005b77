using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace Graph.GraphQL.Language;

/// <summary>
/// Writes nodes one behind the other. Where nodes nest - selection sets, values - the methods are kept small, since their frames add up.
/// </summary>
internal sealed partial class SyntaxWriter
{
    private const int IndentationWidth = 2;

    /// <summary>Arguments that would make a field longer than this, in UTF-16 units, get a line each.</summary>
    private const int MaxLineLength = 80;

    private readonly StringBuilder _text = new();
    private int _indentation;

    public override string ToString() => _text.ToString();

    public void Write(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteAll(document.Definitions, "\n\n");
                break;
            case DefinitionNode definition:
                WriteDefinition(definition);
                break;
            case SelectionSetNode selectionSet:
                WriteSelectionSet(selectionSet);
                break;
            case SelectionNode selection:
                WriteSelection(selection);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case TypeNode type:
                WriteType(type);
                break;
            case NameNode name:
                _text.Append(name.Value);
                break;
            case ArgumentNode argument:
                _text.Append(argument.Name.Value).Append(": ");
                WriteValue(argument.Value);
                break;
            case ObjectFieldNode field:
                _text.Append(field.Name.Value).Append(": ");
                WriteValue(field.Value);
                break;
            case DirectiveNode directive:
                _text.Append('@').Append(directive.Name.Value);
                WriteArguments(directive.Arguments);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case SchemaCoordinateNode coordinate:
                WriteCoordinate(coordinate);
                break;
            default:
                WriteMember(node);
                break;
        }
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "query",
    };

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        WriteValue(variable.Variable);
        _text.Append(": ");
        WriteType(variable.Type);
        WriteDefault(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is null)
            return;
        _text.Append(" = ");
        WriteValue(value);
    }

    private void WriteType(TypeNode type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (type)
        {
            case ListTypeNode list:
                _text.Append('[');
                WriteType(list.Type);
                _text.Append(']');
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.Type);
                _text.Append('!');
                break;
            default:
                _text.Append(((NamedTypeNode)type).Name.Value);
                break;
        }
    }

    private void WriteCoordinate(SchemaCoordinateNode coordinate)
    {
        var name = coordinate.Name.Value;
        _text.Append(coordinate switch
        {
            MemberCoordinateNode it => $"{name}.{it.MemberName.Value}",
            ArgumentCoordinateNode it => $"{name}.{it.FieldName.Value}({it.ArgumentName.Value}:)",
            DirectiveCoordinateNode => $"@{name}",
            DirectiveArgumentCoordinateNode it => $"@{name}({it.ArgumentName.Value}:)",
            _ => name,
        });
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is null)
            return;
        WriteValue(description);
        WriteLineBreak();
    }

    /// <summary>A blank and a directive, for each of them.</summary>
    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(' ');
            Write(directive);
        }
    }

    private void WriteArguments(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.IsEmpty)
            return;
        _text.Append('(');
        WriteAll(arguments, ", ");
        _text.Append(')');
    }

    private void WriteAll<T>(ImmutableArray<T> nodes, string separator)
        where T : SyntaxNode
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (i > 0)
                _text.Append(separator);
            Write(nodes[i]);
        }
    }

    /// <summary>A line for each node, indented, between brackets on lines of their own; nothing without nodes.</summary>
    private void WriteBlock<T>(string open, ImmutableArray<T> nodes, char close)
        where T : SyntaxNode
    {
        if (nodes.IsEmpty)
            return;
        _text.Append(open);
        _indentation += IndentationWidth;
        foreach (var node in nodes)
        {
            WriteLineBreak();
            Write(node);
        }

        _indentation -= IndentationWidth;
        WriteLineBreak();
        _text.Append(close);
    }

    private void WriteLineBreak() => _text.Append('\n').Append(' ', _indentation);

    /// <summary>Text that may have lines, these indented as the place they come to.</summary>
    private void WriteLines(string text) =>
        _text.Append(_indentation == 0 ? text : text.Replace("\n", "\n" + new string(' ', _indentation), StringComparison.Ordinal));
}
