
namespace Graph.Extraction.Mentions.Persons;

/// <summary>Names among those that are given a post or relieved of one: 任命|李明为, 免去|赵勇的, 任命王志勇为市商务局局长，|杨丽霞为.</summary>
internal static class NameInAppointment
{
    /// <summary>How far before a name 任命 may stand whose list of appointments it is in.</summary>
    private const int LongestAppointment = 120;

    /// <summary>Of so many characters is a name whose end nothing but 为 shows: 任命|张某某|为….</summary>
    private const int UsualName = 3;

    /// <summary>The length of the name right behind 任命 or 免去; 0 without one.</summary>
    public static int LengthAt(PersonWords words, RecognitionText text, int at)
    {
        var printed = text.Text;
        return at > 1 && printed[at - 1] is '命' or '去' && IsAppointed(printed, at) && PersonShape.LengthAt(words, text, at) is > 0 and var length
            && at + length < printed.Length && printed[at + length] is '为' or '的' or '、' ? length : 0;
    }

    /// <summary>The length of the name of another one of the sentence's appointments, which stands free; 0 without one.</summary>
    public static int FurtherLengthAt(PersonWords words, RecognitionText text, int at)
    {
        var printed = text.Text;
        return at + UsualName < printed.Length && printed[at + UsualName] == '为' && IsInAppointments(printed, at) && PersonShape.LengthAt(words, text, at) == UsualName ? UsualName : 0;
    }

    /// <summary>任命|李明为, 免去|赵勇的.</summary>
    private static bool IsAppointed(string text, int at) => text.AsSpan(at - 2, 2) is "任命" or "免去";

    /// <summary>任命王志勇为市商务局局长，|杨丽霞|为……: another one of the sentence's appointments.</summary>
    private static bool IsInAppointments(string text, int at)
    {
        var from = Math.Max(0, at - LongestAppointment);
        var sentence = text.AsSpan(from, at - from);
        return sentence[(sentence.LastIndexOf('。') + 1)..].IndexOf("任命") >= 0;
    }
}
