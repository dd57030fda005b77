using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Graph.Extraction.Text;

namespace Graph.Extraction.Pages;

/// <summary>A line of text as an HTML page shows it.</summary>
/// <param name="Text">Its characters, white space collapsed, with the way back to the decoded file.</param>
/// <param name="Container">The block element it stands in.</param>
/// <param name="HeadingLevel">1 to 6 inside <c>h1</c> to <c>h6</c>, else 0.</param>
/// <param name="IsListItem">Whether it stands in a list.</param>
/// <param name="LinkLength">Number of its characters inside links.</param>
internal sealed record HtmlBlock(MappedText Text, IElement Container, int HeadingLevel, bool IsListItem, int LinkLength);

/// <summary>Cuts the body of an HTML document into the lines it shows, leaving out what is no text: scripts, styles, forms, menus.</summary>
internal static class HtmlBlocks
{
    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "script", "style", "noscript", "template", "nav", "footer", "form", "select", "button", "iframe", "object", "svg", "textarea", "head", "video", "audio", "figcaption");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "ins", "label", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "o:p", "img");

    /// <summary>All lines of the document's body, in order.</summary>
    public static IReadOnlyList<HtmlBlock> Of(IHtmlDocument document, string source)
    {
        var walk = new Walk(source);
        if (document.Body is { } body)
            walk.Visit(body, body, 0, false, false);
        return walk.Finish();
    }

    private sealed class Walk(string source)
    {
        private readonly List<HtmlBlock> _blocks = [];
        private MappedText.Builder _line = new();
        private IElement? _container;
        private int _heading, _links, _cursor;
        private bool _isItem, _inRow;

        public IReadOnlyList<HtmlBlock> Finish()
        {
            Break();
            return _blocks;
        }

        public void Visit(INode node, IElement container, int heading, bool isItem, bool inLink)
        {
            foreach (var child in node.ChildNodes)
            {
                switch (child)
                {
                    case IText text:
                        Add(text.Data, container, heading, isItem, inLink);
                        break;
                    case IElement element when !IsDropped(element):
                        if (element.SourceReference?.Position.Index is { } index && index > _cursor)
                            _cursor = index;
                        VisitElement(element, container, heading, isItem, inLink);
                        break;
                }
            }
        }

        private void VisitElement(IElement element, IElement container, int heading, bool isItem, bool inLink)
        {
            var name = element.LocalName;
            if (name == "br")
            {
                // The lines of one heading are one title.
                if (_inRow || heading > 0 && _line.Length > 0)
                    AddBlank();
                else
                    Break();
                return;
            }

            if (Inline.Contains(name))
            {
                Visit(element, container, heading, isItem, inLink || name == "a");
                return;
            }

            if (_inRow)
            {
                AddBlank();
                Visit(element, container, heading, isItem, inLink);
                AddBlank();
                return;
            }

            Break();
            if (name == "tr" && TableRow.HoldsData(element))
            {
                _inRow = true;
                Visit(element, element, 0, isItem: true, inLink);
                _inRow = false;
                Break();
                return;
            }

            var level = name is ['h', >= '1' and <= '6'] ? name[1] - '0' : heading;
            Visit(element, element, level, isItem || name == "li", inLink);
            Break();
        }

        private static bool IsDropped(IElement element) =>
            Dropped.Contains(element.LocalName)
            || element.HasAttribute("hidden")
            || element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

        /// <summary>Finds the characters in the source one by one: entities and tags may stand between them.</summary>
        private void Add(string data, IElement container, int heading, bool isItem, bool inLink)
        {
            foreach (var c in data)
            {
                if (char.IsWhiteSpace(c) || CharacterClass.IsBlank(c) && c is not ('\u200B' or '\uFEFF'))
                {
                    AddBlank();
                    continue;
                }

                // &shy;, &#8203;: entities were not met when the source's characters were unified.
                var place = Locate(c);
                if (UnifiedForms.Of(c) is var usual && usual == '\0')
                    continue;
                _container ??= container;
                _heading = heading;
                _isItem = isItem;
                _links += inLink ? 1 : 0;
                if (place >= 0)
                    _line.Append(source, place, 1);
                else
                    _line.AppendUnmapped(usual);
            }
        }

        private void AddBlank()
        {
            if (_line.Length > 0 && _line.Last != ' ')
                _line.AppendUnmapped(' ');
        }

        private int Locate(char wanted)
        {
            var i = _cursor;
            while (i < source.Length)
            {
                var c = source[i];
                if (c == '<' && source.AsSpan(i).StartsWith("<!--", StringComparison.Ordinal))
                {
                    var end = source.IndexOf("-->", i, StringComparison.Ordinal);
                    i = end < 0 ? source.Length : end + 3;
                }
                else if (c == '<' && i + 1 < source.Length && (char.IsAsciiLetter(source[i + 1]) || source[i + 1] is '/' or '!'))
                {
                    var end = source.IndexOf('>', i);
                    i = end < 0 ? source.Length : end + 1;
                }
                else if (c == wanted)
                {
                    _cursor = i + 1;
                    return i;
                }
                else if (c == '&')
                {
                    // An entity: the character has no place of its own in the source.
                    var end = source.IndexOf(';', i);
                    var blankEntity = end > 0 && source.AsSpan(i, end - i + 1) is "&nbsp;" or "&#160;" or "&ensp;" or "&emsp;" or "&#12288;";
                    if (!blankEntity)
                    {
                        _cursor = end > 0 && end - i < 12 ? end + 1 : i + 1;
                        return -1;
                    }

                    i = end + 1;
                }
                else if (char.IsWhiteSpace(c))
                {
                    i++;
                }
                else
                {
                    return -1;
                }
            }

            return -1;
        }

        private void Break()
        {
            var text = _line.Build().Trim();
            if (text.Text.Length > 0 && _container is not null)
                _blocks.Add(new HtmlBlock(text, _container, _heading, _isItem, _links));
            _line = new MappedText.Builder();
            _container = null;
            (_heading, _links, _isItem) = (0, 0, false);
        }
    }
}
