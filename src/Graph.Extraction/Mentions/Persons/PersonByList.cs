using Graph.Extraction.Gazetteer;
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

    private const int ShortestSureList = 4;

    /// <summary>Of so many that do together what persons do, some may have unusual characters.</summary>
    private const int ShortestActingList = 3;

    private static readonly WordList Deeds = new(
        ["出席", "参加", "陪同", "主持", "致辞", "缺席", "列席", "随同", "会见", "宣读", "发言", "作发言", "作大会发言", "当选", "参与调研", "分别主持", "分别出席", "分别参加", "分别陪同", "分别致辞", "分别发言", "分别作", "分别结合", "分别围绕", "分别汇报", "分别率", "先后发言", "同志"]);

    /// <summary>What is filled anew for every list of a thread.</summary>
    [ThreadStatic]
    private static List<(TextSpan Span, Item Kind)>? t_items;

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
        var items = t_items ??= [];
        while (mark > 0 && mark < printed.Length)
        {
            items.Clear();
            // Where nobody is known every item must be made like a name: after one that is not only the list's end is looked for.
            var mayBePersons = true;
            if (LastNameBefore(text, mark, persons) is { IsEmpty: false } first)
                Add(first);
            var end = mark;
            while (end < printed.Length && printed[end] is '、' or '/' && ItemAt(text, end + 1, persons) is { IsEmpty: false } next)
            {
                Add(next);
                end = next.End;
            }

            if (items.Count >= 2 && end < printed.Length && printed[end] is '和' or '与' or '及' && ItemAt(text, end + 1, persons) is { IsEmpty: false } last)
            {
                Add(last);
                end = last.End;
            }

            if (mayBePersons)
                AddItems(text, items, printed[mark] == '/', Acts(text, items, end), found);
            var from = Math.Max(end, mark + 1);
            var step = from < printed.Length ? printed.AsSpan(from).IndexOfAny('、', '/') : -1;
            mark = step < 0 ? -1 : from + step;

            void Add(TextSpan span)
            {
                var kind = mayBePersons ? KindOf(text, span, persons) : Item.None;
                items.Add((span, kind));
                mayBePersons &= kind is Item.Shaped or Item.Possible || !persons.IsEmpty;
            }
        }
    }

    /// <summary>Whether a list that stands free does what persons do: 王勇、王东峰等参加会见, 张柏青、李述永等10位委员, 莫言、余华等作家.</summary>
    private bool Acts(RecognitionText text, List<(TextSpan Span, Item Kind)> items, int end)
    {
        var printed = text.Text;
        if (items.Count < 2 || items[0].Span.Start is var start && start > 0 && PersonShape.IsHan(printed[start - 1]) || end >= printed.Length)
            return false;
        if (printed[end] != '等')
            return Deeds.LongestAt(printed, end) > 0;
        var next = end + 1;
        while (next < printed.Length && char.IsAsciiDigit(printed[next]))
            next++;
        return next > end + 1 ? next < printed.Length && printed[next] is '位' or '名' : Deeds.LongestAt(printed, next) > 0 || words.Posts.LongestAt(printed, next) > 0;
    }

    private void AddItems(RecognitionText text, List<(TextSpan Span, Item Kind)> items, bool isPair, bool acts, List<MentionCandidate> found)
    {
        var (known, shaped) = (0, 0);
        foreach (var (_, kind) in items)
        {
            known += kind == Item.Known ? 1 : 0;
            shaped += kind == Item.Shaped ? 1 : 0;
        }

        var isSure = known >= 1 && (known + shaped) * 2 >= items.Count
            || shaped == items.Count && items.Count >= (isPair ? 2 : ShortestSureList) && items.Count(item => item.Span.Length >= 3) * 2 >= items.Count;
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
        while (end < printed.Length && PersonShape.IsHan(printed[end]) && end - start < 5)
            end++;
        // 曹裕江等10位委员: the last of the list.
        if (end - start > 2 && printed[end - 1] == '等')
            end--;
        if (end - start is >= 2 and <= 4 && (end == printed.Length || printed[end] is not '·'))
            return new TextSpan(start, end);
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
            if (start >= 0 && KindOf(text, new TextSpan(start, end), persons) == Item.Shaped && (start == 0 || !PersonShape.IsHan(printed[start - 1]) || text.IsWordBoundary(start)))
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
        if (PersonShape.PartsLengthAt(words, printed, span.Start) == span.Length)
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
