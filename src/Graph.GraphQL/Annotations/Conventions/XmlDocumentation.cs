using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Graph.GraphQL.Annotations;

/// <summary>Descriptions from the XML documentation file beside an assembly; a missing or broken file has none.</summary>
internal static class XmlDocumentation
{
    private static readonly ConcurrentDictionary<Assembly, Dictionary<string, XElement>> Files = new();

    /// <summary>The summary of a type.</summary>
    public static string? Of(Type type) => Text(Find(type, "T:" + Id(type))?.Element("summary"));

    /// <summary>The summary of a property, method or enum value; for a record's positional property, that parameter's text.</summary>
    public static string? Of(MemberInfo member)
    {
        var type = member.DeclaringType!;
        var kind = member switch { MethodInfo => 'M', FieldInfo => 'F', _ => 'P' };
        var summary = Text(Find(type, $"{kind}:{Id(type)}.{member.Name}")?.Element("summary"));
        return summary ?? (member is PropertyInfo ? Parameter(Find(type, "T:" + Id(type)), member.Name) : null);
    }

    /// <summary>The text of a method's parameter.</summary>
    public static string? Of(ParameterInfo parameter)
    {
        var type = parameter.Member.DeclaringType!;
        return Parameter(Find(type, $"M:{Id(type)}.{parameter.Member.Name}"), parameter.Name!);
    }

    private static string? Parameter(XElement? member, string name) =>
        Text(member?.Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == name));

    // Overloads share one GraphQL name, so the parameter list is left off the key.
    private static XElement? Find(Type type, string id) => Files.GetOrAdd(type.Assembly, Load).GetValueOrDefault(id);

    private static string Id(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static Dictionary<string, XElement> Load(Assembly assembly)
    {
        var members = new Dictionary<string, XElement>(StringComparer.Ordinal);
        var file = Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml");
        if (!File.Exists(file))
            return members;
        try
        {
            foreach (var member in XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants("member"))
            {
                var id = (string?)member.Attribute("name") ?? "";
                var parameters = id.IndexOf('(', StringComparison.Ordinal);
                members.TryAdd(parameters < 0 ? id : id[..parameters], member);
            }
        }
        catch (XmlException)
        {
            // Descriptions are a help, never a condition of starting.
            members.Clear();
        }

        return members;
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
            return null;
        var text = new StringBuilder();
        Write(text, element);
        var paragraphs = text.ToString().Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(static paragraph => string.Join(' ', paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(static paragraph => paragraph.Length > 0);
        var result = string.Join("\n\n", paragraphs);
        return result.Length == 0 ? null : result;
    }

    private static void Write(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText plain)
                text.Append(plain.Value.Replace("\n\n", "\n", StringComparison.Ordinal));
            else if (node is XElement child)
                WriteElement(text, child);
        }
    }

    private static void WriteElement(StringBuilder text, XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "c" or "code":
                text.Append('`').Append(element.Value).Append('`');
                break;
            case "see" or "paramref" or "typeparamref" or "seealso":
                if (element.IsEmpty)
                    text.Append('`').Append(ShortName(element)).Append('`');
                else
                    Write(text, element);
                break;
            case "para":
                text.Append("\n\n");
                Write(text, element);
                text.Append("\n\n");
                break;
            default:
                Write(text, element);
                break;
        }
    }

    private static string ShortName(XElement reference)
    {
        if (((string?)reference.Attribute("langword") ?? (string?)reference.Attribute("name") ?? (string?)reference.Attribute("href")) is { } word)
            return word;
        var target = (string?)reference.Attribute("cref") ?? "";
        var parameters = target.IndexOf('(', StringComparison.Ordinal);
        return (parameters < 0 ? target : target[..parameters]).Split('.', ':')[^1].Split('`')[0];
    }
}
