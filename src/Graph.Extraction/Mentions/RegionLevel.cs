namespace Graph.Extraction.Mentions;

/// <summary>A level of the administrative order, as an incomplete name shows it: 市委党校, 省教育厅, 区妇联.</summary>
public enum RegionLevel
{
    /// <summary>省, 自治区, 直辖市 spoken of as a province.</summary>
    Province,

    /// <summary>市, 州, 盟, 地区.</summary>
    Prefecture,

    /// <summary>县, 区, 旗, county-level 市.</summary>
    County,

    /// <summary>镇, 乡, 街道.</summary>
    Township,

    /// <summary>村, 社区.</summary>
    Village,
}
