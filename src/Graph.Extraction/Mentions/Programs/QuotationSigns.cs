using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Reads the signs that speak for and against a quoted part being a program: what follows it, its wording, the verb before it, its use in the article.</summary>
internal sealed class QuotationSigns(ProgramWords words)
{
    /// <summary>A longer quoted part with a place in it is more often a saying or a headline: 热烈欢迎…访问马来西亚.</summary>
    private const int LongestWithPlace = 11;

    /// <summary>From so many characters on a wording is seldom a name without a kind behind it.</summary>
    private const int ShortestWordy = 10;

    /// <summary>What a ship, a train or a rocket is quoted before: “雪龙2”号, “CR450”动车组.</summary>
    private static readonly WordList Vehicles = new(["号", "动车组", "列车", "火箭", "轮", "舰"]);

    /// <summary>What names nothing behind a general word: 绿色工程, 具体行动.</summary>
    private static readonly WordList Doings = new(["规划", "工程", "行动", "计划"]);

    /// <summary>What an institution ends with, and nothing that is launched.</summary>
    private static readonly WordList Houses = new(["研究院", "研究所", "实验室", "协会", "学会", "公司", "集团", "大学", "博物馆", "出版社", "电视台"]);

    /// <summary>What is done for a program, before its name within the same marks.</summary>
    private static readonly WordList Undertaking = new(["实施", "深入实施", "全面实施", "加快实施", "落实", "推进", "开展", "建设", "打造"]);

    /// <summary>Verbs before a province's one-character name in a slogan: 科技入黔, 宁电入湘.</summary>
    private const string Entering = "入来进兴强惠援出富";

    private readonly QuotationSurroundings _surroundings = new(words);

    /// <summary>Whether the part of <paramref name="text"/> between two marks is the name of something launched.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inner">The part without its marks.</param>
    /// <param name="suffix">How many characters behind the closing mark belong to the name.</param>
    /// <param name="isSummedUp">Whether a kind of what is launched sums up the list it stands in.</param>
    public bool TellName(RecognitionText text, TextSpan inner, int suffix, bool isSummedUp)
    {
        var printed = text.Text;
        var quoted = printed.AsSpan(inner.Start, inner.Length);
        if (QuotedWording.IsLeague(quoted) || QuotedWording.IsHeldByVillages(quoted))
            return true;
        if (((suffix == 0 || words.SharedActions.LongestAt(printed, inner.End + 1) == 0) && words.IsMetaphor(quoted) && !IsBesideKnown(text, inner)) || QuotedWording.IsClause(quoted) || QuotedWording.IsRun(quoted)
            || (suffix == 0 && (QuotedWording.IsJudgement(quoted) || IsUndertaking(quoted))) || QuotedWording.IsProduct(quoted) || (suffix == 0 && Houses.LongestEnding(quoted) > 0) || Vehicles.LongestAt(printed, inner.End + 1) > 0)
            return false;
        if (suffix == 0 && QuotedWording.IsDay(quoted))
            return false;
        return QuotationWeights.Sum(Read(text, inner, suffix, isSummedUp)) >= QuotationWeights.Enough;
    }

    /// <summary>统一规划, 具体行动 name nothing; 实施|自由贸易试验区提升战略 is read from its verb on, as without marks.</summary>
    private bool IsUndertaking(ReadOnlySpan<char> quoted) =>
        (Doings.LongestEnding(quoted) is > 0 and var doing && words.IsGeneric(quoted[..^doing])) || (Undertaking.LongestAt(quoted, 0) > 0 && words.Suffixes.LongestEnding(quoted) > 0);

    /// <summary>Every sign of a part whose wording does not rule it out.</summary>
    internal QuotationSign Read(RecognitionText text, TextSpan inner, int suffix, bool isSummedUp)
    {
        var printed = text.Text;
        var quoted = printed.AsSpan(inner.Start, inner.Length);
        var signs = QuotedWording.NumberOf(quoted) | WordingSigns(text, inner) | _surroundings.Behind(printed, inner, suffix) | _surroundings.Before(printed, inner);
        // 推行“某某办”。 ends the sentence as any object does, and the words of numbers are formed like names: 三品.
        if ((signs & (QuotationSign.CarriedOut | QuotationSign.Furthered)) != 0)
            signs &= ~QuotationSign.EndsSentence;
        if ((signs & (QuotationSign.Number | QuotationSign.VagueNumber)) != 0 && inner.Length == 2)
            signs &= ~QuotationSign.Word;
        if (IsBesideKnown(text, inner))
            signs |= QuotationSign.BesideKnown;
        if (IsKnownOtherwise(text, inner))
            signs |= QuotationSign.KnownOtherwise;
        if (isSummedUp)
            signs |= QuotationSign.SummedUp;
        if (QuotationInArticle.IsOpposed(text, inner))
            signs |= QuotationSign.Opposed;
        if (QuotationInArticle.IsRepeated(text.Article, quoted))
            signs |= QuotationSign.Repeated;
        if (QuotationInArticle.IsInTitle(text, inner))
            signs |= QuotationSign.InTitle;
        if (QuotationInArticle.IsOfficial(text.Article))
            signs |= IsPlainWording(text, inner) ? QuotationSign.Official | QuotationSign.PlainInOfficial : QuotationSign.Official;
        return signs;
    }

    private QuotationSign WordingSigns(RecognitionText text, TextSpan inner)
    {
        var quoted = text.Text.AsSpan(inner.Start, inner.Length);
        var signs = quoted.Length switch { 2 => QuotationSign.TwoCharacters, 3 => QuotationSign.ThreeCharacters, _ => QuotationSign.None };
        if (words.InnerSuffixes.LongestEnding(quoted) is > 0 and var ending && ending < inner.Length && !(Doings.LongestEnding(quoted) > 0 && words.IsGeneric(quoted[..^ending])))
            signs |= QuotationSign.InnerKind;
        if (QuotedWording.IsTitleOfPlace(quoted))
            signs |= QuotationSign.TitleOfPlace;
        else if (inner.Length <= LongestWithPlace)
            signs |= PlaceSign(text, inner);
        if (IsLocalWay(text, inner))
            signs |= QuotationSign.Renown;
        if (quoted.StartsWith("智慧") || quoted.StartsWith("数字") || quoted.StartsWith("跟着") || QuotedWording.IsFormula(quoted))
            signs |= QuotationSign.Fashion;
        if (quoted.Length is >= 3 and <= 6 && (quoted[^1] is '+' or '＋' || quoted[0] is '+' or '＋'))
            signs |= QuotationSign.OpenPlus;
        else if (QuotedWording.IsJoinedByPlus(quoted))
            signs |= QuotationSign.Plus;
        if (QuotedWording.IsCountedList(quoted))
            signs |= QuotationSign.Number;
        else if (quoted.IndexOfAny('、', '→', '—') >= 0)
            signs |= QuotationSign.Listed;
        else if (text.TagOf(inner) is not null)
            signs |= QuotationSign.Word;
        else if (inner.Length >= ShortestWordy || quoted.Contains('的'))
            signs |= QuotationSign.Wordy;
        if (QuotedWording.IsAbility(quoted))
            signs |= QuotationSign.Ability;
        if (quoted[^1] is '级' or '员' or '者' or '师' || quoted[0] is '不' or '没' or '无' or '难' or '怕')
            signs |= QuotationSign.DenialOrPerson;
        return signs;
    }

    /// <summary>幸福株洲, 科技入黔 end with a place, 江苏大剧场 holds one; the bare place and 株洲制造 are no names of programs.</summary>
    private static QuotationSign PlaceSign(RecognitionText text, TextSpan inner)
    {
        var quoted = text.Text.AsSpan(inner.Start, inner.Length);
        if (QuotedWording.Epithets.LongestEnding(quoted) > 0 || quoted.IndexOfAny('+', '＋') >= 0)
            return QuotationSign.None;
        var sign = QuotationSign.None;
        for (var at = inner.Start; at < inner.End; at++)
        {
            foreach (var match in text.MatchesAt(at))
            {
                if (match.Kind != EntityKind.Region || match.Span.End > inner.End || match.Span == inner)
                    continue;
                if (match.Span.Length > 1 ? !match.IsWeak : match.Span.End == inner.End && at > inner.Start && Entering.Contains(text.Text[at - 1], StringComparison.Ordinal))
                {
                    if (match.Span.End == inner.End)
                        return QuotationSign.EndsWithPlace;
                    sign = QuotationSign.HoldsPlace;
                }
            }
        }

        return sign;
    }

    /// <summary>曲周模式, 晋江经验: the way of a county or a town, by which it is known elsewhere, or the model of a city; a province has many.</summary>
    private static bool IsLocalWay(RecognitionText text, TextSpan inner)
    {
        var quoted = text.Text.AsSpan(inner.Start, inner.Length);
        if (!quoted.EndsWith("模式") && !quoted.EndsWith("经验"))
            return false;
        var places = text.MatchesOver(new TextSpan(inner.Start, inner.End - 2));
        return quoted[^1] == '式' ? places.Any(static (in match) => IsPlace(match) && !match.Entry.Has("province")) : places.Any(static (in match) => IsPlace(match) && !match.Entry.Has("province") && !match.Entry.Has("prefecture"));
    }

    private static bool IsPlace(in LexiconMatch match) => match is { Kind: EntityKind.Region, Span.Length: > 1 };

    /// <summary>Whether a quoted part looks like a name: short, no list, no chain of steps, not what the lexicon knows as something else.</summary>
    private static bool IsPlainWording(RecognitionText text, TextSpan inner)
    {
        var quoted = text.Text.AsSpan(inner.Start, inner.Length);
        if (inner.Length is < 3 or > 9 || quoted.IndexOfAny("、—→－+＋·的") >= 0 || QuotedWording.Epithets.LongestEnding(quoted) > 0)
            return false;
        return !IsKnownOtherwise(text, inner);
    }

    /// <summary>“东数西算”|“东数西训”, “闽宁经验”、|“福定协作”: whether a quoted part right beside is a program the lexicon knows.</summary>
    private static bool IsBesideKnown(RecognitionText text, TextSpan inner)
    {
        var printed = text.Text;
        var before = inner.Start - 2;
        if (before > 0 && printed[before] is '、' or '和')
            before--;
        if (before > 0 && printed[before] == '”' && printed.LastIndexOf('“', before) is >= 0 and var open && IsKnown(text, new TextSpan(open + 1, before)))
            return true;
        var behind = inner.End + 1;
        if (behind < printed.Length && printed[behind] is '、' or '和')
            behind++;
        return behind < printed.Length && printed[behind] == '“' && printed.IndexOf('”', behind) is > 0 and var close && IsKnown(text, new TextSpan(behind + 1, close));
    }

    /// <summary>Whether a part is a program the lexicon knows.</summary>
    public static bool IsKnown(RecognitionText text, TextSpan span) =>
        text.MatchesOver(span).Any(static (in match) => match is { Kind: EntityKind.Program, IsWeak: false });

    /// <summary>“飞地经济”: whether the lexicon knows the wording as something else.</summary>
    private static bool IsKnownOtherwise(RecognitionText text, TextSpan inner) => text.MatchesOver(inner).Any(static (in match) => match.Kind != EntityKind.Program);
}
