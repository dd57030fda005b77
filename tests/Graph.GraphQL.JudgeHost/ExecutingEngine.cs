using System.Text.Json;
using Graph.GraphQL.Execution;
using Graph.GraphQL.Utilities;
using Graph.GraphQL.Validation.Limits;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.GraphQL.JudgeHost;

/// <summary>Runs documents over a made-up world, with all limits out of the way.</summary>
internal sealed class ExecutingEngine
{
    private readonly MadeUpWorld _world;
    private readonly ServiceProvider _services;

    public ExecutingEngine(string sdl, bool later)
    {
        var schema = SchemaFromSdl.Build(sdl);
        _world = new(schema, later);
        _world.Settle();
        var services = new ServiceCollection();
        services.AddGraphQLServer().UseSchema(schema).ModifyOptions(static options =>
        {
            options.Document = new DocumentLimits
            {
                MaxDepth = int.MaxValue,
                MaxFields = int.MaxValue,
                MaxRootFields = int.MaxValue,
                MaxAliases = int.MaxValue,
                MaxDirectives = int.MaxValue,
                MaxDirectivesPerLocation = int.MaxValue,
                MaxFragments = int.MaxValue,
            };
            (options.MaxCost, options.MaxErrors) = (double.MaxValue, int.MaxValue - 1);
        });
        _services = services.BuildServiceProvider();
    }

    /// <summary>The responses, one for a query or mutation, one an event for a subscription.</summary>
    public async Task<IReadOnlyList<JsonElement>> RunAsync(Question question)
    {
        _world.Begin();
        var responses = new List<JsonElement>();
        var request = new GraphQLRequest(question.Text) { OperationName = question.OperationName, Variables = question.Variables ?? default };
        await foreach (var result in _services.GetRequiredService<GraphQLExecutor>().SubscribeAsync(request, _services))
        {
            using (result)
                responses.Add(JsonElement.Parse(result.Json.Span));
        }

        return responses;
    }
}
