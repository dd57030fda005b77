using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Lists of projects that begin with the names of their builders: 推动奕斯伟二期、唐晶半导体等项目. The unknown word before a product, a place or 二期 is a company,
/// once one item of the list shows that companies build them.
/// </summary>
internal sealed class ProjectList(InstitutionWords words)
{
    /// <summary>The longest name of a project in a list, in characters.</summary>
    private const int LongestProject = 18;

    /// <summary>Ends of waterworks, roads and places, which are no companies: 引汉济渭二期.</summary>
    private const string NotBuilders = "渭水江河湖山渠库站线路桥港场园城区县市镇岭峡滩湾坝岛村乡州省湖楼馆院校厂段线高铁隧";

    private static readonly string[] Phases = ["一期", "二期", "三期", "四期"];

    private readonly CompanyShape _shape = new(words);

    /// <summary>Adds the builders of the list of projects that 等 at <paramref name="at"/> ends.</summary>
    public void AddBuilders(RecognitionText text, int at, List<MentionCandidate> found)
    {
        var printed = text.Text;
        if (!printed.AsSpan(at, Math.Min(16, printed.Length - at)).Contains("项目", StringComparison.Ordinal))
            return;
        var builders = new List<TextSpan>();
        var known = 0;
        var end = at;
        while (end > 0)
        {
            var start = end;
            while (start > 0 && CompanyShape.IsNameCharacter(printed[start - 1]) && end - start < LongestProject && !(words.Stops.LongestEndingAt(printed, start) >= 2 && text.IsWordBoundary(start)))
                start--;
            if (start == end)
                break;
            known += StartsWithCompany(text, start) ? 1 : 0;
            if (BuilderAt(text, start, end) is { IsEmpty: false } builder)
                builders.Add(builder);
            if (start == 0 || printed[start - 1] != '、')
                break;
            end = start - 1;
        }

        if (known + builders.Count < 2)
            return;
        foreach (var builder in builders)
            found.Add(new MentionCandidate(builder, EntityKind.Institution, InstitutionByContext.OwnName) { Name = builder.Of(printed), Confidence = 42 });
    }

    private static bool StartsWithCompany(RecognitionText text, int start) =>
        text.MatchesAt(start).Any(static (in match) => !match.IsWeak && match.Kind == EntityKind.Institution && match.Entry.Has("company"));

    /// <summary>The word a project's name begins with when it is nothing known and what it builds follows; empty otherwise.</summary>
    private TextSpan BuilderAt(RecognitionText text, int start, int end)
    {
        var printed = text.Text;
        if (!text.IsWordBoundary(start) || text.MatchesAt(start).Any(static (in match) => match.Span.Length >= 2))
            return default;
        for (var length = 2; length <= 4 && start + length < end; length++)
        {
            var span = new TextSpan(start, start + length);
            if (!text.IsWordBoundary(span.End))
                continue;
            if (_shape.IsCommon(printed, span) || _shape.EndsCommon(printed, span) || NotBuilders.Contains(printed[span.End - 1]) || words.Modifiers.LongestAt(printed.AsSpan(0, span.End), start) > 1)
                return default;
            if (_shape.HasTail(printed, new TextSpan(start, end)) && end - start <= 6)
                return new TextSpan(start, end);
            var isPhase = Array.Exists(Phases, phase => string.CompareOrdinal(printed, span.End, phase, 0, phase.Length) == 0);
            return isPhase || text.MatchesAt(span.End).Any(static (in match) => !match.IsWeak && match.Kind is EntityKind.Industry) ? span : default;
        }

        return default;
    }
}
