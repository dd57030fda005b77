using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>Names written with the characters of foreign names: 艾尔肯·吐尼亚孜, 熊彼特.</summary>
internal sealed class ForeignName(PersonWords words)
{
    /// <summary>Fewer characters name somebody only between a post and a mark.</summary>
    private const int ShortestAlone = 3;

    /// <summary>When something was done and what heads of state do, right behind who did it.</summary>
    private static readonly WordList WhatFollows = new(
        ["当天", "今天", "昨天", "今日", "当日", "同日", "日前", "近日", "此前", "随后", "上午", "下午", "当地时间", "对我国", "对中国", "致电", "致贺", "致函", "会见", "会谈", "举行", "出席", "率", "访华", "访问", "抵达", "专程", "签署", "发表", "发布", "就此", "等"]);

    /// <summary>The length of a dotted name at a place that is neither in a post nor a region's; 0 without one.</summary>
    public int DottedLengthAt(RecognitionText text, int at) =>
        PersonShape.DottedLengthAt(words, text, at) is > 0 and var length && !IsInsidePost(text.Text, at) && !IsPlace(text, at) && !EndsInsideHouse(text, at, at + length) && NamedAfter.LongestAt(text.Text, at + length) == 0 ? length : 0;

    /// <summary>The longest second part of a name with characters that foreign names have seldom: 阿帕·|素甲南.</summary>
    private const int LongestSecondPart = 6;

    /// <summary>What is named after somebody and is a place: 圣安东尼奥-拉克兰|联合基地.</summary>
    private static readonly WordList NamedAfter = new(["联合基地", "空军基地", "海军基地", "军事基地", "基地", "国际机场", "机场", "大学", "医院", "体育场", "大桥", "海峡", "运河"]);

    /// <summary>The length of a transliterated name without a dot (熊彼特), or whose part behind it is written with other characters (阿帕·素甲南); 0 without one.</summary>
    public int LengthBehindPost(RecognitionText text, int at) => WithSecondPart(text, at, LengthOfFirstPart(text, at));

    /// <summary>The length with the part behind a dot, to the first word that tells it is over; 0 where nothing tells its end.</summary>
    public int WithSecondPart(RecognitionText text, int at, int length)
    {
        var dot = at + length;
        if (length == 0 || dot + 2 >= text.Text.Length || !PersonShape.IsDot(text.Text[dot]))
            return length;
        for (var end = dot + 3; end <= Math.Min(text.Text.Length, dot + 1 + LongestSecondPart); end++)
        {
            if (IsOver(text.Text, end) && text.IsWordBoundary(end))
                return end - at;
        }

        return 0;
    }

    private int LengthOfFirstPart(RecognitionText text, int at)
    {
        if (text.MatchesAt(at).First(static (in match) => match.Kind == EntityKind.Person) is { } known)
            return known.Span.Length;
        var longest = PersonShape.TransliterationLengthAt(words, text.Text, at);
        if (longest >= PersonShape.ShortestName && OrdinalLengthAt(text.Text, at + longest) > 0)
            return longest;
        // 盖特|以及: the conjunction is no part of the name.
        if (longest > PersonShape.ShortestName && text.Text[at + longest - 1] is '以' && at + longest < text.Text.Length && text.Text[at + longest] is '及')
            longest--;
        var length = longest;
        while (length >= ShortestAlone && !(PersonShape.EndsClearly(words, text.Text, at + length) || PersonShape.CanEnd(words, text.Text, at + length) && text.IsWordBoundary(at + length)))
            length--;
        // 埃及总统塞西、突尼斯总统, 国防部长卡茨27日称: two characters are enough between a post and what tells that the name is over.
        if (longest == PersonShape.ShortestName && IsOver(text.Text, at + longest) && (IsUnknown(text, at, longest) || at + longest < text.Text.Length && text.Text[at + longest] is '、' or '，' or '。' && !PersonShape.IsWord(words, text, at, longest)))
            return longest;
        // 萨克拉罗普卢|致慰问电: whatever comes next, the longest that ends with a word.
        if (length < ShortestAlone)
        {
            length = longest;
            while (length >= ShortestAlone && !text.IsWordBoundary(at + length))
                length--;
        }

        return length >= ShortestAlone && !PersonShape.IsWord(words, text, at, length) ? length : 0;
    }

    /// <summary>The length of a transliterated name behind a post that may be anybody's, where the text names another country and the name ends clearly: 发言人|扎哈罗娃|27日称; 0 without one.</summary>
    public int LengthBeforeClearEnd(RecognitionText text, int at, int run) =>
        run >= ShortestAlone && (IsOver(text.Text, at + run) || PersonShape.CanEnd(words, text.Text, at + run) && text.IsWordBoundary(at + run)) && PostAbroad.IsNamedIn(text) && IsUnknown(text, at, run) && !IsThing(text, at, run) ? run : 0;

    /// <summary>Behind a name, the length of which of its bearers is meant, and the rest of the name: 费利佩|六世, 卡尔|十六世•古斯塔夫; 0 without it.</summary>
    public int OrdinalLengthAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十')
            end++;
        if (end == at || end >= text.Length || text[end] != '世')
            return 0;
        end++;
        if (end < text.Length && PersonShape.IsDot(text[end]) && PersonShape.TransliterationLengthAt(words, text, end + 1) is >= PersonShape.ShortestName and var rest)
            end += 1 + rest;
        return end - at;
    }

    /// <summary>Whether a name is over at a place: no character follows, or a verb of saying, or when something was done.</summary>
    private bool IsOver(string text, int at) => PersonShape.EndsClearly(words, text, at) || WhatFollows.LongestAt(text, at) > 0;

    /// <summary>Whether neither the lists nor the dictionary know the span as an ordinary word.</summary>
    private bool IsUnknown(RecognitionText text, int at, int length) =>
        !PersonShape.IsWord(words, text, at, length) && text.TagOf(new TextSpan(at, at + length)) is null or "nr" or "nrt" or "nrfg" or "nz";

    /// <summary>The length of a transliterated name whose bearer speaks at the beginning of a clause: 拉马福萨表示; 0 without one.</summary>
    public int SpeakerLengthAt(RecognitionText text, int at)
    {
        var length = PersonShape.TransliterationLengthAt(words, text.Text, at);
        for (; length >= ShortestAlone; length--)
        {
            if (words.Speech.LongestAt(text.Text, at + length) >= 2 && text.IsWordBoundary(at + length))
                return PersonShape.IsWord(words, text, at, length) || IsThing(text, at, length) ? 0 : length;
        }

        return 0;
    }

    /// <summary>“卡尔·文森”号 is a ship, 《约翰·克利斯朵夫》 a book.</summary>
    public static bool IsShipOrBook(string text, int start, int end) =>
        start > 0 && end < text.Length && (text[start - 1] == '“' && text[end] == '”' && PersonShape.StandsAt(text, end + 1, "号") || text[start - 1] == '《' && text[end] == '》');

    /// <summary>Whether the lexicon knows a part of the span as a thing that is no person: 美联储, 阿里云.</summary>
    public static bool IsThing(RecognitionText text, int at, int length) =>
        text.MatchesBetween(at, at + length).Any(static (in match) => match.Kind != EntityKind.Person && !match.IsWeak);

    /// <summary>Whether a post ends inside what begins at <paramref name="at"/>: the 席 of 主席比尔·盖茨.</summary>
    private bool IsInsidePost(string text, int at) =>
        words.Posts.LongestEndingAt(text, at + 1) > 1 || (at + 2 <= text.Length && words.Posts.LongestEndingAt(text, at + 2) > 2);

    /// <summary>新|甘肃·甘肃|日报: whether the end of a dotted name cuts through the name of a house that begins behind its dot.</summary>
    private static bool EndsInsideHouse(RecognitionText text, int at, int end)
    {
        var dot = text.Text.AsSpan(at, end - at).LastIndexOfAny(PersonShape.Dots);
        return dot > 0 && text.MatchesAt(at + dot + 1).Any((in match) => match.Kind == EntityKind.Institution && match.Span.End > end);
    }

    private static bool IsPlace(RecognitionText text, int at) => text.MatchesAt(at).Any(static (in match) => match is { Kind: EntityKind.Region, Span.Length: >= 3 });
}
