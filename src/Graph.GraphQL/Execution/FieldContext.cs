using System.Diagnostics.CodeAnalysis;
using Graph.GraphQL.Annotations;
using Graph.GraphQL.DataLoader;
using Graph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.GraphQL.Execution;

/// <summary>What the resolvers of one selected field see during one request.</summary>
internal sealed class FieldContext(RequestState state, FieldData data) : ResolverContext
{
    /// <summary>The field's arguments, coerced on first use; null when it has none.</summary>
    public ArgumentValues? Arguments { get; } = data.Arguments?.Constant ?? data.Arguments?.Evaluate(state.Variable);

    public override GraphQLSchema Schema => state.Schema;

    public override GraphQLField Field => data.Field;

    public override string ResponseName => data.ResponseName;

    public override IServiceProvider Services => state.Services;

    public override CancellationToken CancellationToken => state.CancellationToken;

    public override IReadOnlyList<string> SelectedFields => data.SelectedFields;

    [return: MaybeNull]
    public override T GetArgument<T>(string name)
    {
        var value = Arguments?.Bound[Index(name)];
        if (value is T typed)
            return typed;
        if (value is null)
            return default!;
        return (T)InputBinder.ConvertLeaf(value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T))!;
    }

    public override bool HasArgument(string name) => Arguments is { } arguments && !Absent.Is(arguments.Coerced[Index(name)]);

    internal override T BoundArgument<T>(int index) => (T)Arguments!.Bound[index]!;

    internal override T Service<T>() => state.Services.GetRequiredService<T>();

    internal override TLoader Loader<TLoader>(DataLoaderDefinition definition) => state.Loader<TLoader>(definition);

    private int Index(string name)
    {
        var index = data.Arguments?.IndexOf(name) ?? -1;
        return index >= 0 ? index : throw new ArgumentException($"Field {data.Coordinate} has no argument \"{name}\".", nameof(name));
    }
}
