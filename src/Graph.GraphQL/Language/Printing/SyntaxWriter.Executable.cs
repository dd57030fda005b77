using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Graph.GraphQL.Language;

/// <summary>Operations, selections and values.</summary>
internal sealed partial class SyntaxWriter
{
    private void WriteOperation(OperationDefinitionNode operation)
    {
        var isShort = operation is { Operation: OperationType.Query, Description: null, Name: null }
            && operation.VariableDefinitions.IsEmpty
            && operation.Directives.IsEmpty
            && !IsAfterOpenDefinition();
        if (!isShort)
        {
            WriteDescription(operation.Description);
            _text.Append(Keyword(operation.Operation));
            if (operation.Name is not null || !operation.VariableDefinitions.IsEmpty)
                _text.Append(' ').Append(operation.Name?.Value);
            WriteVariableDefinitions(operation.VariableDefinitions);
            WriteDirectives(operation.Directives);
            _text.Append(' ');
        }

        WriteSelectionSet(operation.SelectionSet);
    }

    // After "extend type A @b" or "enum A" a brace would begin its body: the query has to say that it is one.
    private bool IsAfterOpenDefinition()
    {
        var before = _text.ToString().TrimEnd();
        if (before.Length == 0 || before[^1] == '}')
            return false;
        var line = before[(before.LastIndexOf('\n') + 1)..];
        return line.StartsWith("type ", StringComparison.Ordinal) || line.StartsWith("interface ", StringComparison.Ordinal)
            || line.StartsWith("enum ", StringComparison.Ordinal) || line.StartsWith("input ", StringComparison.Ordinal)
            || line.StartsWith("extend ", StringComparison.Ordinal) || line.EndsWith(')');
    }

    private void WriteVariableDefinitions(ImmutableArray<VariableDefinitionNode> variables)
    {
        if (variables.IsEmpty)
            return;
        var texts = variables.Select(Printer.Print).ToList();
        if (texts.Exists(static text => text.Contains('\n', StringComparison.Ordinal)))
            _text.Append("(\n").AppendJoin('\n', texts).Append("\n)");
        else
            _text.Append('(').AppendJoin(", ", texts).Append(')');
    }

    private void WriteFragment(FragmentDefinitionNode fragment)
    {
        WriteDescription(fragment.Description);
        _text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition.Name.Value);
        WriteDirectives(fragment.Directives);
        _text.Append(' ');
        WriteSelectionSet(fragment.SelectionSet);
    }

    private void WriteSelectionSet(SelectionSetNode selectionSet)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _text.Append('{');
        _indentation += IndentationWidth;
        foreach (var selection in selectionSet.Selections)
        {
            WriteLineBreak();
            WriteSelection(selection);
        }

        _indentation -= IndentationWidth;
        WriteLineBreak();
        _text.Append('}');
    }

    private void WriteSelection(SelectionNode selection)
    {
        SelectionSetNode? nested = null;
        switch (selection)
        {
            case FieldNode field:
                WriteFieldHead(field);
                nested = field.SelectionSet;
                break;
            case InlineFragmentNode inline:
                _text.Append("...");
                if (inline.TypeCondition is { } condition)
                    _text.Append(" on ").Append(condition.Name.Value);
                nested = inline.SelectionSet;
                break;
            case FragmentSpreadNode spread:
                _text.Append("...").Append(spread.Name.Value);
                break;
        }

        WriteDirectives(selection.Directives);
        if (nested is null)
            return;
        _text.Append(' ');
        WriteSelectionSet(nested);
    }

    /// <summary>Alias, name and arguments; the arguments on lines of their own where one line would get too long.</summary>
    private void WriteFieldHead(FieldNode field)
    {
        var start = _text.Length;
        if (field.Alias is { } alias)
            _text.Append(alias.Value).Append(": ");
        _text.Append(field.Name.Value);
        var nameLength = _text.Length - start;
        if (field.Arguments.IsEmpty)
            return;
        var arguments = new SyntaxWriter();
        arguments.WriteArguments(field.Arguments);
        if (nameLength + arguments._text.Length > MaxLineLength)
            WriteBlock("(", field.Arguments, ')');
        else
            WriteLines(arguments.ToString());
    }

    private void WriteValue(ValueNode value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value)
        {
            case ListValueNode list:
                _text.Append('[');
                for (var i = 0; i < list.Values.Length; i++)
                {
                    if (i > 0)
                        _text.Append(", ");
                    WriteValue(list.Values[i]);
                }

                _text.Append(']');
                break;
            case ObjectValueNode map:
                _text.Append('{');
                for (var i = 0; i < map.Fields.Length; i++)
                {
                    if (i > 0)
                        _text.Append(", ");
                    _text.Append(map.Fields[i].Name.Value).Append(": ");
                    WriteValue(map.Fields[i].Value);
                }

                _text.Append('}');
                break;
            default:
                WriteLeaf(value);
                break;
        }
    }

    private void WriteLeaf(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                _text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                _text.Append(number.Value);
                break;
            case FloatValueNode number:
                _text.Append(number.Value);
                break;
            case StringValueNode { IsBlock: true } block:
                WriteLines(BlockString.Print(block.Value));
                break;
            case StringValueNode text:
                _text.Append(QuotedString.Print(text.Value));
                break;
            case BooleanValueNode boolean:
                _text.Append(boolean.Value ? "true" : "false");
                break;
            case EnumValueNode name:
                _text.Append(name.Value);
                break;
            default:
                _text.Append("null");
                break;
        }
    }
}
