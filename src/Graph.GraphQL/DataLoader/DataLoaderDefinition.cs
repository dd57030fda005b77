namespace Graph.GraphQL.DataLoader;

/// <summary>A data loader of the schema; each request has at most one instance of it.</summary>
/// <param name="name">Told in traces.</param>
/// <param name="create">Makes the request's instance.</param>
internal sealed class DataLoaderDefinition(string name, Func<IServiceProvider, CancellationToken, DataLoaderBase> create)
{
    public string Name { get; } = name;

    public DataLoaderBase Create(IServiceProvider services, CancellationToken cancellationToken) => create(services, cancellationToken);
}
