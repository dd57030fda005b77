using Graph.Extraction.Gazetteer;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>
/// Persons shown by the list they stand in: 帕巴拉·格列朗杰、何厚铧、梁振英、苏辉出席会议; 由张博恒、邹敬园和杨家兴组成; 王楚钦/孙颖莎. In a list of
/// which a part is known to be persons, or which holds nothing but what is made like their names, each item is one.
/// </summary>
/// <remarks>Stands after the other recognisers of persons, whose findings it counts as known.</remarks>
public sealed class PersonByList(PersonWords words) : IMentionRecognizer
{
    /// <summary>罗默、|卢卡斯等经济学家: beside somebody known, the shortest name written as foreign ones are.</summary>
    private const int ShortestForeign = 3;

    /// <summary>So many items a list has at least that nothing but their shape shows to be persons.</summary>
    private const int ShortestSureList = 4;

    /// <summary>Of so many that do together what persons do, some may have unusual characters.</summary>
    private const int ShortestActingList = 3;

    /// <summary>What a list that does something together may stand behind: 把杨某某、李某某等英烈的事迹.</summary>
    private const string WordsBefore = "把将由如像以对为从";

    /// <summary>What persons do together, and what they are to each other: 荣宗敬、荣德生|兄弟.</summary>
    private static readonly WordList Deeds = new(
        ["出席", "参加", "陪同", "主持", "致辞", "缺席", "列席", "随同", "会见", "宣读", "发言", "作发言", "作大会发言", "当选", "参与调研", "分别主持", "分别出席", "分别参加", "分别陪同", "分别致辞", "分别发言", "分别作", "分别结合", "分别围绕", "分别汇报", "分别率", "先后发言", "委员", "代表", "院士", "教授", "常委", "副委员长", "副主席", "同志", "兄弟", "兄妹", "姐妹", "姐弟", "父子", "父女", "母子", "母女", "夫妇", "夫妻", "伉俪"]);

    /// <summary>What is filled anew for every list of a thread: its items, and what each is.</summary>
    [ThreadStatic]
    private static (List<TextSpan> Spans, List<(TextSpan Span, Item Kind)> Items)? t_scratch;

    private enum Item
    {
        /// <summary>No name of a person.</summary>
        None,

        /// <summary>A surname, and characters after it that given names rarely have.</summary>
        Possible,

        /// <summary>Made like a name: a surname and characters of given names.</summary>
        Shaped,

        /// <summary>A person by other signs.</summary>
        Known,
    }

    /// <inheritdoc/>
    public string Name => "person-by-list";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var mark = printed.AsSpan().IndexOfAny('、', '/');
        if (mark <= 0)
            return;
        var persons = new KnownPersons(found);
        var (spans, items) = t_scratch ??= ([], []);
        while (mark > 0)
        {
            spans.Clear();
            items.Clear();
            var end = mark;
            while (end < printed.Length && printed[end] is '、' or '/' && ItemAt(text, end + 1, persons) is { IsEmpty: false } next)
            {
                spans.Add(next);
                end = next.End;
            }

            var last = spans.Count > 0 && end < printed.Length && printed[end] is '和' or '与' or '及' ? ItemAt(text, end + 1, persons) : default;
            if (spans.Count > 0 && MayNamePersons(text, mark, spans, last, persons))
                AddPersons(text, mark, spans, last, persons, items, found);
            var from = Math.Max(end, mark + 1);
            var step = from < printed.Length ? printed.AsSpan(from).IndexOfAny('、', '/') : -1;
            mark = step < 0 ? -1 : from + step;
        }
    }

    /// <summary>
    /// Whether a list can be one of persons by the items behind its first mark: with one that is known, by what it does, or as a long one of nothing but
    /// what is made like names. Few lists are, and only in them it is looked for where the first item begins.
    /// </summary>
    private bool MayNamePersons(RecognitionText text, int mark, List<TextSpan> spans, TextSpan last, KnownPersons persons)
    {
        if (IsFollowedByDeed(text.Text, spans[^1].End) || !last.IsEmpty && IsFollowedByDeed(text.Text, last.End))
            return true;
        if (!persons.EndingAt(mark).IsEmpty || persons.Contains(last) || persons.ContainsAny(spans))
            return true;
        if (spans.Count + (last.IsEmpty ? 1 : 2) < ShortestShaped(text.Text, mark))
            return false;
        foreach (var span in spans)
        {
            if (KindOf(text, span, persons) != Item.Shaped)
                return false;
        }

        return true;
    }

    private void AddPersons(RecognitionText text, int mark, List<TextSpan> spans, TextSpan last, KnownPersons persons, List<(TextSpan Span, Item Kind)> items, List<MentionCandidate> found)
    {
        if (LastNameBefore(text, mark, persons) is { IsEmpty: false } first)
            spans.Insert(0, first);
        if (spans.Count >= 2 && !last.IsEmpty)
            spans.Add(last);
        foreach (var span in spans)
        {
            var kind = KindOf(text, span, persons);
            // Where nobody is known every item must be made like a name.
            if (kind == Item.None && persons.IsEmpty)
                return;
            items.Add((span, kind));
        }

        AddItems(text, items, ShortestShaped(text.Text, mark), Acts(text.Text, items), found);
    }

    /// <summary>How many items a list has at least that nothing but their shape shows to be persons.</summary>
    private static int ShortestShaped(string text, int mark) => text[mark] == '/' ? 2 : ShortestSureList;

    /// <summary>Whether a list that stands free does what persons do: 王勇、王东峰等参加会见, 张柏青、李述永等10位委员, 莫言、余华等作家.</summary>
    private bool Acts(string text, List<(TextSpan Span, Item Kind)> items) =>
        items.Count >= 2 && (items[0].Span.Start == 0 || !CharacterClass.IsCommonHan(text[items[0].Span.Start - 1]) || WordsBefore.Contains(text[items[0].Span.Start - 1])) && IsFollowedByDeed(text, items[^1].Span.End);

    private bool IsFollowedByDeed(string text, int end)
    {
        if (end >= text.Length || text[end] != '等')
            return Deeds.LongestAt(text, end) > 0;
        var next = end + 1;
        while (next < text.Length && char.IsAsciiDigit(text[next]))
            next++;
        return next > end + 1 ? next < text.Length && text[next] is '位' or '名' : Deeds.LongestAt(text, next) > 0 || words.Posts.LongestAt(text, next) > 0;
    }

    private void AddItems(RecognitionText text, List<(TextSpan Span, Item Kind)> items, int shortestShaped, bool acts, List<MentionCandidate> found)
    {
        var (known, shaped) = (0, 0);
        foreach (var (_, kind) in items)
        {
            known += kind == Item.Known ? 1 : 0;
            shaped += kind == Item.Shaped ? 1 : 0;
        }

        var isSure = known >= 1 && (known + shaped) * 2 >= items.Count
            || shaped == items.Count && items.Count >= shortestShaped && items.Count(item => item.Span.Length >= 3) * 2 >= items.Count;
        if (!isSure && !(acts && (known + shaped == items.Count || items.Count >= ShortestActingList && (known + shaped) * 3 >= items.Count * 2)))
            return;

        // What is only possibly a name counts in a long list that is nearly all persons.
        var takesPossible = known + shaped >= (acts ? 2 : ShortestSureList);
        foreach (var (span, kind) in items)
        {
            if (kind == Item.Shaped || kind == Item.Possible && (takesPossible || acts && known > 0 && span.Length >= ShortestForeign && PersonShape.TransliterationLengthAt(words, text.Text, span.Start) == span.Length))
                found.Add(new MentionCandidate(span, EntityKind.Person, Name) { Name = span.Of(text.Text), Confidence = 53 });
        }
    }

    /// <summary>The item that begins at <paramref name="start"/> and ends at a mark, or as the last of its list before what can follow a name.</summary>
    private TextSpan ItemAt(RecognitionText text, int start, KnownPersons persons)
    {
        var printed = text.Text;
        if (persons.BeginningAt(start) is { IsEmpty: false } known)
            return known;
        var end = start;
        while (end < printed.Length && CharacterClass.IsCommonHan(printed[end]) && end - start < 5)
            end++;
        // 曹裕江等10位委员: the last of the list.
        if (end - start > 2 && printed[end - 1] == '等')
            end--;
        if (end - start is >= 2 and <= 4 && (end == printed.Length || printed[end] is not '·'))
            return new TextSpan(start, end);
        // 卓嘎、央宗|姐妹: of such names one part is all that is told.
        if (words.NameParts.LongestAt(printed, start) is > 0 and var part && IsFollowedByDeed(printed, start + part))
            return new TextSpan(start, start + part);
        var shape = PersonShape.LengthAt(words, text, start);
        return shape > 0 && (PersonShape.CanEnd(words, printed, start + shape) || text.IsWordBoundary(start + shape)) ? new TextSpan(start, start + shape) : default;
    }

    /// <summary>The name that ends before the first mark of a list, whatever stands before it: 全国政协副主席|胡春华.</summary>
    private TextSpan LastNameBefore(RecognitionText text, int end, KnownPersons persons)
    {
        var printed = text.Text;
        if (persons.EndingAt(end) is { IsEmpty: false } known)
            return known;
        for (var length = 4; length >= 2; length--)
        {
            var start = end - length;
            if (start >= 0 && KindOf(text, new TextSpan(start, end), persons) == Item.Shaped && (start == 0 || !CharacterClass.IsCommonHan(printed[start - 1]) || WordsBefore.Contains(printed[start - 1]) || text.IsWordBoundary(start)))
                return new TextSpan(start, end);
        }

        return default;
    }

    private Item KindOf(RecognitionText text, TextSpan span, KnownPersons persons)
    {
        if (persons.Contains(span))
            return Item.Known;
        var printed = text.Text;
        if (span.Length is < 2 or > 4)
            return Item.None;
        if (PersonShape.PartsLengthAt(words, printed, span.Start) == span.Length || words.NameParts.LongestAt(printed, span.Start) == span.Length && text.TagOf(span) is null or "nr" or "nrt")
            return Item.Shaped;
        var isJapanese = span.Length == 4 && words.JapaneseSurnames.LongestAt(printed, span.Start) == 2;
        var surname = words.Surnames.LongestAt(printed.AsSpan(0, span.Start + Math.Min(2, span.Length - 1)), span.Start);
        if ((!isJapanese && (surname == 0 || span.Length - surname > 2)) || PersonShape.IsWord(words, text, span.Start, span.Length) || words.Posts.LongestAt(printed, span.Start) > 0)
            return Item.None;
        if (isJapanese)
            return Item.Shaped;
        for (var at = span.Start + surname; at < span.End; at++)
        {
            if (!words.IsGiven(printed[at]) && !PersonShape.AllGiven(words, printed.AsSpan(span.Start + surname, span.Length - surname)))
                return span.Length - surname == 2 && text.IsWordBoundary(span.Start + surname + 1) && text.IsWordBoundary(span.Start + surname) ? Item.None : Item.Possible;
        }

        return words.DoubtfulSurnames.Contains(printed.AsSpan(span.Start, surname)) && span.Length == 2 ? Item.Possible : Item.Shaped;
    }
}
