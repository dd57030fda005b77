using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>
/// Finds people named by surname and title alone: 张老师, 王书记. They are told, not taken for persons: many share a surname. Only where nothing
/// but a mark stands before the surname, since most surnames are parts of other words as well.
/// </summary>
internal sealed class SurnameWithTitle(PersonWords words)
{
    private const int LongestSurname = 2;

    private static readonly WordList Titles = new(
    [
        "老师", "师傅", "女士", "先生", "医生", "律师", "法官", "警官", "教授", "院士", "博士", "总书记", "书记", "主席", "主任", "经理", "总经理", "董事长", "局长", "厅长", "部长", "处长",
        "科长", "市长", "县长", "区长", "省长", "镇长", "乡长", "村长", "院长", "校长", "厂长", "所长", "大爷", "大妈", "大姐", "大哥", "大叔", "阿姨", "奶奶", "爷爷",
    ]);

    /// <summary>Surnames that before a title are mostly part of another word: 任书记, 高院长期, 班主任, 国主席.</summary>
    private const string NotHere = "任时常高单党班国武";

    /// <summary>What makes another word of a title: 主任医师, 律师事务所, 经理人, 校长期.</summary>
    private const string Continues = "医事人员助期团";

    /// <summary>Where a title may begin.</summary>
    public static readonly Trigger Places = Trigger.Words(Titles);

    /// <summary>Where they stand in a text, in order.</summary>
    public IReadOnlyList<TextSpan> FindAll(RecognitionText recognized)
    {
        List<TextSpan>? found = null;
        var text = recognized.Text;
        foreach (var at in recognized.PlacesOf(Places))
        {
            var end = at + Titles.LongestAt(text, at);
            if (at < 1 || end == at || (end < text.Length && Continues.Contains(text[end])))
                continue;
            var start = at - SurnameBefore(text, at);
            if (start < at && (start == 0 || !CharacterClass.IsCommonHan(text[start - 1])))
                (found ??= []).Add(new TextSpan(start, end));
        }

        return found ?? (IReadOnlyList<TextSpan>)[];
    }

    private int SurnameBefore(string text, int at)
    {
        if (at >= LongestSurname && words.Surnames.Contains(text.AsSpan(at - LongestSurname, LongestSurname)))
            return LongestSurname;
        return words.Surnames.Contains(text.AsSpan(at - 1, 1)) && !words.DoubtfulSurnames.Contains(text.AsSpan(at - 1, 1)) && !NotHere.Contains(text[at - 1]) ? 1 : 0;
    }
}
