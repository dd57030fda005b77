using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>
/// What is done about a server that stumbles: repetition with jitter by the server's code, a circuit breaker that both pipelines share, and a
/// limit of time for each request.
/// </summary>
internal sealed class Resilience
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);

    public Resilience(Neo4jOptions options)
    {
        var shared = new ResiliencePipelineBuilder()
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<Neo4jException>(e => e.IsUnreachable).Handle<TimeoutRejectedException>(),
                FailureRatio = 0.9,
                MinimumThroughput = 10,
                SamplingDuration = TimeSpan.FromSeconds(10),
                BreakDuration = TimeSpan.FromSeconds(2),
            })
            .AddTimeout(options.Timeout)
            .Build();
        Read = Pipeline(options.ReadRetries, options.RetryDelay, shared);
        Write = Pipeline(options.WriteRetries, options.RetryDelay, shared);
    }

    public ResiliencePipeline Read { get; }

    public ResiliencePipeline Write { get; }

    private static ResiliencePipeline Pipeline(int retries, TimeSpan delay, ResiliencePipeline shared)
    {
        var builder = new ResiliencePipelineBuilder();
        if (retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder()
                    .Handle<Neo4jException>(e => e.IsRetriable).Handle<TimeoutRejectedException>().Handle<BrokenCircuitException>(),
                MaxRetryAttempts = retries,
                Delay = delay,
                MaxDelay = LongestDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            });
        }

        return builder.AddPipeline(shared).Build();
    }
}
