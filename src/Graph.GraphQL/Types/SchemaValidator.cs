using Graph.GraphQL.Execution;
using Graph.GraphQL.Language;
using Graph.GraphQL.Validation;

namespace Graph.GraphQL.Types;

/// <summary>
/// The rules a schema itself must keep (specification, section 3.3 onwards, "Type Validation"), with the messages of graphql-js.
/// </summary>
public static class SchemaValidator
{
    /// <summary>What is wrong with a schema; empty for a valid one.</summary>
    public static IReadOnlyList<GraphQLError> Validate(GraphQLSchema schema)
    {
        var messages = new List<string>();
        if (schema.QueryType is null)
            messages.Add("Query root type must be provided.");
        CheckRoots(schema, messages);
        foreach (var directive in schema.Directives.Values)
        {
            CheckName(directive.Name, messages);
            CheckArguments("@" + directive.Name, directive.Arguments.Values, messages);
        }

        foreach (var type in schema.Types.Values.Where(static type => !Introspection.IsIntrospectionType(type)))
            Check(schema, type, messages);
        InputCycles.Check(schema, messages);
        DirectiveCycles.Check(schema, messages);
        // Only then: what a default stands for can be told when no default contains itself.
        if (messages.Count == 0)
            CheckDefaults(schema, messages);
        return messages.ConvertAll(static message => new GraphQLError(message));
    }

    /// <summary>Returns the schema when it is valid.</summary>
    /// <exception cref="InvalidOperationException">It is not; the message lists what is wrong.</exception>
    public static GraphQLSchema Assert(GraphQLSchema schema)
    {
        var errors = Validate(schema);
        return errors.Count == 0
            ? schema
            : throw new InvalidOperationException("The GraphQL schema is not valid.\n" + string.Join('\n', errors.Select(static error => "- " + error.Message)));
    }

    private static void Check(GraphQLSchema schema, GraphQLNamedType type, List<string> messages)
    {
        CheckName(type.Name, messages);
        switch (type)
        {
            case GraphQLComplexType complex:
                CheckFields(complex, messages);
                CheckInterfaces(schema, complex, messages);
                break;
            case GraphQLUnionType union:
                if (union.Types.Count == 0)
                    messages.Add($"Union type {type} must define one or more member types.");
                foreach (var twice in union.Types.GroupBy(static member => member.Name).Where(static group => group.Count() > 1))
                    messages.Add($"Union type {type} can only include type {twice.Key} once.");
                break;
            case GraphQLEnumType choice:
                if (choice.Values.Count == 0)
                    messages.Add($"Enum type {type} must define one or more values.");
                foreach (var value in choice.Values.Keys)
                    CheckName(value, messages);
                foreach (var value in choice.Values.Keys.Where(static name => name is "true" or "false" or "null"))
                    messages.Add($"Enum type {type} cannot include value: {value}.");
                break;
            case GraphQLInputObjectType input:
                CheckInput(input, messages);
                break;
        }
    }

    private static void CheckRoots(GraphQLSchema schema, List<string> messages)
    {
        var roots = Enum.GetValues<OperationType>()
            .Select(operation => (Operation: operation.ToString().ToLowerInvariant(), Type: schema.GetRootType(operation)))
            .Where(static root => root.Type is not null);
        foreach (var same in roots.GroupBy(static root => root.Type).Where(static group => group.Count() > 1))
            messages.Add($"All root types must be different, \"{same.Key}\" type is used as {string.Join(" and ", same.Select(static root => root.Operation))} root types.");
    }

    private static void CheckDefaults(GraphQLSchema schema, List<string> messages)
    {
        foreach (var (owner, value) in InputValues(schema))
        {
            if (value.DefaultValue is { } literal && !LiteralCoercion.TryCoerce(literal, value.Type, static _ => Absent.Value, out _))
                messages.Add($"The default value of {owner} must be a value of type {value.Type} but is: {Printer.Print(literal)}.");
        }
    }

    private static IEnumerable<(string Owner, GraphQLInputValue Value)> InputValues(GraphQLSchema schema)
    {
        var types = schema.Types.Values.Where(static type => !Introspection.IsIntrospectionType(type)).ToList();
        return schema.Directives.Values.SelectMany(static directive => directive.Arguments.Values.Select(argument => ($"@{directive.Name}({argument.Name}:)", (GraphQLInputValue)argument)))
            .Concat(types.OfType<GraphQLComplexType>().SelectMany(static type => type.Fields.Values.SelectMany(field =>
                field.Arguments.Values.Select(argument => ($"{type}.{field.Name}({argument.Name}:)", (GraphQLInputValue)argument)))))
            .Concat(types.OfType<GraphQLInputObjectType>().SelectMany(static type =>
                type.Fields.Values.Select(field => ($"{type}.{field.Name}", (GraphQLInputValue)field))));
    }

    private static void CheckName(string name, List<string> messages)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
            messages.Add($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.");
    }

    private static void CheckFields(GraphQLComplexType type, List<string> messages)
    {
        if (type.Fields.Count == 0)
            messages.Add($"Type {type} must define one or more fields.");
        foreach (var field in type.Fields.Values)
        {
            CheckName(field.Name, messages);
            if (!field.Type.IsOutputType)
                messages.Add($"The type of {type}.{field.Name} must be Output Type but got: {field.Type}.");
            CheckArguments($"{type}.{field.Name}", field.Arguments.Values, messages);
        }
    }

    private static void CheckArguments(string owner, IEnumerable<GraphQLArgument> arguments, List<string> messages)
    {
        foreach (var argument in arguments)
        {
            CheckName(argument.Name, messages);
            if (!argument.Type.IsInputType)
                messages.Add($"The type of {owner}({argument.Name}:) must be Input Type but got: {argument.Type}.");
            if (argument is { IsRequired: true, IsDeprecated: true })
                messages.Add($"Required argument {owner}({argument.Name}:) cannot be deprecated.");
        }
    }

    private static void CheckInterfaces(GraphQLSchema schema, GraphQLComplexType type, List<string> messages)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var contract in type.Interfaces)
        {
            if (ReferenceEquals(contract, type))
            {
                messages.Add($"Type {type} cannot implement itself because it would create a circular reference.");
                continue;
            }

            if (!seen.Add(contract.Name))
            {
                messages.Add($"Type {type} can only implement {contract} once.");
                continue;
            }

            foreach (var inherited in contract.Interfaces.Where(inherited => !type.Interfaces.Contains(inherited)))
            {
                messages.Add(ReferenceEquals(inherited, type)
                    ? $"Type {type} cannot implement {contract} because it would create a circular reference."
                    : $"Type {type} must implement {inherited} because it is implemented by {contract}.");
            }

            foreach (var promised in contract.Fields.Values)
                CheckPromise(schema, type, contract, promised, messages);
        }
    }

    private static void CheckPromise(GraphQLSchema schema, GraphQLComplexType type, GraphQLInterfaceType contract, GraphQLField promised, List<string> messages)
    {
        if (!type.Fields.TryGetValue(promised.Name, out var field))
        {
            messages.Add($"Interface field {contract}.{promised.Name} expected but {type} does not provide it.");
            return;
        }

        if (!TypeComparison.IsSubType(schema, field.Type, promised.Type))
            messages.Add($"Interface field {contract}.{promised.Name} expects type {promised.Type} but {type}.{field.Name} is type {field.Type}.");
        foreach (var argument in promised.Arguments.Values)
        {
            if (!field.Arguments.TryGetValue(argument.Name, out var own))
                messages.Add($"Interface field argument {contract}.{promised.Name}({argument.Name}:) expected but {type}.{field.Name} does not provide it.");
            else if (!GraphQLType.AreEqual(own.Type, argument.Type))
                messages.Add($"Interface field argument {contract}.{promised.Name}({argument.Name}:) expects type {argument.Type} but {type}.{field.Name}({argument.Name}:) is type {own.Type}.");
        }

        if (field.IsDeprecated && !promised.IsDeprecated)
            messages.Add($"Interface field {contract}.{promised.Name} is not deprecated, so implementation field {type}.{field.Name} must not be deprecated.");
        foreach (var own in field.Arguments.Values.Where(own => own.IsRequired && !promised.Arguments.ContainsKey(own.Name)))
            messages.Add($"Object field {type}.{field.Name} includes required argument {own.Name} that is missing from the Interface field {contract}.{promised.Name}.");
    }

    private static void CheckInput(GraphQLInputObjectType input, List<string> messages)
    {
        if (input.Fields.Count == 0)
            messages.Add($"Input Object type {input} must define one or more fields.");
        foreach (var field in input.Fields.Values)
        {
            CheckName(field.Name, messages);
            if (!field.Type.IsInputType)
                messages.Add($"The type of {input}.{field.Name} must be Input Type but got: {field.Type}.");
            if (field is { IsRequired: true, IsDeprecated: true })
                messages.Add($"Required input field {input}.{field.Name} cannot be deprecated.");
            if (input.IsOneOf && field.Type is GraphQLNonNull)
                messages.Add($"OneOf input field {input}.{field.Name} must be nullable.");
            if (input.IsOneOf && field.DefaultValue is not null)
                messages.Add($"OneOf input field {input}.{field.Name} cannot have a default value.");
        }
    }
}
