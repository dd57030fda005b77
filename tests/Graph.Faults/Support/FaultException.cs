namespace Graph.Faults.Support;

/// <summary>Something was lost, doubled, unclear, or did not come to an end.</summary>
internal sealed class FaultException(string message) : Exception(message);

/// <summary>A case cannot be tried here.</summary>
internal sealed class SkippedException(string reason) : Exception(reason);

internal static class Must
{
    public static void Hold(bool condition, string otherwise)
    {
        if (!condition)
            throw new FaultException(otherwise);
    }
}
