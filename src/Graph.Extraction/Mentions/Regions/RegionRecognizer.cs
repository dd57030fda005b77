using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Regions.Zones;
using Graph.Extraction.Mentions.Triggers;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// Finds regions: by name, settlements and zones by shape, and the words that point to one (我市, 全省). Each way is a class of its own
/// over the same reading of the text's place names; each candidate carries the name of the way that found it.
/// </summary>
public sealed class RegionRecognizer : IMentionRecognizer
{
    private readonly NotAPlace _notAPlace;
    private readonly FreeNames _freeNames;
    private readonly RegionBySettlement _settlements;
    private readonly RegionByZone _zones;
    private readonly RegionByGroup _groups;
    private readonly RegionAbroad _abroad;
    private readonly RegionByHead _heads;

    /// <summary>A recogniser with the word lists of a lexicon's <c>regions</c> folder.</summary>
    public RegionRecognizer(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _notAPlace = new NotAPlace(lexicon.List("regions/not-places.txt"));
        _freeNames = new FreeNames(lexicon);
        _settlements = new RegionBySettlement(lexicon.List("regions/not-settlements.txt"), lexicon.List("persons/transliteration.txt").Where(line => line.Length == 1).Select(line => line[0]));
        _abroad = new RegionAbroad(lexicon);
        var abbreviations = new PlaceAbbreviations(lexicon);
        _groups = new RegionByGroup(abbreviations);
        _heads = new RegionByHead(lexicon, abbreviations);
        _zones = new RegionByZone(
            lexicon.List("regions/zones-after-place.txt"), lexicon.List("regions/zones-right-after-place.txt"), lexicon.List("regions/zones-with-landmark.txt"), abbreviations);
    }

    /// <inheritdoc/>
    public string Name => "region";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [RegionByDeixis.Pointers, RegionByDeixis.AutonomousRegions, RegionBySettlement.PlacesOfUnits, _zones.PlacesOfKinds, _groups.PlacesOfFollowers, RegionByGroup.PlacesOfProvinces, RegionByLandmark.PlacesOfKinds, RegionByList.PlacesOfEndings, RegionByHead.PlacesOfKinds, RegionAbroad.PlacesOfPairs, RegionAmongNations.Places];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        using var names = PlaceNames.Read(text, _notAPlace, _freeNames);
        RegionByName.Propose(text.Text, names, found);
        RegionByDeixis.Propose(text, names, found);
        _settlements.Propose(text, names, found);
        _zones.Propose(text, names, found);
        _groups.Propose(text, names, found);
        RegionByLandmark.Propose(text, names, found);
        RegionByList.Propose(text, names, found);
        _heads.Propose(text, names, found);
        _abroad.Propose(text, names, found);
        RegionAmongNations.Propose(text, names, found);
    }
}
