using System.Text.RegularExpressions;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// The programme that paid for a study, as the closing note of an article names it: 本文系国家自然科学基金重大项目[…]阶段性成果. The
/// institution before it is left to the institutions; a title in 《》 or quotation marks after it is the program itself.
/// </summary>
public sealed partial class ProgramByFunding : IMentionRecognizer
{
    private static readonly Trigger Beginnings = Trigger.Words(["本文系", "本文为", "本文是"]);

    /// <inheritdoc/>
    public string Name => "program-by-funding";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [Beginnings];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var end = 0;
        foreach (var at in text.PlacesOf(Beginnings))
        {
            if (at < end || Note().Match(text.Text, at) is not { Success: true } match)
                continue;
            end = match.Index + match.Length;
            var program = match.Groups["program"];
            if (program.Length < 4)
                continue;
            found.Add(new MentionCandidate(new TextSpan(program.Index, program.Index + program.Length), EntityKind.Program, Name)
            {
                Name = program.Value,
                Confidence = 60,
            });
        }
    }

    [GeneratedRegex(@"\G本文(?:系|为|是)(?:[0-9]{4}年度?)?(?:[\u4E00-\u9FFF]{0,20}?(?:厅|局|委员会|社科联|部)(?!分))?(?<program>(?![\u4E00-\u9FFF]{2,24}委员会(?:课题|项目))[\u4E00-\u9FFF]{2,30}?(?:项目|课题|专项|基金))(?=[\[（(〔【，,的阶“《])", RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
