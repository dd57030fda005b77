using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>Reads names behind posts and institutions: 上海市市长 龚 正, 敦煌研究院 张三 兰州大学 李四, 某局局长王五.</summary>
internal static class PostAndNames
{
    /// <summary>上海市市长 龚 正; 湖南大学马克思主义学院 张三 李四; 敦煌研究院 张三 兰州大学 李四; 省人大代表、某局局长 王五 (a speaker).</summary>
    public static Byline? Read(string line)
    {
        if (line.Length > 60 || !line.AsSpan().ContainsAny(' ', '\t', '\u3000') || line.AsSpan().ContainsAny(BylineReader.TextMarks) || !PersonNames.MayEndWithName(line))
            return null;
        var words = line.Split([' ', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        var authors = new List<Author>();
        for (var from = 0; from < words.Length;)
        {
            if (NextGroup(words, from) is not { } group)
                return null;
            var institution = group.IsPost ? Posts.Institution(group.Before) : group.Before;
            if (institution is not null && !Institutions.EndsAsOne(institution))
                institution = null;
            authors.AddRange(group.Names.Select(name => new Author(name, institution)));
            if (from == 0 && group.End == words.Length && group.Names is [var single] && SpeakerLine.Delegate.IsMatch(group.Before))
                return new Byline([], new Author(single, Posts.Institution(SpeakerLine.Delegate.Replace(group.Before, ""))));
            from = group.End;
        }

        return authors.Count > 0 ? new Byline(authors) : null;
    }

    /// <summary>The words from <paramref name="from"/> on that are one post or institution and the names after it.</summary>
    private static (string Before, bool IsPost, IReadOnlyList<string> Names, int End)? NextGroup(string[] words, int from)
    {
        for (var at = from + 1; at < words.Length; at++)
        {
            var before = string.Concat(words[from..at]);
            var isPost = Posts.EndsWithPost(before);
            if (!isPost && !Institutions.EndsAsOne(before))
                continue;
            // As many names as there are up to the end, else up to the next institution.
            for (var end = words.Length; end > at; end--)
            {
                if (end < words.Length && !Institutions.EndsAsOne(words[end]) && !Posts.EndsWithPost(words[end]))
                    continue;
                var tail = string.Join(' ', words[at..end]);
                var (names, rest) = PersonNames.ReadList(tail, isLabelled: isPost);
                if (names.Count > 0 && rest >= tail.Length)
                    return (before, isPost, names, end);
            }
        }

        return null;
    }

    /// <summary>某局局长王五: a post and a name without a blank between.</summary>
    internal static (string Post, string Name)? SplitGlued(string text)
    {
        for (var length = 4; length >= 2; length--)
        {
            if (text.Length > length + 2 && PersonNames.IsName(text.AsSpan(text.Length - length)) && Posts.EndsWithPost(text[..^length]))
                return (text[..^length], text[^length..]);
        }

        return null;
    }
}
