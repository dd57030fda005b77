namespace Graph.Api.Export;

/// <summary>What an export's numbers are.</summary>
[Flags]
internal enum ExportContent
{
    /// <summary>Entity by entity: windows that name both.</summary>
    CoOccurrence = 1,

    /// <summary>Article by entity: how often the article names it.</summary>
    Occurrence = 2,
}

/// <summary>Where a format has room for ties that are stated, not counted.</summary>
internal enum TiePlace
{
    /// <summary>Nowhere: all its ties are one sort.</summary>
    None,

    /// <summary>Among the co-mentions, told apart by an attribute; so only where they are asked for.</summary>
    AmongOthers,

    /// <summary>In a place of their own, always.</summary>
    Apart,
}

/// <summary>A format that other programs read.</summary>
/// <param name="Name">As it is asked for.</param>
/// <param name="Extension">Of its files, with the dot.</param>
/// <param name="MediaType">As it is served.</param>
/// <param name="Content">What its numbers are.</param>
/// <param name="Description">Who reads it and what is in it, in one line.</param>
/// <param name="Write">Writes it, as it goes, without holding the whole of it.</param>
internal sealed record ExportFormat(
    string Name, string Extension, string MediaType, ExportContent Content, string Description, Action<ExportData, Stream> Write)
{
    /// <summary>Whether ties can carry a measure's score beside, or in place of, their count.</summary>
    public bool TakesMeasure { get; init; } = true;

    /// <summary>Why not, where they cannot.</summary>
    public string WhyNoMeasure { get; init; } = "";

    /// <summary>Whether it tells when an entity or a tie was there, in steps that can be asked for.</summary>
    public bool TakesTime { get; init; }

    /// <summary>Whether it tells of which years an entity is, whatever the steps.</summary>
    public bool TellsYears { get; init; }

    /// <summary>Which stated ties it can carry: always, or where they are asked for.</summary>
    public TiePlace Ties { get; init; }

    /// <summary>The usual file name, which says what the numbers are.</summary>
    public string FileName => $"{(Content == ExportContent.Occurrence ? "occurrence" : "co-occurrence")}{Extension}";
}
