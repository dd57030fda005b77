using Graph.GraphQL.Language;

namespace Graph.GraphQL.Execution;

/// <summary>Resolves the fields that come later, level by level, so that data loaders see a whole level at once.</summary>
internal static class DeferredLevels
{
    /// <summary>Resolves all below the root of the state's operation.</summary>
    public static ValueTask ResolveAsync(ObjectNode root, RequestState state) =>
        state.Plan.Operation.Operation == OperationType.Mutation ? OneAfterTheOtherAsync(root, state) : LevelsAsync([root], state);

    // Each with everything below it (section 6.2.2).
    private static async ValueTask OneAfterTheOtherAsync(ObjectNode root, RequestState state)
    {
        for (var field = 0; field < root.FieldCount; field++)
        {
            root.Begin(field, state);
            await state.DrainAsync().ConfigureAwait(false);
            root.Expand(field, state);
            await LevelsAsync(state.TakeNextLevel(), state).ConfigureAwait(false);
        }
    }

    private static async ValueTask LevelsAsync(List<ObjectNode> level, RequestState state)
    {
        while (level.Count > 0)
        {
            foreach (var node in level)
            {
                state.ThrowIfStopped();
                for (var field = 0; field < node.FieldCount; field++)
                    node.Begin(field, state);
            }

            await state.DrainAsync().ConfigureAwait(false);
            foreach (var node in level)
            {
                for (var field = 0; field < node.FieldCount; field++)
                    node.Expand(field, state);
            }

            level = state.TakeNextLevel();
        }
    }
}
