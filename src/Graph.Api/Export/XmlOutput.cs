using System.Globalization;
using System.Text;
using System.Xml;

namespace Graph.Api.Export;

/// <summary>What the XML formats share.</summary>
internal static class XmlOutput
{
    /// <summary>A writer of UTF-8 without a byte order mark; lines end alike on every system.</summary>
    public static XmlWriter Create(Stream output) => XmlWriter.Create(output, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    });

    /// <summary>A text without the characters XML has no way to write.</summary>
    public static string Clean(string text)
    {
        foreach (var c in text)
        {
            // Halves of surrogate pairs are no characters of XML by themselves, but pairs are.
            if (!XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c))
                return string.Concat(text.Where(one => XmlConvert.IsXmlChar(one) || char.IsSurrogate(one)));
        }

        return text;
    }

    /// <summary>An element with attributes and no content.</summary>
    public static void Empty(this XmlWriter xml, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.Open(element, attributes);
        xml.WriteEndElement();
    }

    /// <summary>The start of an element.</summary>
    public static void Open(this XmlWriter xml, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(element);
        foreach (var (name, value) in attributes)
            xml.WriteAttributeString(name, Clean(value));
    }

    /// <summary>A whole number.</summary>
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A score, so that it reads back as the same number.</summary>
    public static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
