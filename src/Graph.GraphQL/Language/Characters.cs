namespace Graph.GraphQL.Language;

/// <summary>The characters names are made of (spec 2.1.9).</summary>
internal static class Characters
{
    public static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    public static bool IsNameContinue(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary>The position behind the name that begins at <paramref name="start"/>.</summary>
    public static int EndOfName(ReadOnlySpan<char> body, int start)
    {
        var end = start + 1;
        while ((uint)end < (uint)body.Length && IsNameContinue(body[end]))
            end++;
        return end;
    }
}
