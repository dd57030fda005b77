namespace Graph.Extraction.Pages;

/// <summary>Makes a line as papers print it of how databases list authors: 张三;李四; and 张三,李四 become 张三、李四.</summary>
internal static class AuthorsLine
{
    private static readonly char[] Separators = [';', '；', ',', '，', '、', '|', '\n', '\r'];

    /// <summary>The line; null where nobody is named.</summary>
    public static string? Of(string? given)
    {
        var names = given?.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return names is { Length: > 0 } ? string.Join('、', names) : null;
    }
}
