using System.Runtime.CompilerServices;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary>Finds input objects for which no value could ever be written, and defaults that never end (specification, section 3.10, "Type Validation").</summary>
internal sealed class InputCycles
{
    private readonly HashSet<GraphQLInputObjectType> _visited = [];
    private readonly Dictionary<GraphQLInputObjectType, int> _startOfType = [];
    private readonly List<string> _path = [];
    private readonly List<string> _messages;

    private InputCycles(List<string> messages) => _messages = messages;

    /// <summary>Adds a message for each circle of non-null fields and each default that contains itself.</summary>
    public static void Check(GraphQLSchema schema, List<string> messages)
    {
        var cycles = new InputCycles(messages);
        foreach (var input in schema.Types.Values.OfType<GraphQLInputObjectType>())
        {
            cycles.Follow(input);
            foreach (var field in input.Fields.Values)
            {
                if (field.DefaultValue is { } literal && ContainsItself(field.Type, literal, [field]))
                    messages.Add($"Invalid circular reference. The default value of Input Object field {input}.{field.Name} references itself.");
            }
        }
    }

    private static bool ContainsItself(GraphQLType type, ValueNode literal, HashSet<GraphQLInputField> around)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (literal is ListValueNode list)
            return list.Values.Any(item => ContainsItself(type, item, around));
        if (type.NamedType is not GraphQLInputObjectType input || literal is not ObjectValueNode given)
            return false;
        foreach (var field in input.Fields.Values)
        {
            if (given.Fields.FirstOrDefault(node => node.Name.Value == field.Name) is { } written)
            {
                if (ContainsItself(field.Type, written.Value, around))
                    return true;
            }
            else if (field.DefaultValue is { } byDefault)
            {
                if (!around.Add(field) || ContainsItself(field.Type, byDefault, around))
                    return true;
                around.Remove(field);
            }
        }

        return false;
    }

    private void Follow(GraphQLInputObjectType type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!_visited.Add(type))
            return;
        _startOfType[type] = _path.Count;
        foreach (var field in type.Fields.Values)
        {
            if (field.Type is not GraphQLNonNull { OfType: GraphQLInputObjectType next })
                continue;
            _path.Add(field.Name);
            if (_startOfType.TryGetValue(next, out var start))
                _messages.Add($"Cannot reference Input Object \"{next}\" within itself through a series of non-null fields: \"{string.Join('.', _path.Skip(start))}\".");
            else
                Follow(next);
            _path.RemoveAt(_path.Count - 1);
        }

        _startOfType.Remove(type);
    }
}
