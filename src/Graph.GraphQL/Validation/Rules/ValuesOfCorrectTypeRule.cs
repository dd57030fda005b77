using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Rules;

/// <summary>Literals fit the types they are given for (spec 5.6).</summary>
internal static class ValuesOfCorrectTypeRule
{
    public static void Check(ValidationContext context, RuleVisitor visitor)
    {
        // Below a list or object that is wrong as a whole nothing more is reported.
        SyntaxNode? wrong = null;
        visitor.Enter(SyntaxKind.ListValue, (ListValueNode list) =>
        {
            if (wrong is null && context.ParentInputType?.NullableType is not GraphQLList)
            {
                CheckLeaf(list);
                wrong = list;
            }
        });
        visitor.Enter(SyntaxKind.ObjectValue, (ObjectValueNode value) =>
        {
            if (wrong is not null)
                return;
            if (context.InputType?.NamedType is GraphQLInputObjectType type)
            {
                CheckObject(context, value, type);
                return;
            }

            CheckLeaf(value);
            wrong = value;
        });
        visitor.Leave(SyntaxKind.ListValue, (ListValueNode list) => Leave(list));
        visitor.Leave(SyntaxKind.ObjectValue, (ObjectValueNode value) => Leave(value));
        visitor.Enter(SyntaxKind.ObjectField, (ObjectFieldNode field) =>
        {
            if (wrong is null && context.InputType is null && context.ParentInputType?.NamedType is GraphQLInputObjectType type)
            {
                context.Report(new GraphQLError(
                    $"Field \"{field.Name.Value}\" is not defined by type \"{type}\".{context.Suggest(field.Name.Value, type.Fields.Keys)}",
                    field));
            }
        });
        visitor.Enter(SyntaxKind.NullValue, (NullValueNode value) =>
        {
            if (wrong is null && context.InputType is GraphQLNonNull type)
                context.Report(Unexpected(type, value, LeaveItOut.Advise(context.DefaultValue)));
        });
        visitor.Enter(SyntaxKind.EnumValue, (EnumValueNode value) => CheckLeaf(value));
        visitor.Enter(SyntaxKind.IntValue, (IntValueNode value) => CheckLeaf(value));
        visitor.Enter(SyntaxKind.FloatValue, (FloatValueNode value) => CheckLeaf(value));
        visitor.Enter(SyntaxKind.StringValue, (StringValueNode value) => CheckLeaf(value));
        visitor.Enter(SyntaxKind.BooleanValue, (BooleanValueNode value) => CheckLeaf(value));

        void Leave(SyntaxNode node)
        {
            if (ReferenceEquals(node, wrong))
                wrong = null;
        }

        void CheckLeaf(ValueNode value)
        {
            if (wrong is not null || context.InputType is not { } expected)
                return;
            var error = expected.NamedType switch
            {
                GraphQLScalarType scalar => CheckScalar(scalar, expected, value),
                GraphQLEnumType choice => CheckEnum(context, choice, value),
                _ => Unexpected(expected, value),
            };
            if (error is not null)
                context.Report(error);
        }
    }

    private static GraphQLError Unexpected(GraphQLType expected, ValueNode value, string advice = "") =>
        new($"Expected value of type \"{expected}\", found {Printer.Print(value)}.{advice}", value);

    private static GraphQLError? CheckScalar(GraphQLScalarType scalar, GraphQLType expected, ValueNode value)
    {
        try
        {
            scalar.ParseLiteral(value);
            return null;
        }
        catch (GraphQLException exception)
        {
            return exception.Errors[0] with { Locations = new GraphQLError("", value).Locations };
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException)
        {
            // What .NET's own parsing methods throw inside a custom scalar; their messages are not meant for clients.
            return Unexpected(expected, value);
        }
    }

    private static GraphQLError? CheckEnum(ValidationContext context, GraphQLEnumType type, ValueNode value)
    {
        var text = Printer.Print(value);
        if (value is not EnumValueNode)
        {
            return new GraphQLError(
                $"Enum \"{type}\" cannot represent non-enum value: {text}.{context.Suggest(text, type.Values.Keys, "the enum value")}",
                value);
        }

        return type.Values.ContainsKey(text)
            ? null
            : new GraphQLError($"Value \"{text}\" does not exist in \"{type}\" enum.{context.Suggest(text, type.Values.Keys, "the enum value")}", value);
    }

    /// <summary>Required fields are there (spec 5.6.4), and a OneOf object has exactly one field, which is not null (spec 3.10.1).</summary>
    private static void CheckObject(ValidationContext context, ObjectValueNode value, GraphQLInputObjectType type)
    {
        var given = new Dictionary<string, ObjectFieldNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
            given[field.Name.Value] = field;
        foreach (var field in type.Fields.Values)
        {
            if (field.IsRequired && !given.ContainsKey(field.Name))
                context.Report(new GraphQLError($"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.", value));
        }

        if (!type.IsOneOf)
            return;
        if (given.Count != 1)
            context.Report(new GraphQLError($"OneOf Input Object \"{type}\" must specify exactly one key.", value));
        else if (given.Values.Single() is { Value: NullValueNode } only)
            context.Report(new GraphQLError($"Field \"{type}.{only.Name.Value}\" must be non-null.", value));
    }
}
