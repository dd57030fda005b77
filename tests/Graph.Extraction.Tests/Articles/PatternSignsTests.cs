using System.Text.RegularExpressions;
using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests.Articles;

/// <summary>What spares a line a pattern must never refuse one that the pattern accepts: else a word added to the pattern alone would be lost.</summary>
public class PatternSignsTests
{
    private const int Samples = 3000;

    private static readonly Dictionary<string, (Regex Pattern, Func<string, bool> Sign)> Signs = new()
    {
        ["web furniture"] = (Furniture.WebFurniture, line => Furniture.MayBeWebFurniture(line)),
        ["page number"] = (Furniture.PageNumber, line => Furniture.MayBePageNumber(line)),
        ["staff"] = (Furniture.Staff, line => Furniture.MayBeStaff(line)),
        ["staff without colon"] = (Furniture.StaffWithoutColon, line => Furniture.MayBeStaffWithoutColon(line)),
        ["front page"] = (Furniture.FrontPage, line => Furniture.MayBeFrontPage(line)),
        ["caption"] = (Furniture.Caption, line => Furniture.MayBeCaption(line)),
        ["table of a document"] = (Furniture.InfoTable, line => Furniture.IsInfoTable(line)),
        ["mark of a masthead"] = (Furniture.MastheadMark, line => Furniture.MayHoldMarks(line + "：") && Furniture.MayHoldMarks(line + line)),
        ["section"] = (SectionLine.Pattern, line => SectionLine.MayBe(line)),
        ["publisher"] = (Masthead.Publisher, line => Masthead.IsPublisher(line)),
        ["source note"] = (SourceNote.Pairs, line => SourceNote.MayHoldLabel(line)),
        ["label"] = (LabelledByline.Labels, LabelledByline.Holds),
        ["delegate"] = (SpeakerLine.Delegate, line => SpeakerLine.MayBeDelegate(line)),
        ["speaker"] = (SpeakerLine.Label, line => SpeakerLine.MayBegin(line)),
        ["author"] = (LabelledByline.Lead, line => LabelledByline.MayHaveLead(line)),
        ["number behind a name"] = (NumberedAffiliations.NumberBehindName, line => NumberedAffiliations.HasNumberAtEnd(line)),
        ["label behind a title"] = (GluedLines.LabelAfterTitle, line => GluedLines.MayHoldLabel(line)),
        ["standing note"] = (ClosingNotes.StandingNote, line => ClosingNotes.FindNote(line) is not null),
        ["topic"] = (Dateline.Topic, line => Dateline.TopicOf(line) is not null),
        ["column"] = (Headings.Column, line => Headings.MayBeColumn(line)),
        ["clock"] = (SingleArticle.Clock, line => line.AsSpan().IndexOfAny(':', '：') > 0),
    };

    /// <summary>What a pattern looks back to.</summary>
    private static readonly Dictionary<string, string> BeforeIt = new() { ["number behind a name"] = "张三、李四" };

    public static TheoryData<string> Names => [.. Signs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Sign_OfALineThePatternAccepts_LetsItThrough(string name)
    {
        var (pattern, sign) = Signs[name];
        var sampler = new PatternSampler(pattern.ToString(), new Random(1));
        var accepted = Enumerable.Range(0, Samples).Select(_ => BeforeIt.GetValueOrDefault(name) + sampler.Next().Trim()).Where(line => line.Length is > 3 and <= 80 && pattern.IsMatch(line)).ToList();

        accepted.Count.ShouldBeGreaterThan(Samples / 20);
        accepted.Where(line => !sign(line)).Take(5).ShouldBeEmpty();
    }
}
