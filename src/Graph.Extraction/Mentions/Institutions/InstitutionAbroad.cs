using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>Ministries, parliaments and forces of other countries, told by the country before them: 俄罗斯|国防部, 巴西|国会, 俄|国防部.</summary>
public sealed class InstitutionAbroad : IMentionRecognizer
{
    private const int Confidence = 57;

    /// <summary>What every state has.</summary>
    private static readonly WordList Organs = new(
    [
        "国防部", "外交部", "财政部", "内政部", "司法部", "商务部", "商业部", "能源部", "农业部", "教育部", "卫生部", "交通部", "劳工部", "国土安全部", "经济部", "国务院", "外务省", "防卫省", "财务省", "经济产业省", "国会", "国会众议院", "国会参议院", "众议院", "参议院", "议会", "议会上院",
        "议会下院", "联邦议院", "国家杜马", "最高法院", "宪法法院", "中央选举委员会", "总统府", "总统办公室", "首相府", "首相官邸", "武装部队总参谋部", "总参谋部", "武装部队", "国防军", "空军", "海军", "陆军", "中央银行", "央行", "中央情报局", "联邦调查局", "食品药品监督管理局", "海军陆战队",
    ]);

    /// <summary>What a country is called by one character, where no other word is likely to end with it before such a body.</summary>
    private static readonly (char Short, string Country)[] Abbreviations = [('俄', "俄罗斯"), ('美', "美国"), ('英', "英国"), ('日', "日本"), ('韩', "韩国"), ('乌', "乌克兰"), ('德', "德国"), ('法', "法国")];

    private readonly LexiconEntry?[] _abbreviated;

    /// <summary>Where one of the bodies may begin.</summary>
    private readonly Trigger _organs = Trigger.Words(Organs);

    /// <summary>With the countries of a lexicon.</summary>
    public InstitutionAbroad(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _abbreviated = [.. Abbreviations.Select(country => lexicon.FindByName(country.Country).FirstOrDefault(entry => entry.Kind == EntityKind.Region))];
    }

    /// <inheritdoc/>
    public string Name => "institution-abroad";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_organs];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_organs))
        {
            var length = at == 0 ? 0 : Organs.LongestAt(printed, at);
            if (length == 0 || Before(text, at) is not { } country || !IsWhole(printed, at + length) || !text.IsWordBoundary(at + length))
                continue;
            found.Add(new MentionCandidate(new TextSpan(country.Start, at + length), EntityKind.Institution, Name) { Name = country.Name + printed.Substring(at, length), Confidence = Confidence });
        }
    }

    /// <summary>The country right before a place: in full, or by its character behind a mark or another word; 美国|会 is a country.</summary>
    private (int Start, string Name)? Before(RecognitionText text, int at)
    {
        if (text.Anchors.RegionEndingAt(at) is { } region)
            return region.Entry.Has("country") ? (region.Span.Start, region.Entry.Name) : null;
        for (var i = 0; i < Abbreviations.Length; i++)
        {
            if (text.Text[at - 1] == Abbreviations[i].Short && _abbreviated[i] is { } country && text.IsWordBoundary(at - 1) && !text.Text.AsSpan(at).StartsWith("国会") && (at == 1 || !IsPartner(text.Text[at - 2])))
                return (at - 1, country.Name);
        }

        return null;
    }

    /// <summary>中美|国防部, 美英|海军: two countries' bodies.</summary>
    private static bool IsPartner(char before) => before == '中' || Array.Exists(Abbreviations, country => country.Short == before);

    /// <summary>国防部|长, 空军|司令 and the like say who, and 国会|议员 who sits there.</summary>
    private static bool IsWhole(string text, int end) => end >= text.Length || text[end] is not ('长' or '级' or '门' or '派' or '议' or '基' or '部');
}
