namespace Graph.Storage;

/// <summary>As what regions count: as named, or each as the division of a level it lies in (株洲市 as 湖南省).</summary>
/// <remarks>
/// Levels are read off administrative codes (GB/T 2260): a province's ends in 0000, a prefecture's in 00. Zones, towns and dissolved divisions go by the
/// division they are part of. What lies in no division of the level (a country, 长三角) counts as itself.
/// </remarks>
public enum RegionLevel
{
    /// <summary>Every region as itself: 株洲市 and 湖南省 are two.</summary>
    AsNamed,

    /// <summary>
    /// Counties, districts, zones and towns as their prefecture; where none lies between, as their province or municipality (朝阳区 as 北京市).
    /// </summary>
    Prefecture,

    /// <summary>Everything below a province as that province.</summary>
    Province,
}
