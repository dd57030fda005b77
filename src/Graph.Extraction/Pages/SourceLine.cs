using Graph.Model;

namespace Graph.Extraction.Pages;

/// <summary>One line of a source page that is not blank.</summary>
/// <param name="Span">Where it stands in the page's text, without blanks at both ends and without Markdown's marks.</param>
/// <param name="BlankLinesBefore">Number of blank lines between it and the line before.</param>
/// <param name="Indent">Blanks before its first character, a full-width one counting two.</param>
/// <param name="HeadingLevel">1 to 6 for a heading of Markdown or HTML, else 0.</param>
/// <param name="IsListItem">Whether a list mark of Markdown or HTML stood before it.</param>
/// <param name="FollowsRule">Whether a rule of Markdown or HTML stands between it and the line before.</param>
public readonly record struct SourceLine(TextSpan Span, int BlankLinesBefore, int Indent, int HeadingLevel = 0, bool IsListItem = false, bool FollowsRule = false);
