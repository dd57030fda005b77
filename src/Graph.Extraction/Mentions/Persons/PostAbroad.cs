using Graph.Extraction.Gazetteer;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>Tells the posts of other countries, whose holders bear names of foreign characters: 首相, 德国|国防部长, 欧盟|高级代表.</summary>
internal static class PostAbroad
{
    /// <summary>The name of a ministry and its country together are no longer.</summary>
    private const int HouseLength = 16;

    private static readonly WordList ForeignPosts = new(
    [
        "总统", "副总统", "首相", "副首相", "总理", "外长", "防长", "财长", "国王", "女王", "王储", "王后", "亲王", "埃米尔", "文莱苏丹", "阿曼苏丹", "总督", "元首", "最高元首", "国务卿", "教皇", "鼻祖", "经济学家", "社会学家", "哲学家", "科学家", "思想家", "历史学家",
        "文学家", "管理学家", "政治学家", "法学家", "教育家", "未来学家", "学者", "作家", "艺术家",
    ]);

    /// <summary>Posts that every state and house of states has, named after a single character of the country too: 俄|外长, which a dictionary cuts behind 外.</summary>
    private static readonly WordList MinistersInShort = new(["外长", "防长", "财长", "议长"]);

    /// <summary>Whether hardly anybody at home holds the post.</summary>
    public static bool IsForeign(ReadOnlySpan<char> post) => ForeignPosts.Contains(post);

    /// <summary>Whether a post of two characters is a minister's in short.</summary>
    public static bool IsMinisterInShort(ReadOnlySpan<char> post) => MinistersInShort.Contains(post);

    /// <summary>Whether a country or a house of several countries stands shortly before a post, in the same clause: 德国国防部长皮斯托留斯.</summary>
    public static bool IsOf(RecognitionText text, int post)
    {
        for (var at = post; at >= 0 && post - at <= HouseLength; at--)
        {
            if (at < post && !CharacterClass.IsCommonHan(text.Text[at]))
                return false;
            if (text.MatchesAt(at, post).Any(static (in match) => IsCountry(match) || match.Kind == EntityKind.Institution && match.Entry.Has("international")))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text names another country.</summary>
    public static bool IsNamedIn(RecognitionText text) => text.Matches.Any(static (in match) => !match.IsWeak && IsCountry(match));

    private static bool IsCountry(in Lexicon.LexiconMatch match) => match.Kind == EntityKind.Region && match.Entry.Has("country");
}
