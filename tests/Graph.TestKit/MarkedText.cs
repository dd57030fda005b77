using System.Text;
using Graph.Model;

namespace Graph.TestKit;

/// <summary>A text with its mentions marked: <c>[株洲=region:430200]与[贵州=region:520000]</c>.</summary>
public sealed record MarkedText(string Text, IReadOnlyList<Mention> Mentions)
{
    public static MarkedText Parse(string marked, TextField field)
    {
        var text = new StringBuilder();
        var mentions = new List<Mention>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '[')
            {
                text.Append(marked[i]);
                continue;
            }

            var end = marked.IndexOf(']', i);
            var (surface, id) = marked[(i + 1)..end].Split('=') is [var s, var e] ? (s, e) : throw new FormatException(marked);
            mentions.Add(new Mention(field, new TextSpan(text.Length, text.Length + surface.Length), surface, new EntityId(id), "marked"));
            text.Append(surface);
            i = end;
        }

        return new MarkedText(text.ToString(), mentions);
    }
}
