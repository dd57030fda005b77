using System.Text;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Execution;

/// <summary>A variable of an operation, made ready once for all requests.</summary>
internal sealed class VariablePlan
{
    public VariablePlan(VariableDefinitionNode definition, GraphQLType type)
    {
        Definition = definition;
        Name = definition.Variable.Name.Value;
        NameUtf8 = Encoding.UTF8.GetBytes(Name);
        Type = type;
        Scalar = type.NullableType as GraphQLScalarType;
        Default = Absent.Value;
        if (definition.DefaultValue is { } literal && LiteralCoercion.TryCoerce(literal, type, static _ => Absent.Value, out var value))
            Default = value;
    }

    public VariableDefinitionNode Definition { get; }

    public string Name { get; }

    public byte[] NameUtf8 { get; }

    public GraphQLType Type { get; }

    /// <summary>The scalar, when the variable is one and no list or object.</summary>
    public GraphQLScalarType? Scalar { get; }

    /// <summary>The coerced default; <see cref="Absent.Value"/> when there is none.</summary>
    public object? Default { get; }
}
