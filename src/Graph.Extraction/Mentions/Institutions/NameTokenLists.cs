namespace Graph.Extraction.Mentions.Institutions;

/// <summary>What is asked of the pieces of a name: without queries and lambdas, for every suffix that stands in a text is asked several times.</summary>
internal static class NameTokenLists
{
    /// <summary>The length of all pieces together, in characters.</summary>
    public static int Length(this List<NameToken> tokens)
    {
        var length = 0;
        foreach (var token in tokens)
            length += token.Length;
        return length;
    }

    /// <summary>The length of the pieces of a kind together, in characters.</summary>
    public static int LengthOf(this List<NameToken> tokens, NameTokenKind kind)
    {
        var length = 0;
        foreach (var token in tokens)
            length += token.Kind == kind ? token.Length : 0;
        return length;
    }

    /// <summary>The place of the first piece of a kind from a place on; -1 without one.</summary>
    public static int FirstOf(this List<NameToken> tokens, NameTokenKind kind, int from = 0)
    {
        for (var i = from; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == kind)
                return i;
        }

        return -1;
    }

    /// <summary>The place of the first piece of any other kind; -1 without one.</summary>
    public static int FirstOfAnotherKind(this List<NameToken> tokens, NameTokenKind kind)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != kind)
                return i;
        }

        return -1;
    }

    /// <summary>The place of the first piece a house's name may begin with that says whose it is: a region, a house or a level; -1 without one.</summary>
    public static int FirstAnchor(this List<NameToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is NameTokenKind.Region or NameTokenKind.Institution or NameTokenKind.Level)
                return i;
        }

        return -1;
    }

    /// <summary>The place of the last piece that is printed so, of a kind if one is asked for; -1 without one.</summary>
    public static int LastPrinted(this List<NameToken> tokens, string text, ReadOnlySpan<char> word, NameTokenKind? kind = null)
    {
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if ((kind is null || tokens[i].Kind == kind) && text.AsSpan(tokens[i].Start, tokens[i].Length).SequenceEqual(word))
                return i;
        }

        return -1;
    }

    /// <summary>Whether a piece of a kind is among them.</summary>
    public static bool Holds(this List<NameToken> tokens, NameTokenKind kind) => tokens.FirstOf(kind) >= 0;

    /// <summary>Whether all are of a kind.</summary>
    public static bool HoldsOnly(this List<NameToken> tokens, NameTokenKind kind) => tokens.FirstOfAnotherKind(kind) < 0;

    /// <summary>Whether one of them is printed with such an end.</summary>
    public static bool AnyEndsWith(this List<NameToken> tokens, string text, ReadOnlySpan<char> end)
    {
        foreach (var token in tokens)
        {
            if (text.AsSpan(token.Start, token.Length).EndsWith(end))
                return true;
        }

        return false;
    }
}
