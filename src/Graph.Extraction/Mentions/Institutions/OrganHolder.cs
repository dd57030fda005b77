using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>The region, zone or level word a party or government body belongs to: 湖南省|教育厅, 株洲高新区|管委会, 市|委党校.</summary>
/// <param name="Place">Its name as the body's name begins with it.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Level">Set when it is a level word of the home region.</param>
internal sealed record OrganHolder(string Place, int Start, RegionLevel? Level = null)
{
    /// <summary>The party or league printed before the place, or nothing.</summary>
    public string Party { get; init; } = "";

    /// <summary>Whether the place lies in another country, whose bodies are called as they are printed: 圣保罗州|政府.</summary>
    public bool IsAbroad { get; init; }

    /// <summary>Whether the body last named by it is a party committee.</summary>
    public bool OrganIsParty { get; private set; }

    /// <summary>The body that an organ makes right behind it.</summary>
    public MentionCandidate Candidate(string recognizer, string text, int organ, int length)
    {
        OrganIsParty = text[organ] == '委';
        var party = Party is "中共" or "中国共产党" ? "" : Party;
        return Make(recognizer, new TextSpan(Start, organ + length), party + Place + text.Substring(organ, length), confidence: 60);
    }

    /// <summary>Another body that shares it, whose organ stands further on: 省工信厅、|商务厅.</summary>
    public MentionCandidate Share(string recognizer, string text, int organ, int length, bool isPartyDepartment) =>
        Make(recognizer, new TextSpan(organ, organ + length), Place + (isPartyDepartment ? "委" : "") + text.Substring(organ, length), confidence: 45);

    private MentionCandidate Make(string recognizer, TextSpan span, string name, int confidence)
    {
        var (canonical, others) = Level is null && !IsAbroad ? InstitutionNaming.Canonical(name) : (name, []);
        return new MentionCandidate(span, EntityKind.Institution, recognizer)
        {
            Name = canonical,
            OtherNames = others,
            HomeLevel = Level,
            Confidence = confidence,
        };
    }
}
