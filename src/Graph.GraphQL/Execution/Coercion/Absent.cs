namespace Graph.GraphQL.Execution;

/// <summary>Stands for an input that was not given, which is not the same as null (specification, section 2.10.5).</summary>
internal static class Absent
{
    public static object Value { get; } = new();

    public static bool Is(object? value) => ReferenceEquals(value, Value);
}
