using System.Text;

namespace Graph.GraphQL.Types;

/// <summary>Turns a C# name into the form GraphQL gives enum values: <c>AssociationStrength</c> becomes <c>ASSOCIATION_STRENGTH</c>.</summary>
internal static class UpperSnake
{
    public static string From(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            // A word begins at an upper-case letter after a lower-case one or digit, or before a lower-case one ("XMLDocs": XML_DOCS).
            var startsWord = i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
                text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }
}
