using System.Diagnostics.CodeAnalysis;
using Graph.GraphQL.DataLoader;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Execution;

/// <summary>
/// What a resolver may know besides its source: the field's arguments, the request's services and its cancellation. One object
/// serves all calls of a selected field within a request, so a resolver must not keep state on it.
/// </summary>
public abstract class ResolverContext
{
    /// <summary>The schema the request runs on.</summary>
    public abstract GraphQLSchema Schema { get; }

    /// <summary>The field being resolved.</summary>
    public abstract GraphQLField Field { get; }

    /// <summary>The key of the field in the response: its alias, or its name.</summary>
    public abstract string ResponseName { get; }

    /// <summary>The services of the request.</summary>
    public abstract IServiceProvider Services { get; }

    /// <summary>Signalled when the client leaves or the request's time is over.</summary>
    public abstract CancellationToken CancellationToken { get; }

    /// <summary>The value of an argument as C# sees it; the default of <typeparamref name="T"/> when it was neither given nor has a default.</summary>
    /// <exception cref="GraphQLException">The value cannot be converted to <typeparamref name="T"/>.</exception>
    [return: MaybeNull]
    public abstract T GetArgument<T>(string name);

    /// <summary>True when the argument was given or has a default.</summary>
    public abstract bool HasArgument(string name);

    /// <summary>
    /// The names of the fields selected directly below this one, in order of first appearance: those of fragments included, those that <c>@skip</c> and
    /// <c>@include</c> take out left out; below an interface or union, those of any of its types. Empty for a leaf.
    /// </summary>
    public abstract IReadOnlyList<string> SelectedFields { get; }

    /// <summary>The argument at a position of the field's list, as C# sees it.</summary>
    internal abstract T BoundArgument<T>(int index);

    /// <summary>A registered service.</summary>
    internal abstract T Service<T>()
        where T : notnull;

    /// <summary>The request's instance of a data loader.</summary>
    internal abstract TLoader Loader<TLoader>(DataLoaderDefinition definition)
        where TLoader : class;
}
