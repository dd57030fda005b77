using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>The authors and the speaker of the article, wherever it names them.</summary>
public sealed class PersonByByline : IMentionRecognizer
{
    /// <inheritdoc/>
    public string Name => "person-by-byline";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var people = text.Article.Speaker is { } speaker ? text.Article.Authors.Append(speaker) : text.Article.Authors;
        foreach (var person in people)
        {
            if (person.Name.Length < 2)
                continue;
            for (var at = 0; at < text.Text.Length; at++)
            {
                var end = EndOf(person.Name, text.Text, at);
                if (end < 0 || IsHouse(text, new TextSpan(at, end)))
                    continue;
                found.Add(new MentionCandidate(new TextSpan(at, end), EntityKind.Person, Name)
                {
                    Name = person.Name,
                    Context = person.Affiliation,
                    Confidence = 90,
                });
                at = end - 1;
            }
        }
    }

    /// <summary>党中央 国务院: houses sign what they send, and are no persons.</summary>
    private static bool IsHouse(RecognitionText text, TextSpan name) =>
        text.MatchesOver(name).Any(static (in match) => match is { Kind: EntityKind.Institution, IsWeak: false });

    /// <summary>Where the name ends that is printed at <paramref name="start"/>, blanks inside it allowed (张 武); -1 when it is not.</summary>
    private static int EndOf(string name, string text, int start)
    {
        var at = start;
        foreach (var character in name)
        {
            while (at > start && at < text.Length && text[at] is ' ' or '\u3000')
                at++;
            if (at >= text.Length || text[at] != character)
                return -1;
            at++;
        }

        return at;
    }
}
