using System.Collections.Immutable;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Utilities;

/// <summary>The types of one type system document, each made of its definition and the extensions of it.</summary>
internal sealed class SdlTypes
{
    private readonly OrderedDictionary<string, GraphQLNamedType> _types = new(StringComparer.Ordinal);
    private readonly ILookup<string, TypeExtensionNode> _extensions;

    public SdlTypes(DocumentNode document)
    {
        _extensions = document.Definitions.OfType<TypeExtensionNode>().ToLookup(static node => node.Name.Value, StringComparer.Ordinal);
        foreach (var node in document.Definitions.OfType<TypeDefinitionNode>())
            _types.Add(node.Name.Value, Standard(node.Name.Value) ?? MakeType(node));
    }

    public IEnumerable<GraphQLNamedType> All => _types.Values;

    /// <summary>A type of the document, or one every schema has; null when there is none of that name.</summary>
    public GraphQLNamedType? Find(string name) => _types.GetValueOrDefault(name) ?? Standard(name);

    /// <summary>The type a reference names.</summary>
    /// <param name="node">The reference.</param>
    /// <param name="wanted">What the place takes, with an article, for the message.</param>
    /// <exception cref="GraphQLException">The type is of another kind.</exception>
    public T Get<T>(NamedTypeNode node, string wanted)
        where T : GraphQLNamedType =>
        Find(node.Name.Value) as T
        ?? throw new GraphQLException(new GraphQLError($"\"{node.Name.Value}\" stands where {wanted} is expected. Name {wanted} here.", node));

    public GraphQLDirective MakeDirective(DirectiveDefinitionNode node) => new(node.Name.Value, node.Locations.Select(ReadLocation), MakeArguments(node.Arguments))
    {
        Description = node.Description?.Value,
        IsRepeatable = node.IsRepeatable,
        AstNode = node,
    };

    private static DirectiveLocation ReadLocation(NameNode node) => DirectiveLocations.TryParse(node.Value, out var location)
        ? location
        : throw new GraphQLException(new GraphQLError($"\"{node.Value}\" is not a place for directives.", node));

    private static GraphQLNamedType? Standard(string name) =>
        SpecifiedScalars.All.FirstOrDefault(type => type.Name == name) ?? Introspection.Types.FirstOrDefault(type => type.Name == name);

    private GraphQLNamedType MakeType(TypeDefinitionNode node)
    {
        var name = node.Name.Value;
        var description = node.Description?.Value;
        return node switch
        {
            ObjectTypeDefinitionNode it => new GraphQLObjectType(
                name,
                () => MakeFields(it.Fields, Extensions<ObjectTypeExtensionNode>(name).SelectMany(static more => more.Fields)),
                () => GetInterfaces(it.Interfaces, Extensions<ObjectTypeExtensionNode>(name).SelectMany(static more => more.Interfaces)))
            {
                Description = description,
                AstNode = node,
            },
            InterfaceTypeDefinitionNode it => new GraphQLInterfaceType(
                name,
                () => MakeFields(it.Fields, Extensions<InterfaceTypeExtensionNode>(name).SelectMany(static more => more.Fields)),
                () => GetInterfaces(it.Interfaces, Extensions<InterfaceTypeExtensionNode>(name).SelectMany(static more => more.Interfaces)))
            {
                Description = description,
                AstNode = node,
            },
            UnionTypeDefinitionNode it => new GraphQLUnionType(
                name,
                () => it.Types
                    .Concat(Extensions<UnionTypeExtensionNode>(name).SelectMany(static more => more.Types))
                    .Select(type => Get<GraphQLObjectType>(type, "an object type")))
            {
                Description = description,
                AstNode = node,
            },
            EnumTypeDefinitionNode it => new GraphQLEnumType(
                name,
                it.Values.Concat(Extensions<EnumTypeExtensionNode>(name).SelectMany(static more => more.Values)).Select(MakeValue))
            {
                Description = description,
                AstNode = node,
            },
            InputObjectTypeDefinitionNode it => new GraphQLInputObjectType(
                name,
                () => it.Fields.Concat(Extensions<InputObjectTypeExtensionNode>(name).SelectMany(static more => more.Fields)).Select(MakeInputField))
            {
                Description = description,
                AstNode = node,
                IsOneOf = Directives(node).Any(static directive => directive.Name.Value == "oneOf"),
            },
            _ => new GraphQLScalarType(name)
            {
                Description = description,
                AstNode = node,
                SpecifiedByUrl = TextArgument(Directives(node), "specifiedBy", "url"),
            },
        };
    }

    private IEnumerable<T> Extensions<T>(string name)
        where T : TypeExtensionNode => _extensions[name].OfType<T>();

    /// <summary>The directives on a type and its extensions.</summary>
    private IEnumerable<DirectiveNode> Directives(TypeDefinitionNode node) =>
        node.Directives.Concat(_extensions[node.Name.Value].SelectMany(static more => more.Directives));

    private IEnumerable<GraphQLInterfaceType> GetInterfaces(ImmutableArray<NamedTypeNode> own, IEnumerable<NamedTypeNode> more) =>
        own.Concat(more).Select(node => Get<GraphQLInterfaceType>(node, "an interface"));

    private IEnumerable<GraphQLField> MakeFields(ImmutableArray<FieldDefinitionNode> own, IEnumerable<FieldDefinitionNode> more) =>
        own.Concat(more).Select(node => new GraphQLField(node.Name.Value, GetType(node.Type), MakeArguments(node.Arguments))
        {
            Description = node.Description?.Value,
            DeprecationReason = DeprecationReason(node.Directives),
            AstNode = node,
        });

    private IEnumerable<GraphQLArgument> MakeArguments(ImmutableArray<InputValueDefinitionNode> nodes) =>
        nodes.Select(node => new GraphQLArgument(node.Name.Value, GetType(node.Type))
        {
            Description = node.Description?.Value,
            DefaultValue = node.DefaultValue,
            DeprecationReason = DeprecationReason(node.Directives),
            AstNode = node,
        });

    private GraphQLInputField MakeInputField(InputValueDefinitionNode node) => new(node.Name.Value, GetType(node.Type))
    {
        Description = node.Description?.Value,
        DefaultValue = node.DefaultValue,
        DeprecationReason = DeprecationReason(node.Directives),
        AstNode = node,
    };

    private static GraphQLEnumValue MakeValue(EnumValueDefinitionNode node) => new(node.Name.Value)
    {
        Description = node.Description?.Value,
        DeprecationReason = DeprecationReason(node.Directives),
        AstNode = node,
    };

    private GraphQLType GetType(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new GraphQLNonNull(GetType(nonNull.Type)),
        ListTypeNode list => new GraphQLList(GetType(list.Type)),
        _ => Get<GraphQLNamedType>((NamedTypeNode)node, "a type"),
    };

    private static string? DeprecationReason(ImmutableArray<DirectiveNode> directives) =>
        directives.Any(static directive => directive.Name.Value == "deprecated")
            ? TextArgument(directives, "deprecated", "reason") ?? SpecifiedDirectives.DefaultDeprecationReason
            : null;

    /// <summary>The text given to a directive's argument; null when the directive or the argument is not there.</summary>
    private static string? TextArgument(IEnumerable<DirectiveNode> directives, string directive, string argument) =>
        (directives.FirstOrDefault(node => node.Name.Value == directive)?.Arguments.FirstOrDefault(node => node.Name.Value == argument)?.Value as StringValueNode)?.Value;
}
