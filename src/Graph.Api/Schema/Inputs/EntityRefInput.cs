using Graph.GraphQL;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Inputs;

/// <summary>
/// Names an entity. A name resolves through aliases (株洲 is 株洲市); one that may mean several entities is an error that lists them with
/// their ids.
/// </summary>
[OneOf]
[InputObjectType("EntityRef")]
public sealed record EntityRefInput
{
    /// <summary>The entity's id, such as `region:430200`.</summary>
    [ID]
    public string? Id { get; init; }

    /// <summary>The entity's name or one of its aliases, such as `株洲`; a region also behind what it lies in, such as `湖南省株洲市` or `深圳南山区`.</summary>
    public string? Name { get; init; }

    /// <summary>The same for the store.</summary>
    /// <exception cref="GraphQLException">The id is not one.</exception>
    internal EntityRef ToEntityRef()
    {
        if (Id is null)
            return EntityRef.ByName(Name!);
        return EntityId.TryParse(Id, out var id)
            ? EntityRef.ById(id)
            : throw InvalidArgument.Because($"'{Id}' is not the id of an entity: it must look like region:430200. To go by the name, give `name`.");
    }
}
