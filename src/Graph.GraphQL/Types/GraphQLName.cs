using System.Diagnostics.CodeAnalysis;

namespace Graph.GraphQL.Types;

/// <summary>The grammar of names: a letter or underscore, then letters, digits and underscores (specification, section 2.1.9).</summary>
public static class GraphQLName
{
    /// <summary>True when the text is a name. A leading <c>__</c> is accepted: only introspection may use it, which the schema checks.</summary>
    public static bool IsValid([NotNullWhen(true)] string? name)
    {
        if (string.IsNullOrEmpty(name) || char.IsAsciiDigit(name[0]))
            return false;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
                return false;
        }

        return true;
    }

    /// <summary>Returns the name unchanged.</summary>
    /// <exception cref="ArgumentException">The text is not a name.</exception>
    public static string Assert(string name) => IsValid(name)
        ? name
        : throw new ArgumentException($"\"{name}\" is not a GraphQL name: use letters, digits and underscores, and do not begin with a digit.", nameof(name));
}
