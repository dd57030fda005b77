using Graph.Extraction.Mentions.Triggers;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>
/// Persons shown by what stands beside them: a post or an occupation before (局长李红, 中国工程院院士王震), a verb of saying or 同志 after,
/// （记者 王子谦）, a dotted or transliterated name (艾尔肯·吐尼亚孜, 鼻祖熊彼特). A name shown once is found everywhere in the text.
/// A surname with a title alone (邓女士, 张老师) is no name.
/// </summary>
public sealed class PersonByContext(PersonWords words) : IMentionRecognizer
{
    /// <summary>
    /// The last characters of the words behind which <see cref="LengthAt"/> looks for a name, beside marks and posts: 任命, 免去, 叫, 由, 90后. Behind others, no name is
    /// looked for unless a title stands after it.
    /// </summary>
    private const string WordsBefore = "命去叫由后";

    private readonly PersonPlaces _places = new(words, WordsBefore, NameBeforeDeed.Titles);
    private readonly NameBehindPost _behindPost = new(words);
    private readonly NameBeforeDeed _beforeDeed = new(words);
    private readonly ForeignName _foreign = new(words);

    /// <inheritdoc/>
    public string Name => "person-by-context";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => _places.Triggers;

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        // Most texts show nobody.
        List<string>? shown = null;
        var hasDots = PersonShape.HasDots(words, printed);
        var next = 0;
        foreach (var at in _places.In(text, hasDots))
        {
            if (at < next)
                continue;
            var dotted = hasDots && (words.IsTransliteration(printed[at]) || words.IsOnlyInDottedNames(printed[at])) ? _foreign.DottedLengthAt(text, at) : 0;
            if (dotted > 0)
            {
                var isNobody = ForeignName.IsShipOrBook(printed, at, at + dotted);
                if (!isNobody)
                    Add(text, at, dotted, 60, found);
                next = at + dotted + (isNobody ? 1 : 0);
                continue;
            }

            var length = _places.IsBehindSign(printed, at) || NameBeforeDeed.MayHaveTitle(printed, at) ? LengthAt(text, at) : 0;
            if (length == 0 || IsPhotographer(printed, at + length))
                continue;
            length += _foreign.OrdinalLengthAt(printed, at + length);
            (shown ??= []).Add(Add(text, at, length, 55, found));
            next = AddListed(text, at + length, shown, found);
        }

        if (shown is null)
            return;
        shown.Sort(StringComparer.Ordinal);
        for (var i = 0; i < shown.Count; i++)
        {
            if (i == 0 || shown[i] != shown[i - 1])
                AddEverywhere(text, shown[i], found);
        }
    }

    /// <summary>The length of the name at a place that something beside it shows; 0 without one.</summary>
    private int LengthAt(RecognitionText text, int at)
    {
        var printed = text.Text;
        if (!CharacterClass.IsCommonHan(printed[at]))
            return 0;
        var isFree = at == 0 || !CharacterClass.IsCommonHan(printed[at - 1]);
        if (isFree && _foreign.SpeakerLengthAt(text, at) is > 0 and var speaker)
            return speaker;
        var post = _behindPost.PostBefore(text, at);
        if (!post.IsEmpty && words.Posts.LongestAt(printed, at) == 0)
            return _behindPost.LengthAt(text, at, post);
        if (_behindPost.LengthBehindHome(text, at) is > 0 and var atHome)
            return atHome;
        if (NameInTurn.LengthAt(words, text, at) is > 0 and var turn)
            return turn;
        if (NameBehindAge.StandsAt(printed, at))
            return NameBehindAge.LengthAt(words, text, at);
        if (NameInAppointment.LengthAt(words, text, at) is > 0 and var appointed)
            return appointed;
        // 这位姑娘叫熊竹青
        if (at > 0 && printed[at - 1] == '叫' && words.Surnames.LongestAt(printed, at) > 0 && PersonShape.LengthAt(words, text, at) is >= 3 and var called && PersonShape.EndsClearly(words, printed, at + called))
            return called;
        // 才仁扎巴是管护员: what is made of two parts of such names stands for nothing else.
        if (isFree && words.NameParts.LongestAt(printed, at) > 0 && PersonShape.PartsLengthAt(words, printed, at) is >= 4 and var parts && PersonShape.CanEnd(words, printed, at + parts) && !PersonShape.IsWord(words, text, at, parts))
            return parts;
        if (isFree && NameInAppointment.FurtherLengthAt(words, text, at) is > 0 and var further)
            return further;
        return NameWithOffice.LengthAt(words, text, at, isFree) is > 0 and var holder ? holder : _beforeDeed.LengthAt(text, at, isFree);
    }

    /// <summary>The names of the list that goes on at <paramref name="end"/>: 市领导张三、李四、王五参加.</summary>
    /// <returns>Where the list ends.</returns>
    private int AddListed(RecognitionText text, int end, List<string> shown, List<MentionCandidate> found)
    {
        var printed = text.Text;
        while (end + 2 < printed.Length && printed[end] == '、')
        {
            var at = end + 1;
            var parts = PersonShape.PartsLengthAt(words, printed, at);
            var length = words.Posts.LongestAt(printed, at) > 0 ? 0 : Math.Max(PersonShape.LengthAt(words, text, at), parts);
            if (length == 0 || !(parts == length && length > PersonShape.LongestName - 1) && (!PersonShape.CanEnd(words, printed, at + length) || !text.IsWordBoundary(at + length)))
                break;
            shown.Add(Add(text, at, length, 50, found));
            end = at + length;
        }

        return end;
    }

    /// <summary>王鼎 摄: captions are furniture, and whoever took the picture is not named by the article.</summary>
    private static bool IsPhotographer(string text, int end)
    {
        while (end < text.Length && text[end] == ' ')
            end++;
        return end < text.Length && text[end] == '摄';
    }

    /// <summary>Adds the name at a place, which it gives.</summary>
    private string Add(RecognitionText text, int start, int length, int confidence, List<MentionCandidate> found)
    {
        var name = text.Text.Substring(start, length);
        Add(name, start, confidence, found);
        return name;
    }

    private void Add(string name, int start, int confidence, List<MentionCandidate> found) =>
        found.Add(new MentionCandidate(new TextSpan(start, start + name.Length), EntityKind.Person, Name)
        {
            Name = name,
            Confidence = confidence,
        });

    private void AddEverywhere(RecognitionText text, string name, List<MentionCandidate> found)
    {
        for (var at = text.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (!IsFound(at, found))
                Add(name, at, 45, found);
        }
    }

    /// <summary>Whether this recogniser has found a name at a place.</summary>
    private bool IsFound(int at, List<MentionCandidate> found)
    {
        foreach (var candidate in found)
        {
            if (candidate.Span.Start == at && string.Equals(candidate.Recognizer, Name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
